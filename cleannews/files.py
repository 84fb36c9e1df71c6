"""Files: the inputs that a command line names, and their bytes.

`find_inputs` takes the arguments as typed (files, folders, patterns, `-`) and gives the inputs in a
fixed order, each once, and what could not be found. `read_input` gives an input's bytes.

An input is named twice if it is the same file by another path: another spelling, a symbolic link,
another case where the file system knows none. Two hard links are two inputs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO, NamedTuple

from cleannews.model import CleannewsError
from cleannews.sizes import format_size

TEXT_SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".json")
"""What a folder is searched for, in any case of the letters."""

CHUNK_BYTES = 1 << 16

Key = tuple[int, int, str]


class Input(NamedTuple):
    """One text to convert, under the name that records and messages call it by.

    Without a `path` it is standard input. `place` is where the file lies, `root` the folder that
    was named or searched for it; both are absolute.
    """

    name: str
    path: Path | None = None
    place: Path | None = None
    root: Path | None = None


class Failure(NamedTuple):
    """A name on the command line that gave nothing, and why."""

    name: str
    cause: str


class Found(NamedTuple):
    """What a command line names."""

    inputs: tuple[Input, ...]
    failures: tuple[Failure, ...]


def find_inputs(
    arguments: Iterable[str],
    *,
    recursive: bool = False,
    skipped: Path | None = None,
    stdin_name: str = "-",
) -> Found:
    """Find what the arguments name: each file once, in the order named, what a folder holds sorted.

    A folder gives the texts directly in it and, if `recursive`, those in its folders; hidden ones
    and linked folders are left out, and so is the folder `skipped`, where the results go. A pattern
    (`*`, `?`, `[…]`, and `**` for any depth of folders) that names no file gives what it matches.
    `-` is standard input, which goes by `stdin_name`.
    """
    search = _Search(recursive, skipped, stdin_name)
    for argument in arguments:
        try:
            search.add(argument)
        except OSError as error:
            search.fail(argument, explain(error))
    return Found(tuple(search.inputs), tuple(search.failures))


def read_input(item: Input, max_size: int) -> bytes:
    """Read an input's bytes; raises `CleannewsError` beyond `max_size` bytes, or if it cannot."""
    try:
        with _opened(item) as stream:
            return _read(stream, max_size)
    except OSError as error:
        raise CleannewsError(explain(error)) from error


def explain(error: OSError) -> str:
    """Say why the system refused, without the file's name.

    >>> explain(FileNotFoundError(2, "No such file or directory", "rain.txt"))
    'No such file or directory'
    """
    return error.strerror or str(error)


def has_wildcard(text: str) -> bool:
    """Whether a name, or a part of one, can be a pattern."""
    return any(character in text for character in "*?[")


def identify(path: Path) -> tuple[int, int]:
    """Give what tells a file from every other, whatever path leads to it; follows links."""
    status = path.stat()
    # Some network file systems number no files; there the path has to do.
    return status.st_dev, status.st_ino or hash(str(path.resolve()))


class _Search:
    """The inputs found so far, and the failures."""

    def __init__(self, recursive: bool, skipped: Path | None, stdin_name: str) -> None:
        self.inputs: list[Input] = []
        self.failures: list[Failure] = []
        self._recursive = recursive
        self._skipped = skipped
        self._stdin_name = stdin_name
        self._seen: set[Key] = set()

    def add(self, argument: str) -> None:
        """Take what one argument names; raises `OSError` if that is nothing."""
        path = Path(argument)
        if argument == "-":
            self._take(Input(self._stdin_name), (0, 0, "-"))
        elif not argument:
            self.fail(argument, "empty file name")
        elif has_wildcard(argument) and not os.path.lexists(path):
            self._add_matches(argument)
        elif path.is_dir():
            self._add_named_folder(path)
        else:
            home = path.parent.resolve()
            self._take_file(argument, path, home / path.name, home)

    def fail(self, name: str, cause: str) -> None:
        """Note that a name gave nothing."""
        self.failures.append(Failure(name, cause))

    def _add_named_folder(self, folder: Path) -> None:
        failed = len(self.failures)
        if self._add_folder(folder, folder.resolve()) or len(self.failures) > failed:
            return
        deeper = not self._recursive and any(self._folders_in(folder))
        hint = "; --recursive looks into its folders too" if deeper else ""
        self.fail(str(folder), f"no texts in this folder ({' '.join(TEXT_SUFFIXES)}){hint}")

    def _add_folder(self, folder: Path, root: Path) -> int:
        """Take the texts of a folder; gives how many it holds, taken before or not."""
        home = folder.resolve()
        count = 0
        for inner in self._folders_below(folder) if self._recursive else [folder]:
            for path in self._entries(inner, _is_text):
                self._try_file(path, home / path.relative_to(folder), root)
                count += 1
        return count

    def _add_matches(self, pattern: str) -> None:
        parts = _without_repeats(Path(pattern).parts)
        fixed = next(index for index, part in enumerate(parts) if has_wildcard(part))
        root = Path(*parts[:fixed])
        matches = sorted(set(self._matches(root, parts[fixed:]))) if root.is_dir() else []
        if not matches:
            self.fail(pattern, "no file matches this pattern")
        for path in matches:
            if path.is_dir():
                self._add_folder(path, root.resolve())
            else:
                self._try_file(path, path.parent.resolve() / path.name, root.resolve())

    def _matches(self, folder: Path, parts: Sequence[str]) -> Iterator[Path]:
        """Find what matches the rest of a pattern below a folder; only files and folders."""
        if not parts:
            if folder.is_dir() or folder.is_file():
                yield folder
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            found: Iterable[Path] = self._folders_below(folder)
        elif has_wildcard(part):
            found = self._entries(folder, lambda entry: _fits(entry.name, part))
        else:
            found = [folder / part]
        for path in found:
            if not rest or path.is_dir():
                yield from self._matches(path, rest)

    def _folders_below(self, folder: Path) -> Iterator[Path]:
        """Give a folder and all folders below it, each before its own."""
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            yield here
            waiting += reversed(self._folders_in(here))

    def _folders_in(self, folder: Path) -> list[Path]:
        return [path for path in self._entries(folder, _is_folder) if not self._is_skipped(path)]

    def _is_skipped(self, folder: Path) -> bool:
        skipped = self._skipped
        return skipped is not None and skipped.is_dir() and folder.samefile(skipped)

    def _entries(self, folder: Path, wanted: Callable[[os.DirEntry[str]], bool]) -> list[Path]:
        """List a folder in order; one that cannot be listed is a failure."""
        try:
            with os.scandir(folder) as entries:
                return sorted(folder / entry.name for entry in entries if wanted(entry))
        except OSError as error:
            failure = Failure(str(folder), explain(error))
            if failure not in self.failures:
                self.failures.append(failure)
            return []

    def _try_file(self, path: Path, place: Path, root: Path) -> None:
        try:
            self._take_file(str(path), path, place, root)
        except OSError as error:
            self.fail(str(path), explain(error))

    def _take_file(self, name: str, path: Path, place: Path, root: Path) -> None:
        status = identify(path)  # first: what leads back to itself has none
        real = str(path.resolve())
        spelling = real if real.isascii() else _composed(real)
        self._take(Input(name, path, place, root), (*status, spelling.casefold()))

    def _take(self, item: Input, key: Key) -> None:
        if key not in self._seen:
            self._seen.add(key)
            self.inputs.append(item)


def _composed(name: str) -> str:
    """Some file systems take accents in one character or two as the same."""
    from unicodedata import normalize

    return normalize("NFC", name)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)


def _is_text(entry: os.DirEntry[str]) -> bool:
    """Whether a folder's entry is a text by its name; a link that leads nowhere is, and fails."""
    if entry.name.startswith(".") or not entry.name.lower().endswith(TEXT_SUFFIXES):
        return False
    return entry.is_file() or (entry.is_symlink() and not Path(entry.path).exists())


def _without_repeats(parts: Sequence[str]) -> list[str]:
    """`**` after `**` finds nothing more, only everything again."""
    return [p for n, p in enumerate(parts) if (p, *parts[n + 1 : n + 2]) != ("**", "**")]


def _fits(name: str, pattern: str) -> bool:
    """Whether a name matches one part of a pattern; hidden names only if it begins with a dot."""
    from fnmatch import fnmatch

    return fnmatch(name, pattern) and (not name.startswith(".") or pattern.startswith("."))


def _opened(item: Input) -> nullcontext[BinaryIO] | BinaryIO:
    if item.path is not None:
        return item.path.open("rb")
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return nullcontext(sys.stdin.buffer)


def _read(stream: BinaryIO, max_size: int) -> bytes:
    """Read in pieces: a pipe does not tell its size, and a device may have no end."""
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(CHUNK_BYTES):
        size += len(piece)
        if size > max_size:
            raise CleannewsError(f"larger than {format_size(max_size)} (see --max-size)")
        pieces.append(piece)
    return b"".join(pieces)
