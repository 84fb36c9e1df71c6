"""Outputs: where results go, and how they are written so that none is ever half there.

An outlet takes results one by one: `claim` says before the work whether an input's result may go
there, `put` writes it. `Joined` puts all results into one stream, `Folder` each into its own file.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from pathlib import Path, PurePath
from typing import BinaryIO, Protocol, TextIO

from cleannews.exits import OK
from cleannews.files import TEXT_SUFFIXES, Input, explain, identify
from cleannews.model import CleannewsError

SUFFIXES = {"markdown": ".md", "json": ".json", "jsonl": ".jsonl", "text": ".txt"}
"""The formats, each with the suffix its files get."""

FORMATS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".txt": "text",
    ".text": "text",
}
"""The format that each suffix of an output file stands for."""


class Outlet(Protocol):
    """A place for results."""

    def __enter__(self) -> Outlet: ...

    def __exit__(self, *exception: object) -> None: ...

    def claim(self, item: Input) -> None:
        """Raise `CleannewsError` if there is no place for the result of this input."""

    def put(self, item: Input, text: str) -> None:
        """Write the result of an input."""


class Joined:
    """All results in one stream, with `separator` between them.

    The stream is opened for the first result, so a run that has none leaves the file as it was.
    `put` raises `OSError`: once a stream is broken, nothing more can go there.
    """

    def __init__(self, opening: AbstractContextManager[BinaryIO], separator: bytes = b"") -> None:
        self._opening = opening
        self._separator = separator
        self._stream: BinaryIO | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Joined:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.__exit__(*exception)  # type: ignore[arg-type]

    def claim(self, item: Input) -> None:
        """There is always a place."""

    def put(self, item: Input, text: str) -> None:
        """Write a result, and see that it gets through before the next input is read."""
        data = text.encode("utf-8", "replace")
        if self._stream is None:
            self._stream = self._stack.enter_context(self._opening)
        else:
            data = self._separator + data
        self._stream.write(data)
        self._stream.flush()


class Folder:
    """Each result in its own file below a folder, which mirrors the folders of the inputs.

    The folder takes the place of the deepest one that holds all inputs (and all folders that were
    named). A file that exists is replaced only with `force`; one that is an input of the run, or
    holds the result of another input, never is.
    """

    def __init__(self, folder: Path, suffix: str, inputs: Sequence[Input], force: bool) -> None:
        self._folder = folder
        self._suffix = suffix
        self._force = force
        self._inputs = identify_all(inputs)
        self._common = find_common_folder(inputs)
        self._written: dict[tuple[int, int], str] = {}

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, *exception: object) -> None:
        """Nothing is left open."""

    def claim(self, item: Input) -> None:
        """Raise `CleannewsError` if the file is there already and must not be replaced."""
        target = self._place(item)
        if not os.path.lexists(target):
            return
        known = None
        with suppress(OSError):
            known = identify(target)
        if known in self._inputs:
            raise CleannewsError(f"its output {target} is an input of this run")
        if known in self._written:
            raise CleannewsError(f"its output {target} is already that of {self._written[known]}")
        if not self._force:
            raise CleannewsError(f"its output {target} exists (--force replaces it)")

    def put(self, item: Input, text: str) -> None:
        """Write a file, and the folders it needs."""
        target = self._place(item)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with replacing(target) as stream:
                stream.write(text.encode("utf-8", "replace"))
            self._written[identify(target)] = item.name
        except OSError as error:
            raise CleannewsError(f"its output {target}: {explain(error)}") from error

    def _place(self, item: Input) -> Path:
        name, folder = PurePath(item.name).name, self._folder
        if item.place is not None:
            name = item.place.name
            with suppress(ValueError):  # a link may lead out of the folder that was named
                folder /= item.place.parent.relative_to(self._common or item.root or "")
        return folder / name_output(name, self._suffix)


def name_output(name: str, suffix: str) -> str:
    """Name the output of an input: only the suffix of a text is replaced.

    >>> name_output("rain.TXT", ".md"), name_output("rain.2021", ".md"), name_output("rain", ".md")
    ('rain.md', 'rain.2021.md', 'rain.md')
    """
    path = PurePath(name)
    return f"{path.stem if path.suffix.lower() in TEXT_SUFFIXES else name or 'stdin'}{suffix}"


def find_common_folder(inputs: Iterable[Input]) -> Path | None:
    """Find the deepest folder that holds all inputs and all folders that were named for them."""
    places = [(item.root, item.place.parent) for item in inputs if item.place and item.root]
    folders = {str(folder) for pair in places for folder in pair}
    try:
        return Path(os.path.commonpath(folders)) if folders else None
    except ValueError:  # they lie on several drives
        return None


def identify_all(inputs: Iterable[Input]) -> set[tuple[int, int]]:
    """Give the identities of the inputs that are files."""
    found = set()
    for item in inputs:
        with suppress(OSError):
            if item.path is not None:
                found.add(identify(item.path))
    return found


def check_file(path: Path, inputs: Iterable[Input]) -> None:
    """See that results can go into one file; raises `CleannewsError` with the cause if not."""
    if path.is_dir():
        raise CleannewsError("is a folder (--output-dir writes into a folder)")
    if not path.parent.is_dir():
        raise CleannewsError(f"the folder {path.parent} does not exist")
    if path.exists() and identify(path) in identify_all(inputs):
        raise CleannewsError("is an input of this run")


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes its place only when it is whole.

    It is written under another name in the same folder. An existing file keeps its permissions, a
    link leads to the file that is replaced. What is no regular file (a pipe, a device) is written
    to directly. Raises `OSError`.
    """
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        with path.open("wb") as stream:
            yield stream
        return
    target = path.resolve() if path.is_symlink() else path
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    draft = target.with_name(f".cleannews-{os.urandom(8).hex()}.tmp")
    try:
        with draft.open("xb") as stream:
            if mode is not None:
                draft.chmod(stat.S_IMODE(mode))
            yield stream
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def is_closed_pipe(error: OSError) -> bool:
    """Whether the reader of a stream has gone; Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def put(text: str, stream: TextIO | None = None) -> None:
    """Write a text to standard output, or to `stream`, as UTF-8; raises `OSError`."""
    if text:
        put_bytes(text.encode("utf-8", "backslashreplace"), stream)


def put_bytes(data: bytes, stream: TextIO | None = None) -> None:
    """Write bytes to standard output, or to `stream`; raises `OSError`."""
    stream = stream or sys.stdout
    if stream is None:
        raise OSError("it is closed")
    stream.buffer.write(data)
    stream.flush()


def silence(stream: TextIO | None) -> None:
    """Let a stream whose reader has gone lead nowhere, so that closing it is no error."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)


def write_bare(text: str) -> int:
    """Write a text to standard output as UTF-8, line ends as they are; gives the exit code.

    Raises `OSError` if that fails, though not if its reader has gone.
    """
    if sys.stdout is None:
        raise OSError("it is closed")
    try:
        with Joined(nullcontext(sys.stdout.buffer)) as outlet:
            outlet.put(Input("-"), text)
    except OSError as error:
        if not is_closed_pipe(error):
            raise
        silence(sys.stdout)
    return OK
