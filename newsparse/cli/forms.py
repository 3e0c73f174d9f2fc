"""The forms in which `newsparse parse` writes articles."""

from __future__ import annotations

import json
from typing import BinaryIO

from newsparse.model.article import Article
from newsparse.model.encode import json_line

FORMS = ("json", "json-ld", "ninjs", "markdown")

#: Those that a folder is written in.
FOLDER_FORMS = ("json", "json-zstd", "parquet")


class Output:
    """Where articles are written, one after the other, in UTF-8."""

    __slots__ = ("_begun", "_file", "_form", "_name_files")

    def __init__(self, file: BinaryIO, form: str, *, name_files: bool) -> None:
        self._file = file
        self._form = form
        self._name_files = name_files
        self._begun = False

    def write(self, article: Article, name: str) -> None:
        """Write an article: as a line of JSON, with the name of its file where that is asked for, or as Markdown behind a rule."""
        if self._form == "markdown" and not self._name_files:
            rule = "\n---\n\n" if self._begun else ""
            self._file.write(f"{rule}{_markdown(article)}\n".encode("utf-8", "replace"))
        else:
            line = as_json(article, self._form)
            if self._name_files:
                line = f'{{"file":{json.dumps(name)},"article":{line}}}'
            self._file.write(line.encode("utf-8") + b"\n")
        self._begun = True

    def flush(self) -> None:
        """Pass on what is held back."""
        self._file.flush()


def as_json(article: Article, form: str) -> str:
    """An article in one of the forms as one line of JSON; Markdown as a string."""
    if form == "json":
        return article.to_json()
    from newsparse.export import to_json_ld, to_ninjs  # which records do without

    return json_line(
        _markdown(article) if form == "markdown" else to_json_ld(article) if form == "json-ld" else to_ninjs(article)
    )


def _markdown(article: Article) -> str:
    from newsparse.export import to_markdown

    return to_markdown(article)
