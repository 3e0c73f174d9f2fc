"""Somebody or something that a text refers to: what its mentions have said so far."""

from __future__ import annotations

from newsparse.attribution.naming import Definite, Naming
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span


class Entity:
    """Somebody or something that the text refers to: the working state of resolving."""

    __slots__ = (
        "acronym",
        "affiliation",
        "cited",
        "fullest",
        "gender",
        "guessed",
        "heads",
        "holder",
        "kind",
        "last",
        "mentions",
        "named",
        "namings",
        "number",
        "outside",
        "owner",
        "plural",
        "proven",
        "role",
        "subject_at",
        "surname",
        "via",
    )

    def __init__(self, number: int, naming: Naming, span: Span) -> None:
        self.number = number
        self.namings: list[Naming] = [naming]
        self.mentions: list[Span] = [span]
        self.fullest = naming
        """The mention that says most; the first of them."""
        self.named = False
        """Whether any mention is a name."""
        self.kind = naming.kind
        self.gender = naming.gender
        self.guessed = False
        """Whether a pronoun alone told man or woman: titles and names know better."""
        self.plural = naming.plural
        self.proven = False
        """Whether an honorific, an age or a "who" has told a name to be a person's."""
        self.heads: set[str] = set()
        self.surname = naming.head if naming.name and naming.kind is SourceKind.PERSON else ""
        self.role: str | None = " ".join(naming.titles) or None
        self.holder: Entity | None = None
        """Of a document the outlet that is said to have it."""
        self.acronym: str | None = None
        """Its acronym, where a description of it introduced one in brackets: the description is its name."""
        self.affiliation: str | None = None
        self.last = span.end
        self.outside = -1
        """The end of the last mention that stands outside quotation marks."""
        self.subject_at = -1
        """Where the last mention stands with which a sentence begins."""
        self.cited = False
        self.owner: Entity | None = None
        """Whose neighbour, whose lawyer this is, where a pronoun says so."""
        self.via: tuple[Entity, ...] = ()
        self.learn(naming)

    def learn(self, naming: Naming) -> None:
        """Takes in what a further mention says."""
        named = self.named
        self.named = named or bool(naming.name)
        if _fullness(naming) > _fullness(self.fullest):
            self.fullest = naming
        if naming.name and naming.kind is SourceKind.PERSON:
            self.surname = self.surname or naming.head
            self.heads.update(title.lower() for title in naming.titles)
            for title in naming.titles:
                self.heads.update(_IN_FULL.get(title.lower().strip("."), ()))
            if naming.titles and (self.role is None or len(" ".join(naming.titles)) > len(self.role)):
                self.role = self.role or " ".join(naming.titles)
            if self.kind is SourceKind.UNNAMED or (
                self.kind is SourceKind.ORGANIZATION and (not named or len(naming.name) > len(self.fullest.name) == 1)
            ):
                self.kind = SourceKind.PERSON  # "Brightwell" behind "Brightwell Foods" makes no person of it
        elif not naming.name:
            self.heads.add(naming.head)
        if naming.gender and (not self.gender or self.guessed):
            self.gender, self.guessed = naming.gender, False

    @property
    def name(self) -> str:
        """The fullest name; of a description the one that says most about who is meant."""
        if self.acronym is not None and self.fullest.name == (self.acronym,):
            return self.namings[0].text
        return " ".join(self.fullest.words) if self.fullest.name else self.fullest.text


#: What those are called whose title is abbreviated: 'Sen. Roe … the senator'.
_IN_FULL = {
    short: tuple(full.split())
    for short, full in (
        ("sen", "senator"),
        ("rep", "representative congressman congresswoman lawmaker"),
        ("gov", "governor"),
        ("gen", "general"),
        ("lt", "lieutenant"),
        ("col", "colonel"),
        ("capt", "captain"),
        ("maj", "major"),
        ("adm", "admiral"),
        ("cmdr", "commander"),
        ("prof", "professor"),
        ("cllr", "councillor"),
        ("coun", "councillor"),
        ("supt", "superintendent"),
        ("insp", "inspector"),
        ("sgt", "sergeant"),
    )
}


def _fullness(naming: Naming) -> tuple[bool, int, bool, int]:
    """How much a mention says of who is meant: names before descriptions, indefinite descriptions before definite ones."""
    if naming.name:
        return True, len(naming.name), False, 0
    return False, 0, naming.definite is not Definite.DEFINITE, len(naming.words)
