"""Who signs in the data that a page's scripts carry, for pages whose markup shows next to nothing.

The statements' source is `data`, `where` the script's number; `about` has `key`, the member's name as the script writes it.
"""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page

#: A member whose name says that it names who signs: a string, or an object or a list whose first object has a name.
_MEMBER = re.compile(
    r"""
    ["'] (?P<key> authors? | byline | creators? | writers? ) ["'] \s{0,3} : \s{0,3} \[? \s{0,3}
    (?: \{ [^{}]{0,200}? ["'] (?: name | full_?name | display_?name ) ["'] \s{0,3} : \s{0,3} )?
    (?P<quote> ["'] ) (?P<value> (?: (?!(?P=quote)) [^\\{}\[\]<>] ){3,80} ) (?P=quote)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_SCRIPT = 2_000_000
#: Data that name more are those of a list of articles.
_MANY = 3


def script_authors(page: Page) -> tuple[Statement, ...]:
    """Those whom the data name, once each, in order; empty where they name more than sign one article."""
    root = page.document.tree
    if root is None:
        return ()
    found: dict[str, Statement] = {}
    for number, script in enumerate(root.iter("script")):
        for match in _MEMBER.finditer((script.text or "")[:_LONGEST_SCRIPT]):
            about = {"key": match["key"]}
            statement = Statement("author", EvidenceSource.DATA, f"script[{number}]", match["value"], about)
            found.setdefault(match["value"], statement)
            if len(found) > _MANY:
                return ()
    return tuple(found.values())
