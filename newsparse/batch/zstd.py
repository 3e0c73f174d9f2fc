"""Zstandard, frame by frame: what is damaged costs only itself where another frame follows.

Archives of the web hold a frame for each record, and some a dictionary for all of them in a first frame that others skip.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from newsparse.model.errors import how_to_get
from newsparse.reading.inflate import DamagedStream

if TYPE_CHECKING:
    from newsparse.batch.packed import Counted

#: How a frame begins.
MAGIC = b"\x28\xb5\x2f\xfd"
#: How a frame begins that is skipped.
SKIPPED = tuple(bytes((0x50 + n, 0x2A, 0x4D, 0x18)) for n in range(16))
#: How a frame begins that holds the dictionary of a web archive.
_DICTIONARY = SKIPPED[13]
#: Its largest size; the archives' standard has none.
_MOST = 1 << 24
#: So many packed bytes are read at once.
_PIECE = 1 << 14
#: So many are unpacked at once: four bytes can hold 128 kB of equal ones, so that no more than 32 MB come of them.
_STEP = 1 << 10


def frames(file: Counted | BinaryIO) -> Frames:
    """The frames of a file, from where it stands or, where that can be, from its beginning. Raises `ValueError` where the extra `zstd` is missing."""
    try:
        import zstandard
    except ImportError:
        raise ValueError(f"is packed with Zstandard; that needs {how_to_get('zstd')}") from None
    rewind = getattr(file, "rewind", None)
    if rewind is not None:
        rewind()
    return Frames(iter(partial(file.read, _PIECE), b""), zstandard)


class Frames:
    """The bytes in the frames of a file, one frame behind the other, in pieces.

    A damaged or truncated frame raises `DamagedStream`; `resume` goes on with the next frame that begins behind it.
    """

    def __init__(self, pieces: Iterator[bytes], zstandard: Any) -> None:
        self._pieces = pieces
        self._zstandard = zstandard
        self._dictionary: Any = None
        self._frame: Any = None
        self._packed = b""
        self._ended = False
        self._begun = False

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if not self._begun:
            self._begun = True
            self._read_dictionary()
        while True:
            if not self._packed and not self._ended:
                self._fill()
            if not self._packed:
                if self._frame is None:
                    raise StopIteration
                self._frame = None
                raise DamagedStream("the Zstandard stream ends too early")
            if piece := self._unpack():
                return piece

    def file(self) -> BinaryIO:
        """The same bytes as a file."""
        return _File(self)  # type: ignore[return-value]

    def resume(self) -> bool:
        """Whether another frame begins behind what was damaged; reading goes on there."""
        self._frame = None
        at = 1
        while (found := self._packed.find(MAGIC, at)) < 0:
            self._packed = self._packed[max(1, len(self._packed) - len(MAGIC) + 1) :]
            at = 0
            if not self._fill():
                self._packed = b""
                return False
        self._packed = self._packed[found:]
        return True

    def _unpack(self) -> bytes:
        """What comes of the packed bytes at hand, up to the end of a frame."""
        if self._frame is None:
            unpacker = self._zstandard.ZstdDecompressor
            self._frame = (unpacker(dict_data=self._dictionary) if self._dictionary else unpacker()).decompressobj()
        taken = self._packed[:_STEP]
        try:
            piece: bytes = self._frame.decompress(taken)
        except self._zstandard.ZstdError as error:
            raise DamagedStream(self._other_dictionary(taken) or f"the Zstandard stream is damaged: {error}") from None
        self._packed = self._packed[_STEP:]
        if self._frame.eof:
            self._packed, self._frame = self._frame.unused_data + self._packed, None
        return piece

    def _other_dictionary(self, frame: bytes) -> str | None:
        """That a frame needs a dictionary which the file does not hold, if the frame says so."""
        try:
            needed: int = self._zstandard.get_frame_parameters(frame).dict_id
        except self._zstandard.ZstdError:
            return None
        if needed in (0, self._dictionary.dict_id() if self._dictionary else 0):
            return None
        held = "another one" if self._dictionary else "none"
        return f"is packed with the Zstandard dictionary {needed}, and the file holds {held}"

    def _fill(self) -> bool:
        """Whether there are more packed bytes now."""
        piece = next(self._pieces, b"")
        self._packed += piece
        self._ended = not piece
        return not self._ended

    def _read_dictionary(self) -> None:
        """Take the dictionary that the file begins with, if it does; it may be packed itself.

        Where it is damaged, `resume` goes on with the frames, some of which may do without.
        """
        self._fill_to(8)
        if not self._packed.startswith(_DICTIONARY):
            return
        size = int.from_bytes(self._packed[4:8], "little")
        if size > _MOST:
            raise DamagedStream(f"the dictionary of the archive has {size:,} bytes, more than {_MOST:,} are not read")
        self._fill_to(8 + size)
        held, behind = self._packed[8 : 8 + size], self._packed[8 + size :]
        if len(self._packed) < 8 + size:
            self._packed = b""
            raise DamagedStream("the Zstandard stream ends too early, within the dictionary of the archive")
        self._packed = held[-1:] + behind  # `resume` looks for a frame behind the first byte
        try:
            dictionary = self._zstandard.ZstdCompressionDict(self._unpacked(held) if held.startswith(MAGIC) else held)
            self._zstandard.ZstdDecompressor(dict_data=dictionary).decompressobj()  # which only now looks into it
        except self._zstandard.ZstdError as error:
            raise DamagedStream(f"the dictionary of the archive is damaged: {error}") from None
        self._packed, self._dictionary = behind, dictionary

    def _unpacked(self, held: bytes) -> bytes:
        """A dictionary that was packed. Raises `DamagedStream` where it is cut off, or as large as none is."""
        frame = self._zstandard.ZstdDecompressor().decompressobj()
        pieces = []
        size = at = 0
        while not frame.eof:
            if at >= len(held):
                raise DamagedStream("the dictionary of the archive is damaged: it is cut off")
            pieces.append(frame.decompress(held[at : at + _STEP]))
            at += _STEP
            size += len(pieces[-1])
            if size > _MOST:
                raise DamagedStream(f"the dictionary of the archive unpacks to more than {_MOST:,} bytes")
        return b"".join(pieces)

    def _fill_to(self, size: int) -> None:
        """Read until there are so many packed bytes, if there are."""
        pieces, held = [self._packed], len(self._packed)
        while held < size and (piece := next(self._pieces, b"")):
            pieces.append(piece)
            held += len(piece)
        self._packed = b"".join(pieces)


class _File:
    """What is in frames, as a file; damage is told of once the bytes before it are read."""

    def __init__(self, pieces: Frames) -> None:
        self._pieces = pieces
        self._ready = b""
        self._damage: DamagedStream | None = None

    def read(self, size: int = -1) -> bytes:
        gathered = [self._ready]
        held = len(self._ready)
        while self._damage is None and (size < 0 or held < size):
            try:
                piece = next(self._pieces, None)
            except DamagedStream as error:
                self._damage = error
                break
            if piece is None:
                break
            gathered.append(piece)
            held += len(piece)
        if self._damage is not None and (size < 0 or not held):
            raise ValueError(str(self._damage)) from None
        data = b"".join(gathered)
        taken, self._ready = (data, b"") if size < 0 else (data[:size], data[size:])
        return taken
