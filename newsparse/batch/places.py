"""Where inputs and outputs are: paths of this machine, and addresses that fsspec knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse.batch.packed import reason_of
from newsparse.model.errors import InputError, OutputError, how_to_get

_SIGNS = "*?["


def place_of(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it. Raises `OSError` where there is none, or what it needs is not installed."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise OSError(f"needs {how_to_get('ray')}") from None
    try:
        fs, path = url_to_fs(address)
    except OSError:
        raise
    except Exception as error:  # no such protocol, no package for it, none of its passwords
        raise OSError(reason_of(error)) from error
    return fs, str(path)


def expanded(paths: tuple[str, ...], without: str | None = None) -> list[str]:
    """The files that paths, folders and patterns stand for, each once, in order; a file that is not there stays, to fail by itself.

    Folders and patterns stand for no hidden files, and for none in the folder `without`, where a run writes.
    Raises `InputError` for a folder or a pattern that stands for nothing, and for what cannot be looked into, `OutputError` where `without` is no place.
    """
    found: dict[str, None] = {}
    passed = None if without is None else _written_to(without)
    for given in paths:
        try:
            found.update(dict.fromkeys(_expanded(given, passed)))
        except InputError:
            raise
        except Exception as error:  # each file system has its own
            raise InputError(given, reason_of(error)) from error
    return list(found)


def _written_to(folder: str) -> str:
    """How the addresses of the files in a folder begin where a run writes."""
    try:
        fs, path = place_of(folder)
    except OSError as error:
        raise OutputError(folder, f"cannot be written: {reason_of(error)}") from error
    return _address(fs, path, folder).rstrip("/") + "/"


def _expanded(given: str, passed: str | None) -> Iterator[str]:
    if not given:
        raise InputError("''", "is no name of a file")
    fs, path = place_of(given)
    if fs.isdir(path):
        kind, fixed, inside = "the folder holds no file", path, fs.find(path, detail=True)
    elif any(sign in path for sign in _SIGNS) and not fs.exists(path):  # which is a name too
        first = min(path.find(sign) for sign in _SIGNS if sign in path)
        fixed = path[: path.rfind("/", 0, first) + 1]
        kind, inside = "nothing matches the pattern", fs.glob(path, detail=True)
    else:
        yield _address(fs, path, given)
        return
    asked = _is_hidden(path.removeprefix(fixed))
    files = sorted(name for name, about in inside.items() if about.get("type") not in ("directory", "other"))
    shown = [_address(fs, name, given) for name in files if asked or not _is_hidden(name.removeprefix(fixed))]
    kept = [address for address in shown if passed is None or not address.startswith(passed)]
    if not kept:
        raise InputError(given, kind)
    yield from kept


def _address(fs: Any, path: str, given: str) -> str:
    """The address of a file where `given` led; within an archive it goes on with where that is."""
    first, chain, rest = given.partition("::")
    address = str(fs.unstrip_protocol(path))
    return f"{address}::{rest}" if chain and "://" in first else address


def _is_hidden(below: str) -> bool:
    return any(part.startswith(".") for part in below.split("/"))
