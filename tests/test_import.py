"""Importing newsparse costs next to nothing, and every public value can be sent to another process."""

from __future__ import annotations

import copy
import enum
import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import (
    Annotations,
    Candidate,
    Evidence,
    Explanation,
    FieldExplanation,
    FurnitureKind,
    HandlerChoice,
    HandlerConflict,
    HandlerError,
    InputError,
    Issue,
    ItemError,
    LimitExceeded,
    Limits,
    MissingExtra,
    MultipleArticles,
    NewsparseError,
    NotAnArticle,
    OutputError,
    PlacedLine,
    RecordError,
    Registry,
    SelectorError,
    StrictError,
    UnknownHandler,
    WorkersError,
)
from newsparse.handlers import HtmlHandler, TextHandler, json_ld, meta, text_line, xpath
from tests.samples import FULL


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after a statement."""
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_call_imports_neither_a_parser_nor_dateparser() -> None:
    loaded = modules_after("from newsparse import parse_article")
    assert "newsparse.api" in loaded
    assert not loaded & {"dateparser", "lxml", "rich", "regex", "newsparse.pipeline.parse"}


def test_an_ordinary_page_does_not_import_dateparser() -> None:
    page = "<html><head><title>Harbour opens</title></head><body><h1>Harbour opens</h1><p>By Ada Brightwater</p>"
    page += (
        "<time datetime='2024-03-05'>March 5, 2024</time><p>"
        + "The harbour is open again. " * 20
        + "</p></body></html>"
    )
    assert "dateparser" not in modules_after(f"from newsparse import parse_article; parse_article({page!r})")


def test_importing_batches_imports_no_engine() -> None:
    loaded = modules_after("import newsparse.batch, newsparse.ray")
    assert "newsparse.batch.frames" in loaded
    assert not loaded & {"dask", "fsspec", "pandas", "pyarrow", "pyspark", "ray", "zstandard"}


def test_every_public_name_is_there() -> None:
    assert sorted(newsparse.__all__) == dir(newsparse)
    for name in newsparse.__all__:
        assert getattr(newsparse, name) is not None


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsparse' has no attribute 'parse'"):
        newsparse.parse  # noqa: B018


EVIDENCE = Evidence("json-ld", "/headline", "Harbour")
HANDLER = HtmlHandler(
    name="gazette",
    hosts=("gazette.example",),
    headline=(json_ld("headline"), meta("title"), xpath("//h1[has-class('a')]"), text_line("Title:")),
)
ERRORS: tuple[NewsparseError, ...] = (
    NotAnArticle("empty"),
    MultipleArticles("mbox"),
    ItemError(3, "broken"),
    UnknownHandler("x", ("html", "text")),
    HandlerConflict("gazette.example", ("a", "b")),
    HandlerError("a", "date", "KeyError: 1", "https://gazette.example/1"),
    StrictError((Issue.of(newsparse.IssueCode.BODY_MISSING, "text"),)),
    LimitExceeded("bytes", 10, 11),
    SelectorError("//a[", 4, "Invalid expression"),
    RecordError("/quotes/0", "expected an object"),
    WorkersError("no process"),
    OutputError("out", "there is no space"),
    MissingExtra("parquet", "pyarrow"),
    InputError("in/*.warc", "nothing matches the pattern"),
)
VALUES: tuple[object, ...] = (
    FULL,
    PlacedLine(number=0, text="Harbour", kind=FurnitureKind.HEADLINE, in_text=False, fields=("headline",)),
    Annotations(text=FULL.text, quotes=FULL.quotes, sources=FULL.sources),
    Explanation(
        FULL,
        (HandlerChoice("html", True, "no other"),),
        (FieldExplanation("headline", (Candidate("Harbour", EVIDENCE, True, "first"),)),),
    ),
    Limits(bytes=10),
    Registry().with_handlers(HANDLER),
    HANDLER,
    TextHandler(name="wire"),
    *ERRORS,
)


def samples(value: Any) -> Iterator[object]:
    """A value and everything in it."""
    yield value
    if attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from samples(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from samples(item)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_values_pickle(value: Any, protocol: int) -> None:
    for again in (pickle.loads(pickle.dumps(value, protocol)), copy.deepcopy(value)):
        assert type(again) is type(value)
        assert str(again) == str(value)
        if isinstance(value, NewsparseError):  # errors compare by identity
            assert vars(again) == vars(value)
            assert again.args == value.args
        else:
            assert again == value


def test_every_public_class_is_among_them() -> None:
    tried = {type(sample) for value in VALUES for sample in samples(value)}
    classes = {value for name in newsparse.__all__ if isinstance(value := getattr(newsparse, name), type)}
    kinds = {cls for cls in classes if issubclass(cls, enum.Enum)}
    assert {cls.__name__ for cls in classes - kinds - tried} == {"NewsparseError"}
    assert {type(pickle.loads(pickle.dumps(member))) for kind in kinds for member in kind} == kinds


def test_errors_are_all_of_one_family_and_carry_their_values() -> None:
    assert {type(error) for error in ERRORS} == set(NewsparseError.__subclasses__())
    assert [error.args for error in ERRORS if not str(error)] == []
    assert LimitExceeded("bytes", 10, 11).allowed == 10


def test_errors_in_words() -> None:
    assert [str(error) for error in ERRORS] == [
        "empty",
        "this mbox input holds several articles; parse_articles() yields each of them",
        "item 3: broken",
        "no handler is called 'x'; known are html, text",
        "a and b both claim gazette.example; give one a marker, or name one with handler=",
        "handler 'a', date on https://gazette.example/1: KeyError: 1",
        "body-missing: The page holds no article text.",
        "the input goes past limits.bytes (10, it has 11); raise it with limits=Limits(...)",
        "Invalid expression\n    //a[\n        ^",
        "/quotes/0: expected an object",
        "no process",
        "out: there is no space",
        "needs pyarrow, of the extra parquet: pip install 'newsparse[parquet]'",
        "in/*.warc: nothing matches the pattern",
    ]
