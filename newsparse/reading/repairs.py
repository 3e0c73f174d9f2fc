"""What the parser of a message in XML had to repair, and the items that a repair has put into another one."""

from __future__ import annotations

import copy
from typing import cast

from lxml import etree

from newsparse.model.errors import LimitExceeded

#: The parser's log has no more entries than this: of what comes later nothing is known.
_FULL = 100


class Repairs:
    """What the parser had to repair: all of a piece is parsed before its items are read."""

    __slots__ = ("_mismatch", "_parser", "count", "log")

    def __init__(self, parser: etree.XMLPullParser) -> None:
        self._parser = parser
        #: The parser's log, and how many entries it has.
        self.log = parser.feed_error_log
        self.count = 0
        #: The last line with an end that is another element's than the one that is open.
        self._mismatch = -1.0

    def look(self) -> None:
        """Reads what the log has of another piece; raises `LimitExceeded` for entities without bound."""
        self.log = log = self._parser.feed_error_log
        for i in range(self.count, len(log)):
            entry = log[i]
            if entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT or "amplification" in entry.message:
                raise LimitExceeded("parser", 0)
            if entry.type == etree.ErrorTypes.ERR_TAG_NAME_MISMATCH:
                self._mismatch = cast(int, entry.line)
        self.count = len(log)
        if self.count >= _FULL and self._mismatch >= 0:
            self._mismatch = float("inf")

    def unclosed(self, item: etree._Element) -> bool:
        """Whether an item may go on only because its end was taken for another element's."""
        return self._mismatch >= 0 and self._mismatch >= cast(int, item.sourceline)


class Told:
    """The repairs that are told with items, one after the other."""

    __slots__ = ("_last", "_repairs", "_told")

    def __init__(self, repairs: Repairs) -> None:
        self._repairs = repairs
        self._told = 0
        #: What was told last, and the line that it is in: the next item may begin in it.
        self._last: tuple[int, str] | None = None

    def of(self, item: etree._Element) -> str | None:
        """The first repair in an item, or between it and the one before."""
        count = self._repairs.count
        unknown = "more was repaired before it than the parser tells of" if count >= _FULL else None
        if self._told == count and self._last is None:
            return unknown
        begins = cast(int, item.sourceline)
        found = self._last[1] if self._last is not None and begins <= self._last[0] else None
        log = self._repairs.log
        ends = _end_of(item, begins) if self._told < count else 0
        while self._told < count and (line := cast(int, log[self._told].line)) <= ends:
            entry = log[self._told]
            self._told += 1
            if entry.level >= etree.ErrorLevels.ERROR:
                self._last = line, f"{entry.message} (line {line})"
                found = found or self._last[1]
        if self._last is not None and self._last[0] < begins:
            self._last = None
        return unknown if found is None and self._told == count else found


#: The parser counts lines no further for elements.
_LAST_LINE = 65_535


def _end_of(item: etree._Element, begins: int) -> float:
    """The line that an item ends in."""
    if begins >= _LAST_LINE:
        return float("inf")
    return begins + etree.tostring(item, encoding="unicode", with_tail=False).count("\n")


class Swallowed:
    """Items out of one that was not closed, each in a copy of what is around that."""

    __slots__ = ("_around", "_of")

    def __init__(self) -> None:
        self._of: etree._Element | None = None
        self._around: etree._Element | None = None

    def taken_out(self, item: etree._Element, outer: etree._Element) -> etree._Element:
        """A copy of the item that stands where it should."""
        own = copy.deepcopy(item)
        own.tail = None
        if self._of is not outer:
            self._of, self._around = outer, _around(outer)
        elif self._around is not None:
            self._around.remove(self._around[-1])
        if self._around is not None:
            self._around.append(own)
        return own


def _around(item: etree._Element) -> etree._Element | None:
    """A copy of the elements around an item, with what they say of all items; `None` where repaired markup cannot be copied."""
    chain_up = list(item.iterancestors())
    holder: etree._Element | None = None
    for around in reversed(chain_up):
        attributes = {str(key): str(value) for key, value in around.items()}
        try:
            own = etree.Element(around.tag, attributes)
        except ValueError:
            return None
        own.extend(copy.deepcopy(inner) for inner in around if inner not in chain_up and inner.tag != item.tag)
        if holder is not None:
            holder.append(own)
        holder = own
    return holder
