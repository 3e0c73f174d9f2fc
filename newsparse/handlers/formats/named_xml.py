"""XML of a vocabulary that newsparse does not know, read by the names of its elements.

Agencies and content systems have their own vocabularies, which nothing describes; but they call a headline a headline, in
their language. An element, a `field` or `property` with a name, or an attribute of the item is taken for what it is called.
Input in which nothing is called a text is refused, as is what holds no article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs
from lxml import etree

from newsparse.handlers.element_paths import place_of, words_in
from newsparse.handlers.xml import XmlHandler, body_of
from newsparse.model.kinds import EvidenceSource
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.page import Page
from newsparse.reading.source import Source
from newsparse.reading.xml_items import xml_items

#: What fields are called, without case and signs; those that say more first.
NAMES: dict[str, tuple[str, ...]] = {
    name: tuple(words.split())
    for name, words in {
        "headline": "headline hedline hl1 headlinetext mainheadline maintitle heading title rubrik överskrift overskrift otsikko titel titre titulo título titular"
        " titolo titolare kop schlagzeile überschrift ueberschrift tytuł tytul заголовок başlık baslik judul tieudê header",
        "kicker": "kicker overline overtitle vignett vignette dachzeile topline spitzmarke surtitre antetitulo antetítulo occhiello",
        "dek": "subheadline subhead subtitle deck dek standfirst abstract summary teaser description underrubrik undertitel untertitel unterzeile vorspann chapo"
        " chapeau ingress lead preamble soustitre subtitulo subtítulo entradilla bajada sottotitolo sommario podtytuł подзаголовок",
        "byline": "byline author authors authorname by autor autore auteur auteurs autores writer reporter journalist signature signatur signed kirjoittaja автор yazar",
        "byline_title": "bylinetitle authortitle authorrole authorfunction",
        "date": "publishdate publisheddate publicationdate published pubdate datepublished publishedat publishedon issued dateissued dateofissue releasedate firstcreated"
        " created createdat creationdate datecreated datetime timestamp date dato datum fecha data datapubblicazione veröffentlicht erscheinungsdatum дата tarih",
        "modified": "modified lastmodified updated updatedat lastupdated lastupdate changed versioncreated revisiondate datemodified",
        "dateline": "dateline town place city location ort ortsmarke stad sted plaats lieu lugar luogo",
        "language": "language lang sprache langue idioma lingua taal språk sprog kieli",
        "outlet": "publication newspaper outlet publisher medium zeitung journal sourcename",
        "url": "url link permalink canonical weburl",
        "section": "section department category desk ressort rubrique sección seccion sezione afdeling sektion",
        "topics": "keyword keywords tag tags schlagwort stichwort motcle motclé",
        "id": "newsid itemid articleid storyid docid documentid guid uid id identifier",
        "version": "version revision",
        "status": "status pubstatus publicationstatus publishingstatus",
        "urgency": "urgency priority prioritet priorität prio",
        "slug": "slugline slug strapline catchline",
        "embargo": "embargo embargoed embargodate embargotime embargountil",
        "credit": "credit creditline source agency origin quelle fuente fonte kilde källa bron",
        "provider": "provider sender",
        "copyright": "copyright copyrightline copyrightnotice rights",
        "usage_terms": "usageterms usage restrictions",
        "note": "ednote editornote editorsnote editorialnote note notes advisory hinweis",
    }.items()
}
#: What the text is called, and a list of articles.
_TEXT = tuple(
    "bodytext bodycontent maintext fulltext articlebody articletext storytext storybody newstext body content text story brodtext brödtext brødtekst brodtekst"
    " texte corps cuerpo contenido cuerpotexto testo corpo inhalt haupttext tekst teksti leipäteksti treść текст metin isi".split()
)
_ITEM = frozenset(
    "article story newsitem item news document doc newsarticle artikel nyhet nyhed post entry nota noticia notizia meldung beitrag record depeche dépêche uutinen".split()
)
_NAMED = frozenset(("field", "property", "meta", "attribute", "element", "data", "param"))
#: Words before a field's own name: `articleHeadline`, `news_title`.
_BEFORE = re.compile(r"^(?:news|article|story|item|artikel|doc|document|nota|art)(?=[^\W\d_]{2})")
_SIGN = re.compile(r"[\W_]+")

#: So many letters are a text.
_LEAST_TEXT = 80
#: So deep in an item its fields are.
_DEEP = 4


def _called(name: str) -> str:
    """A name for comparison: `Article_Head-Line` → `headline`."""
    return _BEFORE.sub("", _SIGN.sub("", name.casefold()))


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2]


def _name_of(element: etree._Element) -> str:
    """What an element is called, by its own name or by the one that it is given."""
    local = _called(_local(element))
    if local in _NAMED and (given := element.get("name") or element.get("property") or element.get("key")):
        return _called(given)
    return local


def _text_of(item: etree._Element) -> etree._Element | None:
    """The element with the text: of those that are called so the first in the table with enough in it."""
    found: dict[str, list[etree._Element]] = {}
    for element in _within(item):
        found.setdefault(_name_of(element), []).append(element)
    for name in _TEXT:
        for element in found.get(name, ()):
            inner = _text_of(element) if len(element) and name in ("content", "story", "body", "text") else None
            if inner is not None:
                return inner
            if len(words_in(element)) >= _LEAST_TEXT:
                return element
    return None


def _within(item: etree._Element, deep: int = _DEEP) -> Iterator[etree._Element]:
    """The elements of an item that may be fields, from the outermost in."""
    level = list(item.iterchildren("{*}*"))
    for _ in range(deep):
        yield from level
        level = [inner for element in level for inner in element.iterchildren("{*}*")]


def _fields(page: Page) -> dict[str, list[tuple[etree._Element, str | None]]]:
    """The elements and attributes of a page's item by what they are called, the text's own left out."""
    item = page.document.data
    text = _text_of(item)
    apart = {text, *text.iterdescendants(), *text.iterancestors()} if text is not None else set()
    found: dict[str, list[tuple[etree._Element, str | None]]] = {}
    for element in _within(item):
        if element not in apart:
            found.setdefault(_name_of(element), []).append((element, None))
    for name in map(str, item.keys()):
        found.setdefault(_called(name.rpartition("}")[2]), []).append((item, name))
    return found


@attrs.frozen
class Called:
    """What is called one of the names of a field."""

    field: str

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """What it says, the names that say more first."""
        fields = page.once(_fields)
        for name in NAMES[self.field]:
            for element, attribute in fields.get(name, ()):
                if attribute is not None:
                    raw = element.get(attribute) or ""
                else:
                    raw = words_in(element) or element.get("content") or element.get("value") or ""
                if raw.strip():
                    yield Evidence(EvidenceSource.FORMAT, place_of(element, attribute), raw)


@attrs.frozen(kw_only=True)
class NamedXmlHandler(XmlHandler):
    """XML by the names of its elements."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The articles: the root, or where that is a list, what is in it."""
        root = source.head().root
        if root is None:
            return iter(())
        names = [root] if _called(root) in _ITEM else []
        listed = source.head().text
        inner = {
            name for name in re.findall(r"<([A-Za-z][\w.-]{0,60})", listed) if name.casefold() in _ITEM and name != root
        }
        for name in inner:
            if len(re.findall(rf"<{re.escape(name)}[\s>]", listed)) > 1 or not names:
                names = [name]
        return xml_items(source, names or [root], limits, self.claims)

    def claims(self, document: Document) -> bool:
        """Whether something is called a text, and something a headline, a byline or a date."""
        item = document.data
        if _text_of(item) is None:
            return False
        names = {_name_of(element) for element in _within(item)} | set(map(_called, map(str, item.keys())))
        return any(not names.isdisjoint(NAMES[field]) for field in ("headline", "byline", "date"))

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The text."""
        text = _text_of(document.data)
        body = body_of(text) if text is not None else None
        return () if body is None else (body,)


NAMED_XML = NamedXmlHandler(
    name="generic-xml",
    headline=(Called("headline"),),
    kicker=(Called("kicker"),),
    dek=(Called("dek"),),
    byline=(Called("byline"),),
    byline_title=(Called("byline_title"),),
    date=(Called("date"),),
    modified=(Called("modified"),),
    dateline=(Called("dateline"),),
    language=(Called("language"),),
    outlet=(Called("outlet"),),
    url=(Called("url"),),
    section=(Called("section"),),
    topics=(Called("topics"),),
    id=(Called("id"),),
    version=(Called("version"),),
    status=(Called("status"),),
    urgency=(Called("urgency"),),
    slug=(Called("slug"),),
    embargo=(Called("embargo"),),
    credit=(Called("credit"),),
    provider=(Called("provider"),),
    copyright=(Called("copyright"),),
    usage_terms=(Called("usage_terms"),),
    note=(Called("note"),),
)
