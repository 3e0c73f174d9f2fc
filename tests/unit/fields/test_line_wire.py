from __future__ import annotations

import re

import pytest

from newsparse.fields.line_features import look
from newsparse.fields.line_wire import notice_to_editors, unmarked, wire_kinds
from newsparse.lexicon.wire_words import WIRE_CORRECTIONS, WIRE_LINES, WIRE_NOTICES
from newsparse.model.kinds import FurnitureKind
from newsparse.reading.lines import render_text
from newsparse.reading.load import load_text


@pytest.mark.parametrize(
    "line",
    [
        "BC-Sandhaven-Harbour, 1st Ld-Writethru,120",
        "r i BC-SandhavenHarbour 1stLd-Writethru 04-05 0500",
        "URGENT",
        "2nd lead",
        "1st Ld-Writethru",
        "Slug: HARBOUR-OPENING",
        "Word count: 450",
        "(450 words)",
        "(MORE)",
        "-more-",
        "more to follow",
        "1st add",
        "TAKE 2 OF 3",
        "HARBOUR-OPENING (TAKE 1 OF 2)",
        "MORE",
        "- Redaktion: Tom Quillfeather",
        "## dpa-Kontakte",
        "# Notizblock",
        "KWS-16:26-05-04-23",
        "ENDS",
        "-ends-",
        "-30-",
        "# # #",
        "***",
        "NNNN",
        "ZCZC EXP",
        "AP-WF-04-05-23 1626GMT",
        "051000 GMT Apr 23",
        "Tel: +49 30 123456 78",
        "Media contact: Ada Brightwater, Sandhaven",
        "For more information, visit gazette.example.",
        "SOURCE: Harbour Trust",
        "(c) 2023 Example Press",
        "Copyright 2023 Example Press. All rights reserved.",
        "FOR IMMEDIATE RELEASE",
        "(Reporting by Ada Brightwater in Sandhaven; Editing by Tom Quillfeather)",
        "- Editing by: Tom Quillfeather",
    ],
)
def test_lines_of_the_wire(line: str) -> None:
    assert WIRE_LINES.fullmatch(line) is not None
    assert wire_kinds(look(render_text(load_text(line)), None)) == {0: FurnitureKind.WIRE}


@pytest.mark.parametrize(
    "line",
    [
        "Harbour opens after nine years",
        "Lead in the water of Sandhaven",
        "Urgent repairs close the harbour",
        "More boats than ever came to Sandhaven",
        "More",
        "# Harbour opens",
        "dpa reported on Tuesday",
        "The end of the harbour",
        "Ends meet in Sandhaven",
        "Contact with the ferry was lost on Tuesday.",
        "Ada Brightwater",
        "5 April 2023",
        "300 people came",
        "A source of pride: the harbour",
        "",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert WIRE_LINES.fullmatch(line) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("EMBARGOED until 5 April 2023, 1000 GMT", "embargo"),
        ("HOLD FOR RELEASE at noon", "embargo"),
        ("Sperrfrist: 5. April 2023", "embargo"),
        ("Not for publication before 10 a.m.", "embargo"),
        ("Eds: Adds quotes.", "editors-note"),
        ("EDITORS: A photograph goes with this.", "editors-note"),
        ("Note to editors", "editors-note"),
        ("The harbour opened.", None),
        ("Editors at the Gazette went home.", None),
    ],
)
def test_what_is_said_to_editors(line: str, kind: str | None) -> None:
    notice = notice_to_editors(line)
    assert (str(notice.kind) if notice else None) == kind


def test_marks_around_a_line() -> None:
    assert unmarked("$Harbour opens") == "Harbour opens"
    assert unmarked("Harbour opens =") == "Harbour opens"
    assert unmarked("Harbour opens+") == "Harbour opens"
    assert unmarked("UPDATE 3-WRAPUP 1-Harbour opens") == "Harbour opens"
    assert unmarked("UPDATE - Harbour opens") == "UPDATE - Harbour opens"
    assert unmarked("$5 for a boat") == "$5 for a boat"
    assert unmarked("#Harbour is open") == "#Harbour is open"


def test_hostile_lines_take_no_time() -> None:
    for line in ("BC-" + "a" * 480, "BC-a" + " a" * 240, "(" * 400, "# " * 240, "tel " + "1 " * 200, "a " * 250):
        assert WIRE_LINES.fullmatch(line) is None or line.startswith(("BC-", "# "))


@pytest.mark.parametrize(
    "form", ["{}", "{}: Harbour", "{} by Jane Roe", "{} - adds quotes", "({} by Jane Roe)", "{} Harbour"]
)
def test_first_words_let_every_line_of_the_wire_through(form: str) -> None:
    patterns = [WIRE_LINES, WIRE_CORRECTIONS, *(pattern for pattern, _ in WIRE_NOTICES)]
    words = {word for pattern in patterns for word in re.findall(r"[^\W\d_]+(?:[’']s)?", pattern.pattern)}
    for word in sorted(words):
        for text in (form.format(word), form.format(word.upper())):
            wire = WIRE_LINES.fullmatch(text) is not None
            notice = notice_to_editors(text) is not None or WIRE_CORRECTIONS.match(text) is not None
            found = wire_kinds(look(render_text(load_text(text)), None))
            expected = FurnitureKind.WIRE if wire else FurnitureKind.NOTICE if notice else None
            assert found.get(0) is expected, text
