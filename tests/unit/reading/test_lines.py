from __future__ import annotations

import textwrap

import pytest

from newsparse.reading.lines import render_text
from newsparse.reading.load import load_text

PARAGRAPHS = [
    "The new harbour of Sandhaven opened on Tuesday, nine years after the first stone was laid there by the mayor of the town.",
    "Two hundred people stood at the rail of the ferry when it left, most of them from the town itself and some from further away.",
    "The harbour master, who had waited for the day longer than anybody else in the town, cut the ribbon with a saw.",
]


def blocks(text: str) -> list[str]:
    return [block.text for block in render_text(load_text(text)).blocks]


@pytest.mark.parametrize("width", [48, 64, 72, 80])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_wrapped_at_a_width_are_paragraphs_again(width: int, end: str) -> None:
    text = "\n\n".join(textwrap.fill(part, width) for part in PARAGRAPHS)
    assert blocks(text.replace("\n", end)) == PARAGRAPHS


def test_indented_paragraphs_need_no_empty_lines() -> None:
    outside = "\n".join("    " + textwrap.fill(part, 72) for part in PARAGRAPHS)
    assert blocks(outside) == PARAGRAPHS
    counted = "\n".join(textwrap.fill(part, 72, initial_indent="    ") for part in PARAGRAPHS)
    assert blocks(counted) == PARAGRAPHS


def test_a_text_that_is_indented_as_a_whole() -> None:
    text = "\n\n".join(textwrap.fill(part, 72) for part in PARAGRAPHS)
    assert blocks(textwrap.indent(text, " " * 8)) == PARAGRAPHS


def test_labels_close_together_stand_for_themselves() -> None:
    labels = ["ADVERTISEMENT", "Harbour opens nine years after its first stone was laid by the town", "Boats / AP"]
    text = "\n".join(labels) + "\n\n" + "\n\n".join(textwrap.fill(part, 72) for part in PARAGRAPHS)
    assert blocks(text) == [*labels, *PARAGRAPHS]


def test_an_address_does_not_hide_the_width() -> None:
    address = "https://gazette.example/" + "harbour-" * 12
    text = "\n\n".join([*(textwrap.fill(part, 72) for part in PARAGRAPHS), address])
    assert blocks(text) == [*PARAGRAPHS, address]


def test_a_single_line_is_one_block() -> None:
    assert blocks(" ".join(PARAGRAPHS)) == [" ".join(PARAGRAPHS)]


def test_what_wires_steer_machines_with_is_left_out() -> None:
    assert blocks("\x16\x01b0123\n\x02Harbour opens\n\x04\n") == ["b0123", "Harbour opens"]


def test_blocks_say_where_they_stand() -> None:
    text = "Harbour opens\n\n  Boats came.\n"
    page = render_text(load_text(text))
    assert [text[block.start : block.end] for block in page.blocks] == ["Harbour opens", "Boats came."]


@pytest.mark.parametrize(
    "line", ["Harbour\u00a0opens  in\tMay", "Harbour\x02 opens in May", "\ufeffHarbour opens in May\u2009"]
)
def test_white_space_and_steering_signs_are_folded(line: str) -> None:
    page = render_text(load_text(f"First line\n{line}\nLast line"))
    assert [block.text for block in page.blocks] == ["First line", "Harbour opens in May", "Last line"]
