"""Days of publication in the data that a page's scripts carry, for pages that state them nowhere else.

`about` has `key`, the member's name as the script writes it. The statements' source is `data`, `where` the script's number.
"""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page

#: A member whose name says that it is a day of publication, and its value, escaped or not.
_MEMBER = re.compile(
    r"""
    \\{0,3} ["'] (?P<key>
        date_?published | published_?(?:at|on|date|time) | publish_?(?:date|time|ed) | publication_?date | pub_?date
      | first_?published(?:_?at|_?date)? | post_?date | article_?date | display_?date | created_?at | date_?created | creation_?date
    ) \\{0,3} ["'] \s{0,3} : \s{0,3} \\{0,3} ["'] (?P<value> [0-9A-Za-z] [^"'\\]{6,40} ) \\{0,3} ["']
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_SCRIPT = 2_000_000
_MANY = 40


def script_dates(page: Page) -> tuple[Statement, ...]:
    """What the scripts state, in order; empty for a page that was not read from markup."""
    root = page.document.tree
    if root is None:
        return ()
    found: list[Statement] = []
    for number, script in enumerate(root.iter("script")):
        text = (script.text or "")[:_LONGEST_SCRIPT]
        for match in _MEMBER.finditer(text):
            if len(found) == _MANY:
                return tuple(found)
            about = {"key": match["key"]}
            found.append(Statement("published", EvidenceSource.DATA, f"script[{number}]", match["value"], about))
    return tuple(found)
