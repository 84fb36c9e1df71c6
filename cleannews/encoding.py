"""Bytes to text: which encoding a source is in, and whether it is text at all.

`decode` takes a file's bytes and gives `Decoded`: the text, the name of the encoding, warnings.
What is sure goes first: the encoding the user names, a byte order mark, valid UTF-8. Only then does
it guess: UTF-8 with a few bad bytes, the encoding an HTML page declares, and last the likeliest of
`LEGACY` by charset-normalizer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleannews.model import CleannewsError

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Byte order marks and what they announce; UTF-32 first, since UTF-16's mark is its beginning."""

MAGIC = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "zip, docx or epub"),
    (b"PK\x05\x06", "zip"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "gzip"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"{\\rtf", "RTF"),
)
"""How common files begin that are no text. Beginnings that a sentence could have are left out:
such files are told by their control characters."""

CONTROLS = bytes(byte for byte in range(0x20) if byte not in b"\t\n\f\r\x1b")
"""C0 controls that a text has no use for; escapes stand in saved terminal output."""

CONTROL_SHARE = 0.02
"""A larger share of `CONTROLS` than this is a binary file: compressed bytes hold about 11 %."""

CONTROLS_ALLOWED = 8
"""So many are a slip in a text of any length; the repairs remove them."""

GOOD_PER_BAD = 2
"""So many valid characters beyond ASCII for each bad place make a text UTF-8 with a flaw. Of single
lines in a single-byte encoding none has as many by chance, of lines in GB 18030 one in 500."""

SAMPLE_BYTES = 32_768
"""How much charset-normalizer gets to see; more costs time and changes no verdict."""

MESS_ALLOWED = 0.3
"""A share of unlikely characters beyond which a reading is not believed."""

# fmt: off
LEGACY = [
    "cp1252", "cp1251", "cp1250", "cp1254", "cp1253", "cp1256", "cp1255", "cp1257", "cp1258",
    "cp932", "euc_jp", "gb18030", "big5", "cp949", "cp874", "koi8_r", "koi8_u", "iso8859_2",
]
# fmt: on
"""The encodings that web pages were written in, the likelier first: of two that fit a text equally
well the earlier is taken. Without this list the DOS code pages win surprisingly often."""


class Decoded(NamedTuple):
    """A text, the name of the encoding it was read in, and what went wrong on the way."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of `data`, without a byte order mark; an `encoding` given is taken as told.

    Text that is UTF-8 but for a few bytes stays UTF-8: the bad places become U+FFFD and a warning
    says how many. Reading all of it as cp1252 for their sake would garble every other accent.

    Raises `CleannewsError` with a one-line cause, without the file's name: an unknown encoding,
    bytes that do not fit the encoding, a binary file.

    >>> decode("Füße".encode())
    Decoded(text='Füße', encoding='utf-8', warnings=())
    >>> decode("Füße".encode("cp1252"), "latin-1").encoding
    'latin-1'
    """
    _refuse_magic(data)
    if encoding is not None:
        return _decoded_as(data, encoding)
    for mark, announced in BOMS:
        if data.startswith(mark):
            return _decoded_after_mark(data, announced)
    if has_many_controls(data):
        raise CleannewsError("binary file, not text")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _mostly_utf8(data, error) or _declared(data) or _guessed(data)


def has_many_controls(data: bytes) -> bool:
    """Whether so many bytes are control characters that this cannot be text.

    >>> has_many_controls(b"a stray\\0 NUL"), has_many_controls(bytes(range(32)) * 9)
    (False, True)
    """
    controls = len(data) - len(data.translate(None, CONTROLS))
    return controls > max(CONTROLS_ALLOWED, CONTROL_SHARE * len(data))


def _refuse_magic(data: bytes) -> None:
    for beginning, kind in MAGIC:
        if data.startswith(beginning):
            raise CleannewsError(f"binary file, not text ({kind})")


def _decoded_as(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        cause = f"not decodable as {encoding}: {error.reason} at byte {error.start}"
        raise CleannewsError(cause) from error
    except UnicodeError as error:
        raise CleannewsError(f"not decodable as {encoding}: {error}") from error
    except (LookupError, ValueError) as error:
        raise CleannewsError(f"unknown encoding: {encoding!r}") from error
    if has_many_controls(text.encode("utf-8", "surrogatepass")):
        raise CleannewsError("binary file, not text")
    return Decoded(text, encoding)


def _decoded_after_mark(data: bytes, encoding: str) -> Decoded:
    try:
        return _decoded_as(data, encoding)
    except CleannewsError as error:
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
        bad = text.count("\ufffd")
        if has_many_controls(text.encode()) or len(text) < GOOD_PER_BAD * bad:
            raise error
        return Decoded(text, encoding, (_flaw(bad, encoding, len(data)),))


def _flaw(bad: int, encoding: str, first: int) -> str:
    places = "1 place" if bad == 1 else f"{bad} places"
    return f"{places} not valid {encoding} (the first at byte {first}), replaced by U+FFFD"


def _mostly_utf8(data: bytes, error: UnicodeDecodeError) -> Decoded | None:
    """`data` as UTF-8 with its bad places replaced, if it is UTF-8 beyond doubt."""
    text = data.decode("utf-8", "replace")
    replaced = text.count("\ufffd")
    bad = replaced - data.count(b"\xef\xbf\xbd")
    good = len(text) - len(text.encode("ascii", "ignore")) - replaced
    is_cut = error.end == len(data) and error.reason == "unexpected end of data"
    if good >= GOOD_PER_BAD * bad or (is_cut and (good or error.end - error.start > 1)):
        return Decoded(text, "utf-8", (_flaw(bad, "utf-8", error.start),))
    return None


def _declared(data: bytes) -> Decoded | None:
    """`data` in the encoding that its own `<meta>` or XML declaration names, if it fits."""
    if data.lstrip()[:1] != b"<":
        return None
    found = re.search(rb"(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{2,40})", data[:4096])
    if not found:
        return None
    try:
        return _decoded_as(data, found[1].decode("ascii", "ignore").lower())
    except CleannewsError:
        return None


def _guessed(data: bytes) -> Decoded:
    for encoding in _likely_encodings(_telling_sample(data)):
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    try:
        return Decoded(data.decode("cp1252"), "cp1252", ("encoding unclear, read as cp1252",))
    except UnicodeDecodeError as error:
        cause = "not decodable: no known encoding fits, name it with --encoding"
        raise CleannewsError(cause) from error


def _telling_sample(data: bytes) -> bytes:
    """The lines that hold bytes beyond ASCII, as the others tell nothing; cut between characters.

    Bytes from tab to slash are whole characters in every encoding of `LEGACY`.
    """
    if len(data) <= SAMPLE_BYTES:
        return data
    lines = (line for line in data.splitlines(keepends=True) if not line.isascii())
    sample = b""
    for line in lines:
        sample += line[:SAMPLE_BYTES]
        if len(sample) >= SAMPLE_BYTES:
            break
    whole = re.match(rb"(?s).*[\t-/]", sample[:SAMPLE_BYTES])
    return whole[0] if whole else sample[:SAMPLE_BYTES]


def _likely_encodings(sample: bytes) -> Iterator[str]:
    """Encodings of `LEGACY` that fit `sample`, the best first.

    Little mess counts most, then likeness to a language, then an early place in `LEGACY`. The
    weights were fitted on the texts of 408 news pages in 16 languages, written in the encodings of
    their time: 97 % come back exactly. charset-normalizer's own threshold stops its search too
    early, so it is all but switched off.
    """
    from charset_normalizer import from_bytes

    matches = from_bytes(
        sample,
        steps=1,
        chunk_size=SAMPLE_BYTES,
        threshold=0.9,
        cp_isolation=LEGACY,
        preemptive_behaviour=False,
        enable_fallback=False,
    )
    ranked = []
    for match in matches:
        place = min(LEGACY.index(name) for name in match.could_be_from_charset if name in LEGACY)
        bonus = 0.01 if LEGACY[place] == "cp1250" and _has_many_carons(sample) else 0
        if match.chaos <= MESS_ALLOWED:
            mess = match.chaos - 0.15 * match.coherence + 0.001 * place - bonus
            ranked.append((mess, place))
    for _, place in sorted(ranked):
        yield LEGACY[place]


def _has_many_carons(sample: bytes) -> bool:
    """Whether š, ž and ť are frequent; cp1252 has the first two as well, for a name now and then.

    >>> _has_many_carons("věčně žízniví muži šťastně běželi".encode("cp1250"))
    True
    """
    carons = len(sample) - len(sample.translate(None, b"\x8a\x8d\x8e\x9a\x9d\x9e"))
    return carons > 0.05 * sum(byte > 0x7F for byte in sample)
