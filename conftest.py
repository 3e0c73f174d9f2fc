"""Every Python example of the documentation and of the modules' docstrings is a test."""

from __future__ import annotations

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

# How fast examples come depends on what else the machine does, which no test of ours may.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

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
