"""Whom a description means among those who are known: 'the Labour MP', 'the company', 'the survey', 'the 43-year-old'."""

from __future__ import annotations

from newsparse.attribution.bodies_called import organization
from newsparse.attribution.callings import german_calling, romance_calling
from newsparse.attribution.constituencies import member_for, state_of
from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known, agree
from newsparse.attribution.naming import Definite, Naming
from newsparse.attribution.nearest_person import nearest
from newsparse.attribution.office_holders import (
    LATEST,
    of_other_nations,
    only_member,
    only_scholar,
    only_titled,
    other_department,
    same_office,
)
from newsparse.attribution.outlet_sorts import may_be
from newsparse.attribution.owners import is_anothers
from newsparse.attribution.parts_played import by_part, is_parent_of_some
from newsparse.lexicon.demonyms import NATIONS
from newsparse.lexicon.kin_words import KIN
from newsparse.lexicon.occupation_words import EPITHETS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import CALLINGS, GENERAL
from newsparse.lexicon.role_words import (
    EMPTY_MODIFIERS,
    GROUPS,
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    SPOKESPEOPLE,
)
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What is said of an outlet that was named before: the British paper, the news site.
_OF_OUTLETS = frozenset(
    "news state same local daily weekly official public business financial national regional online".split()
)


#: What is said of one more of a kind.
_ORDINALS = frozenset("second third fourth fifth other further".split())


#: How Spanish, Portuguese and Italian words for people of a place end: el catalán, el vizcaíno, la francesa.
_OF_PLACES = ("án", "ano", "ana", "és", "esa", "íno", "ína", "ino", "eño", "eña", "ense", "uz", "ego")


#: Words for one thing that is written.
_ONE_THING = (
    frozenset(("poll", "survey")),
    frozenset(("report", "study", "paper")),
    frozenset(("memo", "memorandum", "note")),
    frozenset(("email", "e-mail", "message")),
)


_PAPERS = frozenset("document documento dokument papier texte texto testo".split())


#: Descriptions so general that they fit anybody.
_GENERAL = GENERAL | frozenset(
    "official man woman person source insider politician leader executive businessman businesswoman teenager youth boy girl lawmaker expert speaker author veteran".split()
)


#: Offices that a country gives nobody: who has one and is of a country was named before.
_OF_TEAMS = frozenset("director coach manager captain skipper boss conductor founder editor owner".split())


#: Words for outlets and for nothing else, whatever stands before them: 'the investigative website'.
_ALWAYS_OUTLETS = frozenset("website newspaper broadsheet tabloid magazine broadcaster newswire portal".split())


def described(known: Known, naming: Naming, span: Span, *, speaks: bool) -> Entity | None:
    """The entity of a description: one with that head, or for a general head the nearest that it fits."""
    head = naming.head
    owned = any(word.endswith(("'s", "’s")) for word in naming.words)  # "the campaign's website"
    plain = all(word[:1].isupper() or word.lower() in _OF_OUTLETS for word in naming.words[:-1])
    if (
        naming.definite is Definite.DEFINITE
        and head in OUTLET_NOUNS
        and known.outlets
        and not owned
        and (plain or (head in _ALWAYS_OUTLETS and 0 < span.start - known.outlets[-1].last < _SKETCHED))
    ):
        written = [e for e in known.by_head.get(head, [])[-LATEST:] if e.kind is SourceKind.DOCUMENT]
        if written and written[-1].last > known.outlets[-1].last and not naming.plural:
            return written[-1]  # "the Post reported, citing a strategy paper. […] The paper argues"
        return next((e for e in reversed(known.outlets[-WINDOW:]) if may_be(e.name, head)), None)
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
    if naming.definite is Definite.DEFINITE and is_parent_of_some(naming) and span.of == "text":
        return nearest(known, naming, span, unnamed_first=False)
    if (part := by_part(known, naming, span, speaks=speaks)) is not None:
        return part
    if (state := state_of(naming)) is not None:
        return member_for(known, naming, state)
    same = [e for e in known.by_head.get(head, [])[-8:] if agree(e, naming) and not is_anothers(e, naming)]
    if naming.kind is SourceKind.ORGANIZATION and (head in ORGANIZATIONS or head == "guard"):
        same = [e for e in same if e.kind is not SourceKind.PERSON]  # "Board president Roe" is not the board
        same = [e for e in same if not of_other_nations(e, naming)]
    if naming.kind is SourceKind.ORGANIZATION and head == "guard":
        return _best_modifiers(same, naming) if same else None  # "the China Coast Guard"
    if not same and naming.definite is Definite.DEFINITE and not naming.plural:
        same = same_office(known, naming)
    if naming.definite is Definite.DEFINITE or span.of != "text":
        same = [e for e in same if not other_department(e, naming)] if head in _DEPARTMENTAL else same
        if same:
            return _best_modifiers(_of_owner(same, naming), naming)
        if (
            not naming.plural
            and not naming.relational
            and (titled := only_titled(known, head, speaks=speaks)) is not None
        ):
            return titled
        place = known.sketched.get(head) if len(naming.words) == 1 and span.of == "text" else None
        if place is not None and 0 < span.start - place.end < _SKETCHED:
            return None  # "A customs source was sceptical. […] the source said": whom that brought in
        if head == "leader" and any(word[:1].isupper() for word in naming.words[:-1]):
            return None  # "the Senate minority leader" is nobody who was merely named
        if head in _SOMEBODYS and naming.words[-1].lower() != head:
            return None  # "der Anwalt der Familie" is nobody who was merely named
        named_owner = any(w[:1].isupper() and w.endswith(("'s", "’s")) for w in naming.words[:-1])
        if (
            not naming.relational
            and not named_owner
            and (
                head.endswith(("year-old", "jährige", "jähriger", "jährigen", "jarige", "'er"))
                or head in _GENERAL
                or head in EPITHETS
                or any("-of-" in word for word in naming.words[-1:])  # the dad-of-three
                or (naming.words[0].lower() in ("former", "retired") and head not in GROUPS)
                or (head in _OF_TEAMS and naming.words[0].lower() in NATIONS)  # the German director
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
            )
        ):
            return nearest(known, naming, span, unnamed_first=head in _GENERAL)
        if speaks and (scholar := only_scholar(known, naming)) is not None:
            return scholar
        if speaks and head in ("founder", "skipper") and len(naming.words) == 1:
            one = nearest(known, naming, span, unnamed_first=False)
            return one if one is not None and one.named else None
        if (member := only_member(known, naming, span)) is not None:
            return member
        if naming.kind is SourceKind.DOCUMENT and (one := _same_document(known, naming)) is not None:
            return one
        if naming.kind is SourceKind.DOCUMENT and (one := _of_compound(known, naming)) is not None:
            return one
        if head in _PAPERS:
            return next((e for e in reversed(known.recent[-WINDOW:]) if e.kind is SourceKind.DOCUMENT), None)
        if head in OFFICES:
            return None
        if naming.kind is SourceKind.ORGANIZATION:
            return organization(known, naming, span)
        return None
    if not _ORDINALS.isdisjoint(map(str.lower, naming.words)):
        return None  # "a second minister"
    if naming.definite is Definite.INDEFINITE and same and speaks and span.text[:8].lower() != "another ":
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
    outlets = entity.role is None or entity.role.lower().rpartition(" ")[2] in OUTLET_NOUNS  # "the newspaper O Farol"
    return entity.kind is SourceKind.ORGANIZATION and entity.named and entity.cited and outlets


#: How far behind an indefinite description a definite one of the same head means whom it brought in, in characters.
_SKETCHED = 600


def _of_owner(same: list[Entity], naming: Naming) -> list[Entity]:
    """Of several those who are said to be his whom a description names: 'Roe … her lawyer, Tom Hale, … [Roe's lawyer]'."""
    owner = next((w[:-2].lower() for w in naming.words[:-1] if w[:1].isupper() and w.endswith(("'s", "’s"))), "")
    return [e for e in same if owner and e.owner is not None and e.owner.surname == owner] or same


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


def _of_compound(known: Known, naming: Naming) -> Entity | None:
    """The document near whose German or Dutch noun ends in this one: 'ein Prüfbericht … der Bericht'."""
    if len(naming.words) > 1 or naming.plural or len(naming.head) < _LEAST_HEAD:
        return None
    near = [e for e in dict.fromkeys(known.recent[-WINDOW:]) if e.kind is SourceKind.DOCUMENT and not e.plural]
    fits = [e for e in near if any(head != naming.head and head.endswith(naming.head) for head in e.heads)]
    return fits[-1] if fits else None


#: The shortest word that another may end in as a compound.
_LEAST_HEAD = 5
#: Whoever is somebody's where it says whose.
_SOMEBODYS = frozenset(
    "anwalt anwältin rechtsanwalt verteidiger verteidigerin avocat avocate abogado abogada advogado advogada avvocato avvocata advocaat raadsman".split()
)
#: Heads of descriptions whose holders differ by what stands before them: the oil minister, the justice minister.
_DEPARTMENTAL = frozenset("minister ministry secretary secretariat department committee commission".split())


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
