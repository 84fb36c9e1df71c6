"""Sizes: numbers of bytes as people write them."""

from __future__ import annotations

UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "ki": 2**10, "mi": 2**20, "gi": 2**30}


def parse_size(text: str) -> int:
    """Read a number of bytes; k, M and G are powers of 1000, Ki, Mi and Gi powers of 1024.

    Raises `ValueError` for anything else, and for less than one byte.

    >>> parse_size("10MB"), parse_size("500K"), parse_size("1.5 KiB"), parse_size("4096")
    (10000000, 500000, 1536, 4096)
    """
    bare = text.strip().lower().removesuffix("b")
    number = bare.rstrip("kmgi ")
    unit = UNITS.get(bare[len(number) :].strip(), 0)
    digits = number.replace(".", "", 1)
    size = round(float(number) * unit) if digits.isdecimal() and len(digits) <= 15 else 0
    if size < 1:
        raise ValueError(f"{text!r} is no size such as 64MB, 500K or 2GiB")
    return size


def format_size(size: int) -> str:
    """Write a number of bytes shortly.

    >>> format_size(64_000_000), format_size(1_500), format_size(999)
    ('64 MB', '1.5 kB', '999 bytes')
    """
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if size >= unit:
            return f"{size / unit:.6g} {name}"
    return f"{size} bytes"
