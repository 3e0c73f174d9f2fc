"""A test page for a handler: the structure of a saved page, with words of our own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from lxml import etree

from newsparse.handlers.proposal import Proposal
from newsparse.handlers.rules import MetaRule, Rule, StatementRule, XPathRule
from newsparse.handlers.selector import elements
from newsparse.reading.page import Page

#: The fields that rules can be proposed for, with what the test page says in each place: nobody's words but ours.
PLACEHOLDERS: Mapping[str, str] = {
    "headline": "Harbour opens after nine years",
    "dek": "The first ferry leaves at noon",
    "byline": "Ada Brightwater",
    "date": "2024-03-05T09:30:00+00:00",
    "modified": "2024-03-05T11:00:00+00:00",
}
_PARAGRAPHS = (
    "The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid at the old pier.",
    "Two hundred people stood at the rail when the first ferry left at noon, and most of them had brought a flag.",
    "Mayor Edith Brightwater said that the quays had cost ninety million, four more than the council had planned.",
)


def skeleton_page(rules: Mapping[str, tuple[Proposal, ...]], host: str, page: Page) -> str:
    """A page of HTML with the structure that proposed rules look at on a page, and none of the outlet's words."""
    head: list[str] = [
        f'<link rel="canonical" href="https://{host}/harbour">',
        "<title>Harbour opens after nine years</title>",
    ]
    body: list[str] = []
    data: dict[str, str] = {}
    for field, found in rules.items():
        for proposal in found:
            rule: Rule = proposal.rule
            if isinstance(rule, StatementRule):
                data[rule.key] = PLACEHOLDERS[field]
            elif isinstance(rule, MetaRule):
                head.append(f'<meta property="{escape(rule.name)}" content="{escape(PLACEHOLDERS[field])}">')
            elif isinstance(rule, XPathRule) and page.document.tree is not None:
                body += _skeleton(rule, PLACEHOLDERS[field], page.document.tree)
    if data:
        record = {"@context": "https://schema.org", "@type": "NewsArticle", **data}
        head.append(f'<script type="application/ld+json">{json.dumps(record)}</script>')
    if "headline" not in rules:
        body.insert(0, f"<h1>{PLACEHOLDERS['headline']}</h1>")
    paragraphs = "\n".join(f"<p>{text}</p>" for text in _PARAGRAPHS)
    return "\n".join(
        ("<!doctype html>", '<html lang="en">', "<head>", *head, "</head>", "<body>", "<article>", *body, paragraphs, "</article>", "</body>", "</html>", "")
    )  # fmt: skip


def _skeleton(rule: XPathRule, text: str, root: etree._Element) -> list[str]:
    """The element that a rule finds, with the elements around it, their classes and ids, and our words in it."""
    found = elements(rule.expression, root)
    if not found:
        return []
    element: etree._Element | None = found[0]
    out = f"{_opening(found[0], rule.attr, text)}{'' if rule.attr else escape(text)}</{found[0].tag}>"
    for _ in range(2):
        element = element.getparent() if element is not None else None
        if element is None or element.tag in ("body", "html"):
            break
        out = f"{_opening(element, None, '')}{out}</{element.tag}>"
    return [out]


def _opening(element: etree._Element, attribute: str | None, text: str) -> str:
    kept = [(key, element.get(key)) for key in ("class", "id", "itemprop", "data-testid") if element.get(key)]
    if attribute is not None:
        kept.append((attribute, text))
    return f"<{element.tag}" + "".join(f' {key}="{escape(value or "")}"' for key, value in kept) + ">"
