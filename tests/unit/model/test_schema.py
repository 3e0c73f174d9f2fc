from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsparse import Annotations, Article
from newsparse.model.schema import ROOTS, json_schema, schema_text
from tests.samples import FULL, MAY, MAYOR, TEXT, WHY

DOCS = Path(__file__).parents[3] / "docs" / "schema"


@pytest.mark.parametrize("name", ROOTS)
def test_the_published_schema_is_the_generated_one(name: str) -> None:
    published = (DOCS / f"{name}.json").read_text("utf-8")
    assert published == schema_text(ROOTS[name]), "the model has changed; run: make schema"


def test_nothing_else_is_published() -> None:
    assert sorted(path.stem for path in DOCS.iterdir()) == sorted(ROOTS)


@pytest.mark.parametrize("root", [Article, Annotations])
def test_every_field_is_described(root: type) -> None:
    schema = json_schema(root)
    objects = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    assert len(objects) > 5
    for part in objects:
        assert part["description"]
        assert all(field["description"] for field in part["properties"].values())


def test_sources_and_quotations_are_whole_in_their_tables_and_keys_elsewhere() -> None:
    schema = json_schema(Article)
    assert schema["properties"]["sources"]["items"] == {"$ref": "#/$defs/Source"}
    speaker, absent = schema["$defs"]["Quote"]["properties"]["speaker"]["anyOf"]
    assert speaker["anyOf"][0]["type"] == "string"
    assert absent == {"type": "null"}


def accepts(schema: dict[str, Any], value: Any, defs: dict[str, Any]) -> bool:
    """Whether a value fits the part of JSON Schema that the generator uses."""
    if "$ref" in schema:
        return accepts(defs[schema["$ref"].rpartition("/")[2]], value, defs)
    if "anyOf" in schema:
        return any(accepts(option, value, defs) for option in schema["anyOf"])
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    match schema["type"]:
        case "object":
            fields = schema["properties"]
            return (
                isinstance(value, dict)
                and set(schema["required"]) <= value.keys() <= fields.keys()
                and all(accepts(fields[name], item, defs) for name, item in value.items())
            )
        case "array":
            return isinstance(value, list) and all(accepts(schema["items"], item, defs) for item in value)
        case plain:
            types = {"string": str, "integer": int, "boolean": bool, "null": type(None)}
            return type(value) is types[plain]


@pytest.mark.parametrize(
    "value",
    [FULL, Article(), attrs.evolve(FULL, sources=()), Annotations(text=TEXT, quotes=(MAY, WHY), sources=(MAYOR,))],
)
def test_records_fit_the_schema(value: Article | Annotations) -> None:
    schema = json_schema(type(value))
    assert accepts(schema, json.loads(value.to_json()), schema["$defs"])


def test_what_is_no_record_does_not() -> None:
    schema = json_schema(Article)
    assert not accepts(schema, {**FULL.to_dict(), "colour": 1}, schema["$defs"])
    assert not accepts(schema, {**FULL.to_dict(), "schema": 2}, schema["$defs"])
