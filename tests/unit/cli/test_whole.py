"""What the command writes beside its output is there whole, or as it was."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse.cli.whole import write_whole


def test_what_was_there_stays_until_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_whole(path, ("one", "\n", "half \ud800\n"))
    assert path.read_text("utf-8") == "one\nhalf ?\n"

    def failing() -> Iterator[str]:
        yield "two"
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output error"):
        write_whole(path, failing())
    assert path.read_text("utf-8") == "one\nhalf ?\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_goes_on_leading_where_it_led(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "far" / "b.txt")
    write_whole(link, ("one",))
    assert link.is_symlink()
    assert (tmp_path / "far" / "b.txt").read_text("utf-8") == "one"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text("utf-8")))
    reader.start()
    write_whole(pipe, ("one", "two"))
    reader.join(10)
    assert read == ["onetwo"]
    assert pipe.is_fifo()


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path, ("one",))
