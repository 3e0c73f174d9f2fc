"""What the IPTC's JSON Schema of ninjs 3.0 says of the properties that an export writes."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

_TEXT = {"type": "string"}
_INSTANT = {"type": "string", "format": "date-time"}


def _list(*names: str, required: tuple[str, ...] = (), **others: Any) -> dict[str, Any]:
    """A list of objects that have these texts and no more."""
    properties = dict.fromkeys(names, _TEXT) | others
    item = {
        "type": "object",
        "required": list(required),
        "additionalProperties": False,
        "properties": properties,
    }
    return {"type": "array", "items": item}


_TYPES = ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]

#: The type `ninjsType`, and the schema that lets it have no other properties.
NINJS: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
    "$ref": "#/$defs/ninjsType",
    "required": ["uri"],
    "unevaluatedProperties": False,
    "$defs": {
        "ninjsType": {
            "type": "object",
            "properties": {
                "uri": {"type": "string", "format": "uri", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"},
                "type": {"type": "string", "enum": _TYPES},
                "representationType": {"type": "string", "enum": ["full", "partial"]},
                "version": _TEXT,
                "firstCreated": _INSTANT,
                "versionCreated": _INSTANT,
                "embargoedUntil": _INSTANT,
                "pubStatus": {"type": "string", "enum": ["usable", "withheld", "canceled"]},
                "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
                "copyrightNotice": _TEXT,
                "usageTerms": _TEXT,
                "edNote": _TEXT,
                "language": _TEXT,
                "headlines": _list("role", "contentType", "value", required=("value",)),
                "descriptions": _list("role", "contentType", "value", required=("value",)),
                "bodies": _list("role", "contentType", "value", required=("value",), charCount={"type": "integer"}),
                "by": _TEXT,
                "slugline": _TEXT,
                "located": _TEXT,
                "people": _list("name", "rel", "uri", "literal"),
                "organisations": _list("name", "rel", "uri", "literal"),
                "subjects": _list("name", "rel", "uri", "literal", "creator"),
                "infoSources": _list("name", "role", "uri", "literal"),
                "altIds": _list("role", "value"),
                "renditions": _list("name", "uri", "href", "contentType", "title", required=("name",)),
                "standard": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"name": _TEXT, "version": _TEXT, "schema": _TEXT},
                },
                "associations": {
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/ninjsType",
                        "properties": {"name": _TEXT, "rel": _TEXT},
                        "required": ["name", "uri"],
                        "unevaluatedProperties": False,
                    },
                },
            },
        }
    },
}

#: ninjs with newsparse's property, made as the IPTC's guide says that others may extend it.
EXTENDED: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "allOf": [{"$ref": f"{NINJS['$id']}/$defs/ninjsType"}],
    "properties": {
        "newsparse": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "schema": {"type": "integer"},
                "sources": {"type": "array", "items": {"type": "object", "required": ["key", "name", "kind"]}},
                "quotes": {"type": "array", "items": {"type": "object", "required": ["key", "kind", "parts"]}},
                "citations": {"type": "array", "items": {"type": "object", "required": ["source", "span"]}},
            },
        }
    },
    "required": ["uri"],
    "unevaluatedProperties": False,
}

_REGISTRY: Registry[Any] = Registry().with_resource(NINJS["$id"], Resource.from_contents(NINJS))


def faults(item: dict[str, Any], schema: dict[str, Any]) -> list[str]:
    """What a schema does not allow in an item; formats are what the standard calls annotations, and are not asserted."""
    return [error.message for error in Draft202012Validator(schema, registry=_REGISTRY).iter_errors(item)]
