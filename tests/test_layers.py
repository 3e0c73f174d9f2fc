"""Imports go one way, and the core needs three packages and no more."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parents[1] / "newsparse"

#: Each layer and those that it may import; `cli` and the façade `newsparse/__init__.py` may import everything.
BELOW: dict[str, tuple[str, ...]] = {
    "model": (),
    "lexicon": ("model",),
    "reading": ("model", "lexicon"),
    "evidence": ("model", "lexicon", "reading"),
    "fields": ("model", "lexicon", "reading", "evidence"),
    "attribution": ("model", "lexicon"),
    "handlers": ("model", "lexicon", "reading", "evidence", "fields"),
    "pipeline": ("model", "lexicon", "reading", "evidence", "fields", "attribution", "handlers"),
    "api": ("model", "lexicon", "reading", "evidence", "fields", "attribution", "handlers", "pipeline"),
    "export": ("model", "lexicon", "reading", "evidence", "fields", "attribution", "handlers", "pipeline", "api"),
    "batch": ("model", "lexicon", "reading", "evidence", "fields", "attribution", "handlers", "pipeline", "api"),
    "ray": tuple("model lexicon reading evidence fields attribution handlers pipeline api batch".split()),
    "cli": (
        *"model lexicon reading evidence fields attribution handlers pipeline api export batch".split(),
        "newsparse",
    ),
    "__main__": ("cli",),
}

#: The packages that each layer may import besides the standard library.
PACKAGES: dict[str, frozenset[str]] = {
    "model": frozenset({"attrs"}),
    "lexicon": frozenset({"attrs", "dateparser"}),
    "attribution": frozenset({"attrs"}),
    "export": frozenset({"attrs"}),
    "batch": frozenset({"attrs", "fsspec", "pandas", "pyarrow", "zstandard"}),
    "ray": frozenset({"pyarrow", "ray"}),
    "cli": frozenset({"attrs", "rich"}),
    "__main__": frozenset(),
}
CORE = frozenset({"attrs", "lxml", "dateparser"})


class Import(NamedTuple):
    """An import statement's target."""

    place: str
    target: str
    at_import: bool
    """Whether it runs when the module is imported: not in a function, and not for type checkers alone."""


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module: str) -> str:
    return module.split(".")[1] if "." in module else module


def imports_of(path: Path) -> Iterator[Import]:
    """Every import of a module, those inside functions included."""
    waiting: list[tuple[ast.AST, bool]] = [(ast.parse(path.read_text("utf-8")), True)]
    while waiting:
        node, at_import = waiting.pop()
        place = f"{path.relative_to(PACKAGE.parent)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import):
            yield from (Import(place, alias.name, at_import) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{place}: imports are absolute"
            yield Import(place, node.module or "", at_import)
        for child in ast.iter_child_nodes(node):
            inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or (
                isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
            )
            waiting.append((child, at_import and not inside))


def test_every_module_is_in_a_layer() -> None:
    found = {layer_of(name_of(path)) for path in modules()}
    assert len(modules()) > 50
    assert found <= BELOW.keys()


@pytest.mark.parametrize("layer", BELOW)
def test_imports_go_one_way(layer: str) -> None:
    wrong = [
        f"{found.place}: {layer} imports {found.target}"
        for path in modules()
        if layer_of(name_of(path)) == layer
        for found in imports_of(path)
        if found.target.split(".")[0] == "newsparse" and layer_of(found.target) not in (layer, *BELOW[layer])
    ]
    assert wrong == []


@pytest.mark.parametrize("layer", BELOW)
def test_nothing_else_is_needed(layer: str) -> None:
    allowed = PACKAGES.get(layer, CORE) | sys.stdlib_module_names | {"newsparse"}
    wrong = [
        f"{found.place}: {layer} imports {found.target}"
        for path in modules()
        if layer_of(name_of(path)) == layer
        for found in imports_of(path)
        if found.target.split(".")[0] not in allowed
    ]
    assert wrong == []


def test_dateparser_is_imported_where_it_is_used() -> None:
    eager = [
        found.place
        for path in modules()
        for found in imports_of(path)
        if found.target == "dateparser" and found.at_import
    ]
    assert eager == []


def test_no_module_needs_itself_to_be_imported() -> None:
    graph = {
        name_of(path): {found.target for found in imports_of(path) if found.at_import and found.target != name_of(path)}
        for path in modules()
    }
    while ready := {name for name, needs in graph.items() if not needs & graph.keys()}:
        graph = {name: needs for name, needs in graph.items() if name not in ready}
    assert sorted(graph) == [], "these import each other"
