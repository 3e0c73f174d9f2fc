"""Every input that is named is read or told of: none is passed over in silence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsparse import InputError, OutputError
from newsparse.batch.places import expanded

fsspec = pytest.importorskip("fsspec", reason="needs the extra ray")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.warc", "b/c.warc", "b/.d.warc", ".e/f.warc", "g[1].warc", "h?.warc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"WARC/1.0")
    (tmp_path / "empty" / "within").mkdir(parents=True)
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / ".a.warc").write_bytes(b"WARC/1.0")
    return tmp_path


def names(folder: Path, *given: str, without: str | None = None) -> list[str]:
    found = expanded(tuple(f"{folder}/{name}" for name in given), without)
    return [name.removeprefix(f"file://{folder}/") for name in found]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a.warc", ["a.warc"]),
        ("none.warc", ["none.warc"]),  # which fails by itself
        ("b", ["b/c.warc"]),
        ("", ["a.warc", "b/c.warc", "g[1].warc", "h?.warc"]),
        ("*.warc", ["a.warc", "g[1].warc", "h?.warc"]),
        ("*", ["a.warc", "g[1].warc", "h?.warc"]),  # and no folders
        ("**/*.warc", ["a.warc", "b/c.warc", "g[1].warc", "h?.warc"]),
        ("b/.*.warc", ["b/.d.warc"]),
        ("g[1].warc", ["g[1].warc"]),  # a name, as there is such a file
        ("h?.warc", ["h?.warc"]),
    ],
)
def test_files_folders_and_patterns(folder: Path, given: str, expected: list[str]) -> None:
    assert names(folder, given) == expected


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("*.gz", "nothing matches the pattern"),
        ("empty/*", "nothing matches the pattern"),  # but a folder
        ("hidden/*", "nothing matches the pattern"),
        ("empty", "the folder holds no file"),
        ("hidden", "the folder holds no file"),
    ],
)
def test_what_stands_for_nothing_is_told(folder: Path, given: str, reason: str) -> None:
    with pytest.raises(InputError) as told:
        names(folder, "a.warc", given)
    assert (told.value.where, told.value.reason) == (f"{folder}/{given}", reason)


def test_what_a_run_writes_is_no_input_of_it(folder: Path) -> None:
    assert names(folder, "*.warc", "b", without=str(folder / "b")[:-1] + "b2") == [
        *names(folder, "*.warc"),
        "b/c.warc",
    ]
    assert names(folder, "**/*.warc", without=str(folder / "b")) == names(folder, "*.warc")
    assert names(folder, "", "b/c.warc", without=f"file://{folder}/b/") == [*names(folder, "*.warc"), "b/c.warc"]


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("nosuch://crawl/*.warc.gz", "Protocol not known: nosuch"),
        ("zip://*.warc::/nowhere/a.zip", "No such file or directory"),
        ("", "is no name of a file"),
    ],
)
def test_an_address_that_cannot_be_looked_into_is_told(address: str, reason: str) -> None:
    with pytest.raises(InputError) as told:
        expanded((address,))
    assert (told.value.where, told.value.reason) == (address or "''", reason)


def test_a_package_that_an_address_needs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_it(_address: str) -> None:
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr("fsspec.core.url_to_fs", without_it)
    with pytest.raises(InputError, match=r"s3://crawl/1\.warc\.gz: Install s3fs to access S3"):
        expanded(("s3://crawl/1.warc.gz",))
    monkeypatch.setitem(__import__("sys").modules, "fsspec.core", None)
    with pytest.raises(InputError, match=r"needs the extra ray: pip install 'newsparse\[ray\]'"):
        expanded(("a.warc.gz",))


def test_members_of_an_archive_keep_the_way_to_it(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/1.html", b"<p>")
        archive.writestr("in/2.html", b"<p>")
    found = expanded((f"zip://in/*.html::{tmp_path}/a.zip",))
    assert found == [f"zip://in/{number}.html::{tmp_path}/a.zip" for number in (1, 2)]
    with fsspec.open(found[1], "rb") as file:
        assert file.read() == b"<p>"


def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"a\xff.warc")).write_bytes(b"WARC/1.0")
    assert names(tmp_path, "") == ["a\udcff.warc"]


def test_a_place_to_write_to_that_is_none_is_no_fault_of_an_input(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"^nosuch://out: cannot be written: Protocol not known: nosuch$"):
        expanded((str(tmp_path),), without="nosuch://out")
