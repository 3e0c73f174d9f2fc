"""What schema.org says of the types and properties that an export writes: release 29, core and pending terms."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

#: The type that each type is a kind of.
PARENTS = {
    "CreativeWork": "Thing",
    "Article": "CreativeWork",
    "NewsArticle": "Article",
    "Quotation": "CreativeWork",
    "Claim": "CreativeWork",
    "Comment": "CreativeWork",
    "CorrectionComment": "Comment",
    "MediaObject": "CreativeWork",
    "ImageObject": "MediaObject",
    "DefinedTermSet": "CreativeWork",
    "Person": "Thing",
    "Organization": "Thing",
    "NewsMediaOrganization": "Organization",
    "Place": "Thing",
    "Intangible": "Thing",
    "DefinedTerm": "Intangible",
}

#: The properties of each type of its own, with the types that their values may have.
PROPERTIES: dict[str, dict[str, str]] = {
    "Thing": {
        "alternateName": "Text",
        "description": "Text",
        "disambiguatingDescription": "Text",
        "identifier": "Text URL",
        "image": "ImageObject URL",
        "mainEntityOfPage": "CreativeWork URL",
        "name": "Text",
        "url": "URL",
    },
    "CreativeWork": {
        "about": "Thing",
        "author": "Organization Person",
        "citation": "CreativeWork Text",
        "copyrightNotice": "Text",
        "correction": "CorrectionComment Text URL",
        "creativeWorkStatus": "DefinedTerm Text",
        "creator": "Organization Person",
        "creditText": "Text",
        "dateCreated": "Date DateTime",
        "dateModified": "Date DateTime",
        "datePublished": "Date DateTime",
        "hasPart": "CreativeWork",
        "headline": "Text",
        "inLanguage": "Language Text",
        "isAccessibleForFree": "Boolean",
        "isBasedOn": "CreativeWork Product URL",
        "keywords": "DefinedTerm Text URL",
        "mentions": "Thing",
        "provider": "Organization Person",
        "publisher": "Organization Person",
        "sourceOrganization": "Organization",
        "text": "Text",
        "usageInfo": "CreativeWork URL",
        "version": "Number Text",
    },
    "Article": {"articleBody": "Text", "articleSection": "Text"},
    "NewsArticle": {"dateline": "Text"},
    "Quotation": {"spokenByCharacter": "Organization Person"},
    "MediaObject": {"contentUrl": "URL"},
    "ImageObject": {"caption": "MediaObject Text"},
    "Person": {
        "affiliation": "Organization",
        "email": "Text",
        "jobTitle": "DefinedTerm Text",
        "workLocation": "ContactPoint Place",
    },
    "Organization": {
        "email": "Text",
        "location": "Place PostalAddress Text VirtualLocation",
        "memberOf": "Organization ProgramMembership",
    },
    "DefinedTerm": {"inDefinedTermSet": "DefinedTermSet URL", "termCode": "Text"},
}

_URL = re.compile(r"[a-z][a-z0-9+.-]*:\S+")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def kinds_of(kind: str) -> Iterator[str]:
    """A type and those that it is a kind of."""
    while kind != "Thing":
        yield kind
        kind = PARENTS[kind]
    yield "Thing"


def faults(node: dict[str, Any]) -> list[str]:
    """What the vocabulary does not know or does not allow in a node with its `@context`."""
    assert node["@context"] == "https://schema.org"
    types = {found["@id"]: found["@type"] for found in _nodes(node) if "@id" in found and "@type" in found}
    wrong: list[str] = []
    for found in _nodes(node):
        if found.keys() == {"@id"}:
            if found["@id"] not in types:
                wrong.append(f"{found['@id']} is nowhere")
            continue
        for name, value in found.items():
            if name.startswith("@"):
                continue
            allowed = next(
                (PROPERTIES[kind][name] for kind in kinds_of(found["@type"]) if name in PROPERTIES.get(kind, {})), None
            )
            if allowed is None:
                wrong.append(f"{found['@type']} has no {name}")
                continue
            wrong += [
                f"{name} is {one!r}, not {allowed}"
                for one in (value if isinstance(value, list) else [value])
                if not any(_is(one, kind, types) for kind in allowed.split())
            ]
    return wrong


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _is(value: Any, kind: str, types: dict[str, str]) -> bool:
    if isinstance(value, dict):
        stated = value.get("@type") or types.get(value.get("@id", ""))
        return stated is not None and kind in kinds_of(stated)
    if kind == "Boolean":
        return isinstance(value, bool)
    if not isinstance(value, str) or not value:
        return False
    if kind == "Date":
        return _DATE.fullmatch(value) is not None
    if kind == "DateTime":
        return "T" in value and dt.datetime.fromisoformat(value) is not None
    if kind == "URL":
        return _URL.fullmatch(value) is not None
    return kind == "Text"
