from __future__ import annotations

import pytest

from newsparse.fields.line_wire import notice_to_editors, unmarked
from newsparse.lexicon.wire_words import WIRE_LINES


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
