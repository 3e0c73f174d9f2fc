"""Whom a description means among those who are known: 'the Labour MP', 'the company', 'the survey', 'the 43-year-old'."""

from __future__ import annotations

import re

from newsparse.attribution.body_sorts import body_meant, is_open, make_body, may_be_called
from newsparse.attribution.callings import german_calling, romance_calling
from newsparse.attribution.constituencies import member_for, state_of
from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known, agree
from newsparse.attribution.naming import Definite, Naming
from newsparse.attribution.owners import is_anothers
from newsparse.lexicon.demonyms import NATIONS
from newsparse.lexicon.kin_words import KIN
from newsparse.lexicon.occupation_words import EPITHETS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import CALLINGS, GENERAL
from newsparse.lexicon.role_words import (
    EMPTY_MODIFIERS,
    FIRMS,
    GROUPS,
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    PUBLIC_BODIES,
    SPOKESPEOPLE,
)
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_FAR = 6000
_LATEST = 4

#: What is said of an outlet that was named before: the British paper, the news site.
_OF_OUTLETS = frozenset(
    "news state same local daily weekly official public business financial national regional online".split()
)
#: What is said of one more of a kind.
_ORDINALS = frozenset("second third fourth fifth other further".split())
#: What those are called whom a court tries.
_ACCUSED = frozenset("defendant accused suspect".split())
#: How Spanish, Portuguese and Italian words for people of a place end: el catalán, el vizcaíno, la francesa.
_OF_PLACES = ("án", "ano", "ana", "és", "esa", "íno", "ína", "ino", "eño", "eña", "ense", "uz", "ego")
#: What somebody may be called who has another office, or none.
_MEMBERS = frozenset(
    "councillor councilman councilwoman councilmember alderman mp msp mep td backbencher frontbencher parliamentarian academic researcher campaigner conservationist scholar lecturer".split()
)
#: Words for one thing that is written.
_ONE_THING = (
    frozenset(("poll", "survey")),
    frozenset(("report", "study", "paper")),
    frozenset(("memo", "memorandum", "note")),
    frozenset(("email", "e-mail", "message")),
)
_PAPERS = frozenset("document documento dokument papier texte texto testo".split())
#: Words for police, of whom reports have many.
_POLICE = frozenset("officer detective policeman policewoman".split())
#: What those may be called who have a title: 'Dr. Roe … the surgeon', 'Det Sgt Roe … the officer', 'Lord Roe … the peer'.
_TITLED = (
    (
        frozenset(
            "doctor surgeon physician psychiatrist psychologist cardiologist oncologist pediatrician neurologist pathologist dentist veterinarian".split()
        ),
        frozenset(("dr", "doctor")),
    ),
    (
        _POLICE,
        frozenset("det detective sgt sergeant pc dc ds di dci insp inspector supt superintendent constable".split()),
    ),
    (frozenset(("peer", "baroness")), frozenset("lord lady baroness baron viscount".split())),
    (frozenset("priest vicar cleric rector clergyman".split()), frozenset("rev reverend fr canon father".split())),
    (frozenset(("academic", "professor")), frozenset(("prof", "professor"))),
)
#: Mentions of somebody that are looked at for a title.
_FAMILY = 12
#: Descriptions so general that they fit anybody.
_GENERAL = GENERAL | frozenset(
    "official man woman person source insider politician leader executive businessman businesswoman teenager youth boy girl lawmaker expert speaker author veteran".split()
)


def described(known: Known, naming: Naming, span: Span, *, speaks: bool) -> Entity | None:
    """The entity of a description: one with that head, or for a general head the nearest that it fits."""
    head = naming.head
    owned = any(word.endswith(("'s", "’s")) for word in naming.words)  # "the campaign's website"
    plain = all(word[:1].isupper() or word.lower() in _OF_OUTLETS for word in naming.words[:-1])
    if naming.definite is Definite.DEFINITE and head in OUTLET_NOUNS and known.outlets and plain and not owned:
        written = [e for e in known.by_head.get(head, [])[-_LATEST:] if e.kind is SourceKind.DOCUMENT]
        if written and written[-1].last > known.outlets[-1].last and not naming.plural:
            return written[-1]  # "the Post reported, citing a strategy paper. […] The paper argues"
        return known.outlets[-1]
    if (
        naming.definite is Definite.DEFINITE
        and head in _SURELY_OUTLETS
        and all(word[:1].isupper() for word in naming.words[:-1])  # "the site", "the Botswana newspaper"
        and not known.outlets
    ):
        reporting = next((e for e in reversed(known.recent[-WINDOW:]) if _may_report(e)), None)
        if reporting is not None:
            reporting.kind, reporting.surname, reporting.gender = SourceKind.OUTLET, "", ""
            known.outlets.append(reporting)
            return reporting
    if (state := state_of(naming)) is not None:
        return member_for(known, naming, state)
    same = [e for e in known.by_head.get(head, [])[-8:] if agree(e, naming) and not is_anothers(e, naming)]
    if naming.kind is SourceKind.ORGANIZATION and (head in ORGANIZATIONS or head == "guard"):
        same = [e for e in same if e.kind is not SourceKind.PERSON]  # "Board president Roe" is not the board
        same = [e for e in same if not _of_other_nations(e, naming)]
    if naming.kind is SourceKind.ORGANIZATION and head == "guard":
        return _best_modifiers(same, naming) if same else None  # "the China Coast Guard"
    if not same and naming.definite is Definite.DEFINITE and not naming.plural:
        same = _same_office(known, naming)
    if naming.definite is Definite.DEFINITE or span.of != "text":
        same = [e for e in same if not _other_department(e, naming)] if head in _DEPARTMENTAL else same
        if same:
            return _best_modifiers(same, naming)
        if (
            not naming.plural
            and not naming.relational
            and (titled := _only_titled(known, head, speaks=speaks)) is not None
        ):
            return titled
        place = known.sketched.get(head) if len(naming.words) == 1 and span.of == "text" else None
        if place is not None and 0 < span.start - place.end < _SKETCHED:
            return None  # "A customs source was sceptical. […] the source said": whom that brought in
        if head == "leader" and any(word[:1].isupper() for word in naming.words[:-1]):
            return None  # "the Senate minority leader" is nobody who was merely named
        if not naming.relational and (
            head.endswith(("year-old", "jährige", "jähriger", "jährigen", "jarige"))
            or head in _GENERAL
            or head in EPITHETS
            or any("-of-" in word for word in naming.words[-1:])  # the dad-of-three
            or (naming.words[0].lower() == "former" and head not in GROUPS)
            or (
                head in CALLINGS
                and head not in OFFICES
                and head not in SPOKESPEOPLE
                and not (head in KIN and len(naming.words) > 1)  # "el hermano de la alcaldesa"
                and (head not in PEOPLE or head.endswith(("o", "a")))  # médico, abogada
            )
            or (speaks and len(naming.words) == 1 and head.endswith(_OF_PLACES) and head not in ORGANIZATIONS)
            or (german_calling(head.capitalize()) and head not in OFFICES and head not in SPOKESPEOPLE)
            or romance_calling(head)
        ):
            return _nearest(known, naming, span, unnamed_first=head in _GENERAL)
        if speaks and (scholar := _only_scholar(known, naming)) is not None:
            return scholar
        if (member := _only_member(known, naming, span)) is not None:
            return member
        if naming.kind is SourceKind.DOCUMENT and (one := _same_document(known, naming)) is not None:
            return one
        if head in _PAPERS:
            return next((e for e in reversed(known.recent[-WINDOW:]) if e.kind is SourceKind.DOCUMENT), None)
        if head in OFFICES:
            return None
        if naming.kind is SourceKind.ORGANIZATION:
            return _organization(known, naming, span)
        return None
    if not _ORDINALS.isdisjoint(map(str.lower, naming.words)):
        return None  # "a second minister"
    if naming.definite is Definite.INDEFINITE and same and speaks:
        # The lead says "a top diplomat"; the report that it sums up introduces "a senior Iraqi diplomat".
        lead = [
            e
            for e in same
            if not e.named
            and e.kind is not SourceKind.PERSON
            and e.plural == naming.plural
            and e.mentions[0].start < 900
            and len(e.mentions) <= 3
            and not _clash(e, naming)
        ]
        return lead[0] if len(lead) == 1 and span.start - lead[0].last < 1500 else None
    if naming.definite is Definite.NONE and same:
        return next((e for e in reversed(same) if e.namings[0].text.lower() == naming.text.lower()), None)
    return None


#: What a body is called that has reported something, so that it is an outlet: 'STAT revealed … Emails obtained by [the site]'.
_SURELY_OUTLETS = frozenset(
    "paper newspaper site website outlet publication broadcaster magazine newsletter blog tabloid".split()
)


def _may_report(entity: Entity) -> bool:
    """Whether a name that no table has may be an outlet's: one that has said something and that nothing else is said of."""
    return entity.kind is SourceKind.ORGANIZATION and entity.named and entity.cited and entity.role is None


#: How far behind an indefinite description a definite one of the same head means whom it brought in, in characters.
_SKETCHED = 600

#: Words for one office.
_ONE_OFFICE = (
    frozenset(("minister", "secretary")),
    frozenset(("mayor", "burgomaster")),
    frozenset("alcalde edil munícipe presidente".split()),
    frozenset("alcaldesa edil munícipe presidenta".split()),
    frozenset("maire édile".split()),
    frozenset("prefeito autarca".split()),
    frozenset(("ceo", "executive", "boss")),
)


def _same_office(known: Known, naming: Naming) -> list[Entity]:
    """The one person near who has an office by another word for it: 'the housing secretary' … 'the minister'."""
    if naming.words[0][:1].isupper() and german_calling(naming.words[-1]) and len(naming.words) == 1:
        return _of_compound(known, naming)
    words = next((words for words in _ONE_OFFICE if naming.head in words), None)
    if words is None or len(naming.words) > 1:
        return []
    found = [
        e
        for word in sorted(words - {naming.head})
        for e in known.by_head.get(word, [])[-_LATEST:]
        if agree(e, naming) and e.kind is SourceKind.PERSON and (word != "secretary" or _heads_department(e))
    ]
    return found if len(set(found)) == 1 else []


def _of_compound(known: Known, naming: Naming) -> list[Entity]:
    """The one person near whose German title ends in a calling: 'Wirtschaftsminister Jens Roe' … 'der Minister'."""
    near = dict.fromkeys(
        e for e in known.recent[-WINDOW:] if e.kind is SourceKind.PERSON and e.named and agree(e, naming)
    )
    ends = [
        e
        for e in near
        if any(t.lower().endswith(naming.head) for n in e.namings for title in n.titles for t in title.split())
    ]
    return ends if len(ends) == 1 else []


#: What a secretary heads who is a minister.
_DEPARTMENTS = frozenset(
    "home foreign housing health education justice defence defense treasury transport culture environment business energy work labor agriculture commerce interior state pensions trade climate levelling".split()
)


def _heads_department(entity: Entity) -> bool:
    """Whether a secretary heads a department, rather than a union's office."""
    words = {w.lower() for n in entity.namings for w in (*n.titles, *n.words)} | set(
        (entity.role or "").lower().split()
    )
    return not _DEPARTMENTS.isdisjoint(words)


#: How words for those who study something end.
_SCHOLARS = ("ologist", "ographer", "icist", "scientist", "onomer", "historian")


def _only_scholar(known: Known, naming: Naming) -> Entity | None:
    """The one person near of whom nothing is known yet, where a word for scholars begins to speak: 'it seemed to Lena Roe. “…,” says the biologist'."""
    if not naming.head.endswith(_SCHOLARS) or naming.plural or naming.relational:
        return None
    near = [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.kind is SourceKind.PERSON and e.named and e.role is None and agree(e, naming)
    ]
    return near[0] if len(near) == 1 else None


def _only_titled(known: Known, head: str, *, speaks: bool) -> Entity | None:
    """The one person near whose title says the same as a description's head: 'Dr. Roe … the surgeon'; `None` where nobody's or several's do."""
    titles = next((titles for heads, titles in _TITLED if head in heads), None)
    police = head in _POLICE
    if titles is None or (police and not speaks):
        return None  # "Sgt Roe said the officer had been suspended"
    near = dict.fromkeys(e for e in known.recent[-WINDOW:] if e.kind is SourceKind.PERSON and e.named)
    called = [
        e for e in near if any(m.text.partition(" ")[0].lower().strip(".") in titles for m in e.mentions[:_FAMILY])
    ]
    if police:
        called = [e for e in called if e.last >= known.paragraph]
    return called[0] if len(called) == 1 else None


def _best_modifiers(same: list[Entity], naming: Naming) -> Entity:
    words = {w.lower() for w in naming.words[:-1]} - EMPTY_MODIFIERS
    if not words:
        return max(same, key=lambda e: (e.cited, e.last))
    return max(
        same,
        key=lambda e: (
            len(words & {w.lower() for n in e.namings[-_LOOKED_AT:] for w in (*n.words, *n.titles)}),
            e.last,
        ),
    )


#: Of the namings of somebody so many of the last are looked at: of thousands each is not looked through for each.
_LOOKED_AT = 40


def _organization(known: Known, naming: Naming, span: Span) -> Entity | None:
    """The body that was named before and is called by a word for its sort: 'the club', 'the company', 'the airline'."""
    near = [
        e
        for e in dict.fromkeys(reversed(known.recent[-WINDOW:]))
        if e.kind is SourceKind.ORGANIZATION and span.start - e.last < _FAR and not _of_other_nations(e, naming)
    ]
    head = naming.head
    if head in FIRMS:
        firm = _firm(head, near)
        if (firm is None or not _acts(firm)) and (opener := _opener(known, span)) is not None and near:
            return make_body(opener)
        if firm is not None:
            return firm
    return body_meant(head, near, bare=len(naming.words) == 1)


def _only_member(known: Known, naming: Naming, span: Span) -> Entity | None:
    """The one person of a paragraph whom a word for members of something may mean: 'the Labour councillor', 'the academic'."""
    if naming.head not in _MEMBERS or naming.relational or naming.plural or span.of != "text":
        return None
    if naming.words[-1].lower() != naming.head or any(w.islower() for w in naming.words[:-1]):
        return None  # "the local councillor", "the councillor for the harbour"
    here = [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and e.last >= known.paragraph and not e.plural
    ]
    one = here[0] if len(here) == 1 else None
    return one if one is not None and one.named and agree(one, naming) else None


def _same_document(known: Known, naming: Naming) -> Entity | None:
    """The one document near that is called by a word for the same thing: 'a poll' … 'the survey'."""
    family = next((words for words in _ONE_THING if naming.head in words), None)
    if family is None or naming.relational or naming.plural:
        return None
    near = [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.kind is SourceKind.DOCUMENT and not e.plural and not family.isdisjoint(e.heads)
    ]
    return near[0] if len(near) == 1 else None


def _firm(head: str, near: list[Entity]) -> Entity | None:
    """The firm that was named last: 'the company', 'the Denver-based startup'; no club and no union.

    Who said or did something goes before who is only named: 'Solvane has raised money in a round led by Oakline, [the company] said'.
    """
    fits: list[Entity] = []
    for entity in near:
        words = {w.lower() for n in entity.namings for w in n.words}
        if not entity.named:
            continue
        if head in words or head in entity.heads:
            return entity
        if (entity.heads | words).isdisjoint(PUBLIC_BODIES) and may_be_called(head, entity):
            fits.append(entity)
    acting = [e for e in fits if _acts(e)]
    return next(iter((*acting, *fits)), None)


def _acts(entity: Entity) -> bool:
    """Whether somebody has said or done something, rather than only been named."""
    return entity.cited or entity.subject_at >= 0


def _opener(known: Known, span: Span) -> Entity | None:
    """The name that the article is about, if nothing tells it from a firm's: '[Solvane] has raised money in a round led by Oakline'."""
    first = next((e for e in known.all[:_FEW] if e.named and e.mentions[0].of == span.of), None)
    return first if first is not None and is_open(first) and first.subject_at >= 0 else None


#: Among so many of the first entities the one stands whom an article is about.
_FEW = 6


def _called_else(entity: Entity, head: str) -> bool:
    """Whether somebody is known by what excludes a description: the captain is not the coach who has spoken, the councillor not his wife."""
    if head in _PLAYERS:
        return any(h in CALLINGS and h not in _PLAYERS for h in entity.heads)
    return head in _ELECTED and not _KIN_ABROAD.isdisjoint(entity.heads)


#: Words for those of a team that its coach, its chairman and their wives are not.
_PLAYERS = frozenset(
    "capitán capitana jugador jugadora joueur joueuse capitaine jogador jogadora capitão giocatore giocatrice capitano".split()
)
#: Words for kin by which somebody was brought in.
_KIN_ABROAD = frozenset(
    "esposa esposo marido hermano hermana hijo hija madre padre épouse époux mari frère sœur fils fille mère père irmã irmão filho filha mãe pai moglie marito fratello sorella figlio figlia".split()
)
#: Words for members of what votes and governs.
_ELECTED = frozenset(
    "élu élue édile edil concejal concejala diputado diputada député députée vereador vereadora assessore assessora ministra ministro ministre".split()
)


def _nearest(known: Known, naming: Naming, span: Span, *, unnamed_first: bool) -> Entity | None:
    """The nearest person that a general description fits; those without a name first where the head is that of officials."""
    fits = [
        e for e in dict.fromkeys(reversed(known.recent[-WINDOW:]))
        if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and agree(e, naming) and span.start - e.last < _FAR
        and not _of_other_age(known, e, naming) and not is_anothers(e, naming)
    ]  # fmt: skip
    fits = [e for e in fits if not _called_else(e, naming.head)]
    if not fits:
        return None
    if known.ahead and (same := [e for e in fits if e.gender in ("", known.ahead)]):
        fits = same
    if naming.head in _ACCUSED and (silent := [e for e in fits if not e.cited]):
        return silent[0]  # who is tried is seldom who has spoken in court just before
    if unnamed_first and (hidden := [e for e in fits if e.kind is SourceKind.UNNAMED]):
        return hidden[0]
    return fits[0]


#: "the 22-year-old", and the age behind a name: 'Craig Roe, 49, has'.
_YEARS = re.compile(r"(\d{1,3})-(?:year-old|jährige)")
_AGED_BEHIND = re.compile(r",\s(?:aged\s)?(\d{1,3})(?=[,.])")


def _of_other_age(known: Known, entity: Entity, naming: Naming) -> bool:
    """Whether somebody has an age that a description gives otherwise: 'Craig Roe, 49, […] the 22-year-old'."""
    told = next((match[1] for word in naming.words if (match := _YEARS.match(word)) is not None), None)
    if told is None or not known.text:
        return False
    ages = {
        match[1]
        for mention in entity.mentions[:_FAMILY]
        if mention.of == "text" and (match := _AGED_BEHIND.match(known.text, mention.end, mention.end + 12)) is not None
    }
    return bool(ages) and told not in ages


#: Heads of descriptions whose holders differ by what stands before them: the oil minister, the justice minister.
_DEPARTMENTAL = frozenset("minister ministry secretary secretariat department committee commission".split())


def _other_department(entity: Entity, naming: Naming) -> bool:
    """Whether two descriptions are of two departments: the justice minister is no former oil minister."""
    if _is_prime(naming) != any(map(_is_prime, entity.namings)) and not entity.named:
        return True  # "a cabinet minister" … "the prime minister"
    mine = _modifiers(naming)
    theirs = {w for n in entity.namings if naming.head in map(str.lower, (*n.titles, *n.words)) for w in _modifiers(n)}
    return bool(mine) and not mine & theirs


def _of_other_nations(entity: Entity, naming: Naming) -> bool:
    """Whether two bodies of one sort are two countries': 'the Spanish navy' is not the Royal Navy."""
    mine, theirs = _nations(naming), frozenset[str]().union(*map(_nations, entity.namings))
    return bool(mine and theirs) and not mine & theirs


def _nations(naming: Naming) -> frozenset[str]:
    """Whose a body is, by the words for people of a country before its head."""
    words = [word.lower().removesuffix("'s").removesuffix("’s") for word in (*naming.titles, *naming.words)]
    return frozenset[str]().union(*(_ROYAL if word == "royal" else NATIONS.get(word, _NO_NATIONS) for word in words))


_NO_NATIONS: frozenset[str] = frozenset()
_ROYAL = frozenset(("briton", "dutchman"))


def _is_prime(naming: Naming) -> bool:
    return any(word.lower() == "prime" for word in (*naming.titles, *naming.words))


def _modifiers(naming: Naming) -> set[str]:
    """The words before a description's head that say which one is meant."""
    words = [w.lower() for w in (*naming.titles, *naming.words)]
    at = words.index(naming.head) if naming.head in words else len(words)
    return {w for w in words[:at] if not w.endswith(("'s", "’s"))} - EMPTY_MODIFIERS - {"prime", "the"}


def _clash(entity: Entity, naming: Naming) -> bool:
    """Whether two descriptions say different things of one head: a German diplomat is no Iraqi one."""
    mine = {w for w in naming.words[:-1] if w[:1].isupper()}
    theirs = {w for n in entity.namings for w in n.words[:-1] if w[:1].isupper()}
    if mine and theirs and not mine & theirs:
        return True
    said, other = _said_of(naming), set[str]().union(*map(_said_of, entity.namings))
    return bool(said and other and not said & other)


def _said_of(naming: Naming) -> set[str]:
    """What stands before the head of a description and tells one of a kind from another: the police of "a local police source"."""
    low = [word.lower() for word in naming.words]
    at = low.index(naming.head) if naming.head in low else 0
    return {word for word in low[:at] if word not in EMPTY_MODIFIERS and word.isalpha()}
