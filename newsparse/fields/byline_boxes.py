"""The box about the author away from the headline: whom it names, where a page has such boxes for one person alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.evidence.statement import Statement
from newsparse.fields.anchor import headline_block
from newsparse.fields.byline_below import is_known
from newsparse.fields.byline_refusals import is_thing
from newsparse.fields.byline_witnesses import BY_LINE, Witness
from newsparse.fields.reading import Hints
from newsparse.lexicon.byline_words import OTHER_HANDS
from newsparse.lexicon.bylines import parse_byline
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind
from newsparse.reading.page import Page

#: What the label of such a box, or of a part of it, says.
_BOX = re.compile(
    r"author|auteur|autor(?!i[sz])|byline|writer|redakteur|redactor|journalist|reporter|columnist", re.IGNORECASE
)
#: Names of one page that are no further apart stand in one list.
_ONE_LIST, _MOST = 8, 4
#: Addresses of accounts, which those have who comment.
_ACCOUNT = re.compile(r"/(?:profile|user|member|account)s?/", re.IGNORECASE)
#: Words around a link that make it one of a sentence.
_AROUND = 60
_WORDS = re.compile(r"\w+")


class _Named(NamedTuple):
    """Somebody whom a label away from the headline names."""

    author: Author
    statement: Statement
    block: int
    sure: bool
    """Whether it is a person by the first name, in an author's box, or by a page of theirs."""


def named_in_boxes(page: Page, statements: Sequence[Statement], hints: Hints) -> list[Witness]:
    """Whom the labels of authors away from the headline name: one person, or a list in one place; nobody where they name others too.

    Teasers and comments name theirs as well, and those of several articles name several: the page has to name nobody else so.
    Whoever an article is about has pages too, and stands in its headline.
    """
    named = list(_named(page, statements, hints))
    sure = [one for one in named if one.sure]
    alike = {_label(one.statement) for one in sure}
    words = {word for one in sure for word in one.author.name.casefold().split()}
    people: dict[str, _Named] = {}
    for one in named:
        name = one.author.name.casefold()
        if one.sure or (_label(one.statement) in alike and words.isdisjoint(name.split())):  # 'Hire Jane'
            people.setdefault(name, one)
    blocks = [one.block for one in people.values()]
    if not people or len(people) > _MOST or max(blocks) - min(blocks) > _ONE_LIST:
        return []
    if any(
        author.kind is not AuthorKind.PERSON or " " not in author.name or is_thing(author.name)
        for author, *_ in people.values()
    ):
        return []
    for one in named:
        if one.author.name.casefold() not in people and (
            BY_LINE.match(one.statement.raw) or not min(blocks) - _ONE_LIST <= one.block <= max(blocks) + _ONE_LIST
        ):
            return []  # what is named beside them is a job or a label as often as not; elsewhere it is who wrote something else
    if len(people) > 1 and any(BY_LINE.match(one.statement.raw) for one in people.values()):
        return []  # each signs something of their own
    anchor = page.once(headline_block)
    headline = set(_WORDS.findall(page.blocks[anchor].text.casefold())) if anchor is not None else set()
    if any(not headline.isdisjoint(name.split()[-1:]) for name in people):
        return []
    labelled = tuple(one.statement for one in named if one.author.name.casefold() in people)
    return [Witness.of("markup box", labelled, tuple(one.author for one in people.values()), ())]


def _named(page: Page, statements: Sequence[Statement], hints: Hints) -> Iterator[_Named]:
    """Everyone whom these name in a box or by the first name, in order."""
    for statement in statements:
        block = statement.block
        if block is None or _is_elsewhere(page, block, statement):
            continue
        boxed = _BOX.search(f"{statement.where} {statement.about.get('class', '')}") is not None
        for author in parse_byline(statement.raw, language=hints.language, outlet=hints.outlet).authors:
            known = is_known(author.name)
            sure = (known and boxed) or _leads_to(statement.about.get("url", ""), author.name)
            if sure or known or boxed:
                yield _Named(author, statement, block, sure)


def _label(statement: Statement) -> tuple[str, str]:
    return statement.where, statement.about.get("class", "")


def _is_elsewhere(page: Page, number: int, statement: Statement) -> bool:
    """Whether what is labelled stands in a sentence, signs a translation or pictures, or leads to an account, as those of comments do."""
    text = page.blocks[number].text
    linked = statement.about.get("how") in ("href", "rel")
    if (linked and len(text) > len(statement.raw) + _AROUND) or OTHER_HANDS.match(text) is not None:
        return True
    return _ACCOUNT.search(statement.about.get("url", "")) is not None


def _leads_to(url: str, name: str) -> bool:
    """Whether an address is that of a page about somebody: its last part is the name, or nearly so, as addresses have names."""
    last = url.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1]
    words = _WORDS.findall(unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower())
    return len(words) > 1 and all(word in last.lower() for word in words)
