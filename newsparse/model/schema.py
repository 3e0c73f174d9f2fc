"""The JSON Schema of what `to_dict` and `to_json` write, generated from the model's classes and their documentation.

`make schema` writes the published ones anew.
"""

from __future__ import annotations

import ast
import datetime as dt
import enum
import inspect
import itertools
import json
import sys
import textwrap
from typing import Any

import attrs

from newsparse.model.article import Annotations, Article
from newsparse.model.shape import SCHEMA, Shape, shapes_of, tables_of

#: What is published, by the name of its file.
ROOTS = {"article": Article, "annotations": Annotations}

_PLAIN = {str: "string", int: "integer", bool: "boolean", float: "number"}


def json_schema(root: type) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a root's records; `$defs` has an entry for every class in them."""
    seen: dict[type, dict[str, Any]] = {}
    schema = _object(root, seen)
    tables = tables_of(root)
    schema["properties"] = {
        "schema": {"const": SCHEMA, "description": "The version of this shape."},
        **{name: field for name, field in schema["properties"].items() if name not in tables},
        **{
            name: {"type": "array", "items": {"$ref": f"#/$defs/{item.__name__}"}, "description": _docs(root)[name]}
            for name, item in tables.items()
        },
    }
    schema["required"] = ["schema", *schema["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": root.__name__,
        **schema,
        "$defs": {cls.__name__: seen[cls] for cls in sorted(seen, key=lambda cls: cls.__name__)},
    }


def schema_text(root: type) -> str:
    """The JSON Schema as it is published."""
    return json.dumps(json_schema(root), indent=2, ensure_ascii=False) + "\n"


def _object(cls: type, seen: dict[type, dict[str, Any]]) -> dict[str, Any]:
    """The schema of a class's objects; the classes of its fields are added to `seen`."""
    docs = _docs(cls)
    shapes = shapes_of(cls)
    return {
        "description": (inspect.getdoc(cls) or "").partition("\n\n")[0],
        "type": "object",
        "properties": {name: _field(shape, seen) | {"description": docs[name]} for name, shape in shapes.items()},
        "required": [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _field(shape: Shape, seen: dict[type, dict[str, Any]]) -> dict[str, Any]:
    item = _item(shape, seen)
    value = {"type": "array", "items": item} if shape.many else item
    return {"anyOf": [value, {"type": "null"}]} if shape.optional else value


def _item(shape: Shape, seen: dict[type, dict[str, Any]]) -> dict[str, Any]:
    cls = shape.item
    if cls in _PLAIN:
        return {"type": _PLAIN[cls]}
    if cls is dt.date:
        return {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]}
    if cls not in seen:
        seen[cls] = {}  # before its fields are described: a class may hold itself
        seen[cls] = {"enum": [member.value for member in cls]} if issubclass(cls, enum.Enum) else _object(cls, seen)
    whole = {"$ref": f"#/$defs/{cls.__name__}"}
    if not shape.keyed:
        return whole
    return {"anyOf": [{"type": "string", "description": f"The key of a {cls.__name__}."}, whole]}


def _docs(cls: type) -> dict[str, str]:
    """The line of documentation under each field, which Python itself does not keep."""
    (body,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    statements = body.body if isinstance(body, ast.ClassDef) else []
    docs: dict[str, str] = {}
    for field, line in itertools.pairwise(statements):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(line, ast.Expr):
            docs[field.target.id] = str(ast.literal_eval(line.value))
    return docs


if __name__ == "__main__":
    sys.stdout.write(schema_text(ROOTS[sys.argv[1]]))
