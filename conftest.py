"""Every Python example of the documentation and of the modules' docstrings is a test."""

from __future__ import annotations

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

_FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE

_PAGES = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=_FLAGS), SkipParser()],
    patterns=["docs/*.md", "README.md"],
)
_DOCSTRINGS = Sybil(
    parsers=[DocTestParser(_FLAGS)],
    patterns=["newsparse/**/*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = (_PAGES + _DOCSTRINGS).pytest()
