"""What classes, ids and test ids say about an element, in the languages that web designers write them in: tables."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import add

#: For each topic the words of its labels, and the words that speak against it. Two parts of a label are also read as
#: one word, so that `sub-title`, `subTitle` and `subtitle` are the same.
_WORDS = {
    "author": (
        """
        byline bylines author authors autor autora autore autoren autorin autores autori autorzy auteur
        auteurs writer writers writtenby postedby publishedby publiepar reporter reporters journalist
        journalists redakteur redakteurin redaktor redaktion redakcja redactor redactie redacteur redattore
        verfasser schrijver skribent forfatter firma firmas firmante fn vcard creator creators credit
        credits signature contributor contributors columnist columnists by byname bylinename authorname
        authorinfo authorline kirjoittaja yazar avtor muallif articlemeta entrymeta postmeta storymeta
        newsmeta contentmeta articleinfo postinfo entryinfo storyinfo newsinfo articleinfos articledetails
        storydetails metainfo articleby metaauthor listingmeta nodemeta leadmeta blogmeta headermeta postdata
        """,
        """
        comment comments commenter commentauthor avatar bio bios biography photographer photograph photo
        image images img picture video related follow twitter facebook instagram morefrom moreby moreposts
        other others teaser card cards caption copyright footer nav navigation menu widget reply recommend
        quote quotes blockquote pullquote testimonial category categories recommended icon promo creditcard creditline newsletter ad ads sidebar search disclosure tooltip
        mediabox mediainfo mediabyline mediacaption mediacredit
        """,
    ),
    "published": (
        """
        date dates datetime datetimes dateline datum datumzeile fecha fechas zeit tijd tijdstip dato dag
        pubdate pubtime publishdate publisheddate publishtime publish published publishing publication
        publicationdate publie publicado publicacao publicacion publicazione publishedat publishedon
        publishon posted postedon postedat postdate postmeta timestamp time times when clock stand tarih
        tarihi pvm paivays dateposted datepublished datecreated datemodified datepost created createdate
        creationdate displaydate releasedate entrydate articledate articletime storydate storytime newsdate
        newstime dtpublished updated update updatedat lastupdate lastupdated modified modifieddate lastmod
        lastmodified aktualisiert aktualisierung aktualizacja actualizado actualizacion actualise maj
        misajour aggiornato aggiornamento atualizado atualizacao revised bijgewerkt erschienen
        erscheinungsdatum veroeffentlicht veroeffentlichungsdatum giorno dataora datahora datapub
        datapublicacao articlemeta entrymeta storymeta newsmeta contentmeta articleinfo postinfo entryinfo
        storyinfo newsinfo articleinfos articledetails storydetails metainfo metadate metatime opublikowano listingmeta nodemeta leadmeta blogmeta headermeta postdata
        """,
        """
        comment comments picker datepicker countdown calendar event events upcoming readtime readingtime
        readduration duration related teaser teasers footer nav navigation weather menu copyright sidebar
        widget newsletter recommended popular trending latest
        """,
    ),
    "kicker": (
        """
        kicker rubr overline overtitle eyebrow pretitle preheader supertitle supratitle surtitre surtitle
        antetitulo dachzeile spitzmarke spitzmarken topline rubric rubrik roofline roof uptitle occhiello
        chapeau chapeu headlineprefix headlineintro titleprefix label flag slug strap volanta cintillo
        overskrift subject hashtag supertitulo titletag articlekicker storykicker titlecategory
        """,
        """
        comment comments nav navigation menu footer form input btn button cookie related teaser card cards
        sidebar widget ad ads search newsletter icon aria
        """,
    ),
    "dek": (
        """
        dek deck standfirst epigraph subline subheader headlinedescription infodescription headerdescription subheadline subheadlines subhead subtitle subtitles subheading subhed strapline
        lead lede leadin leadtext leadparagraph intro introduction introtext articleintro postintro
        storyintro articlelead articlesummary storysummary postsummary articleexcerpt postexcerpt
        articlesubtitle postsubtitle entrysubtitle articledescription articledesc storydescription
        articleabstract articlesubheadline articlechapo chapo chapeau ingress vorspann unterzeile
        unterzeilen entradilla bajada sumario copete sottotitolo sommario catenaccio linhafina subtitulo
        abstract summary excerpt tagline manchet anleser subtitel untertitel anriss entrysummary psummary
        perex zajawka manset spot headlinesub articlestandfirst sousitre soustitre underrubrik undertitel
        preamble teasertext
        """,
        """
        art image img media figure photo caption video gallery comment comments nav navigation menu footer related card cards teaserlist form cookie newsletter
        widget logo brand site sitetagline sidebar ad ads promo author search recommended popular generation
        leaderboard
        """,
    ),
    "headline": (
        """
        headline headlines hed articletitle posttitle storytitle entrytitle newstitle contenttitle pagetitle
        singletitle maintitle artikeltitel articleheadline articleheading storyheadline storyheading
        pageheading pageheadline mainheading mainheadline pname
        articlehed headertitle postheading headlinetitle overskrift otsikko rubrik titletext
        titre titel titulo titolo tytul tittel baslik zagolovok
        """,
        """
        comment comments nav navigation menu footer related widget sectiontitle sub subtitle subheading
        sidebar card cards teaser teasers over overline logo sitetitle site blocktitle recommend recommended
        popular modal aside newsletter ad ads promo list item latest trending author section more brand
        kicker image video form dialog popup share sous unter onder sotto bloc bloque box caja module modulo
        """,
    ),
    "section": (
        """
        category categories articlecategory articlesection articlecategories postcategory postcategories
        entrycategory entrycategories storysection articlechannel catlinks sectionname sectiontitle
        sectionlabel sectionlink breadcrumb breadcrumbs rubrik rubric rubrique ressort seccion postcat
        channelname primarycategory categoria categorie
        """,
        """
        comment comments footer widget related sidebar menu nav card cards teaser recommended popular
        """,
    ),
}

#: Words that run together with others: `articlebyline`, `authorname`, `pubdate`.
_ENDINGS = {
    "author": ("author", "authors", "authorname", "byline", "autor", "autoren", "auteur", "autore"),
    "published": ("pubdate", "postdate", "articledate", "publishdate", "timestamp", "datetime", "datum", "fecha"),
    "kicker": ("kicker", "overline", "dachzeile", "spitzmarke"),
    "dek": ("standfirst", "subheadline", "subtitle", "vorspann", "unterzeile", "ingress", "teasertext"),
    "headline": ("headline",),
}
_BEGINNINGS = {
    "author": ("author", "byline"),
    "published": ("datepublish", "publishdate", "publicationdate", "datemodif"),
    "dek": ("standfirst", "subheadline"),
}

_TOPICS: dict[str, tuple[str, ...]] = {}
_VETOED: dict[str, tuple[str, ...]] = {}
for _topic, (_words, _against) in _WORDS.items():
    for _table, _list in ((_TOPICS, _words), (_VETOED, _against)):
        for _word in _list.split():
            _table[_word] = (*_table.get(_word, ()), _topic)

_TELLING = frozenset(_TOPICS)
_KNOWN = frozenset({*_TOPICS, *_VETOED})
_ALL_ENDINGS = tuple(word for words in _ENDINGS.values() for word in words)
_ALL_BEGINNINGS = tuple(word for words in _BEGINNINGS.values() for word in words)
_LONG = 8

_PART = re.compile(r"[a-z]+|[A-Z][a-z]*")
_SMALL_PART = re.compile(r"[a-z]+")

#: Classes of microformats 2 by those of the first: the card of a person or an organization is no teaser's card.
_OLD_NAMES = {"h-card": "vcard"}

_MODIFIED = re.compile(
    r"updat|modif|revis|aktualis|aktualiz|actuali[sz]|mise?-?a-?jour|\bmaj\b|aggiorna|atualiz|bijgewerkt|lastmod|\bstand\b|changed|edited"
)
_PUBLISHED = re.compile(r"publi|posted|created|erschien|veroeffentl|entry-date|issued")

#: The longest label that is looked at; longer ones are lists of utility classes.
LONGEST_LABEL = 300


@lru_cache(maxsize=2048)
def topics_of(label: str) -> tuple[str, ...]:
    """What an element with this label may state.

    >>> topics_of("c-articleByline__date")
    ('author', 'published')
    >>> topics_of("comment-author")
    ()
    """
    if not _may_tell(label):  # as most do not
        return ()
    found: set[str] = set()
    against: set[str] = set()
    for name in label.split():
        read = _read(name)
        if read is not _NOTHING:
            found |= read[0]
            against |= read[1]
    found -= against
    return tuple(topic for topic in _WORDS if topic in found) if found else ()


def _may_tell(label: str) -> bool:
    """Whether a label has a word of any topic, all its names being looked at together."""
    parts = _parts_of(label)
    if not (_TELLING.isdisjoint(parts) and _TELLING.isdisjoint(map(add, parts, parts[1:]))):
        return True
    return any(map(_runs_together, [part for part in parts if len(part) > _LONG]))


def _parts_of(names: str) -> list[str]:
    """The words of a name, or of several, in lower case; a capital begins one."""
    return _SMALL_PART.findall(names) if names.islower() else [part.lower() for part in _PART.findall(names)]


def _runs_together(part: str) -> bool:
    """Whether a long word begins or ends in one that runs together with others."""
    return part.startswith(_ALL_BEGINNINGS) or part.endswith(_ALL_ENDINGS)


_Read = tuple[frozenset[str], frozenset[str]]
_NOTHING: _Read = (frozenset(), frozenset())


@lru_cache(maxsize=2048)
def _read(name: str) -> _Read:
    """What one class or id points to, and what it rules out. Pages share most of their classes, so this is cached."""
    parts = _parts_of(_OLD_NAMES.get(name, name))
    words = _KNOWN.intersection(parts)
    if len(parts) > 1:
        words |= _KNOWN.intersection(map(add, parts, parts[1:]))
    long = [part for part in parts if len(part) > _LONG and _runs_together(part)]
    if not words and not long:
        return _NOTHING
    found = {topic for word in words for topic in _TOPICS.get(word, ())}
    for part in long:
        found.update(topic for topic, ends in _ENDINGS.items() if part.endswith(ends))
        found.update(topic for topic, starts in _BEGINNINGS.items() if part.startswith(starts))
    return frozenset(found), frozenset(topic for word in words for topic in _VETOED.get(word, ()))


def says_modified(label: str) -> bool:
    """Whether a date with this label is that of a change, not also that of publication.

    WordPress writes `published updated` for an article that was never changed.
    """
    plain = label.lower()
    return bool(_MODIFIED.search(plain)) and not _PUBLISHED.search(plain)


def says_published(label: str) -> bool:
    """Whether a date with this label is that of publication: `dt-published`."""
    return _PUBLISHED.search(label.lower()) is not None


def is_author_card(label: str) -> bool:
    """Whether an element with this label is the card of an author, as hAtom and h-entry mark it up: `author vcard`.

    >>> is_author_card("p-author h-card"), is_author_card("byline author vcard"), is_author_card("author-bio vcard")
    (True, True, False)
    """
    classes = label.split()
    return ("vcard" in classes or "h-card" in classes) and ("author" in classes or "p-author" in classes)


#: Classes that make a property of hNews what it says: it holds a card or an address.
_CARDS = frozenset(("vcard", "adr", "h-card", "h-adr"))
_HNEWS = frozenset(("dateline", "p-dateline", "source-org", "p-source-org"))


def hnews_property(label: str) -> str | None:
    """The property of hNews that an element with this label is, whose value is a card; `None` for other labels.

    Outlets call a line with the day a dateline too, so the word alone says nothing.

    >>> hnews_property("dateline vcard"), hnews_property("p-source-org h-card"), hnews_property("dateline")
    ('dateline', 'source-org', None)
    """
    classes = label.split()
    if _CARDS.isdisjoint(classes):
        return None
    return next((name.removeprefix("p-") for name in classes if name in _HNEWS), None)
