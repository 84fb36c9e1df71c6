"""Many inputs are worked on at a time, and nobody can tell from what comes out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleannews import workers
from tests.test_cli import run

TEXT = (
    "The dam held in storm {n}\n\nThe dam above Milltown held through storm number {n}, the city"
    " said on Tuesday.\n\nShare on Facebook\n\nEngineers had worked on it for {n} nights.\n"
)


def whose(number: int) -> tuple[int, int]:
    return number, os.getpid()


def die_in_a_worker(number: int) -> int:
    if number == 13 and os.getpid() != PARENT:
        os._exit(1)
    return number


PARENT = os.getpid()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(60):
        (tmp_path / f"storm-{number:02}.txt").write_text(TEXT.format(n=number), encoding="utf-8")
    (tmp_path / "storm-07.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    return tmp_path


def test_results_come_in_the_order_of_the_items_from_several_processes() -> None:
    results = list(workers.spread(whose, range(100), 2))
    assert [number for number, _ in results] == list(range(100))
    assert os.getpid() not in {process for _, process in results}


def test_few_items_need_no_worker() -> None:
    assert {process for _, process in workers.spread(whose, range(5))} == {os.getpid()}


def test_one_at_a_time_asks_for_an_item_when_the_last_is_done() -> None:
    asked: list[int] = []

    def ask() -> Iterator[int]:
        for number in range(3):
            asked.append(number)
            yield number

    next(workers.spread(whose, ask(), 1))
    assert asked == [0]


def test_where_a_worker_dies_the_work_is_done_all_the_same() -> None:
    assert list(workers.spread(die_in_a_worker, range(60), 2)) == list(range(60))


def test_an_early_end_ends_the_workers() -> None:
    results = workers.spread(whose, range(200), 2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(StopIteration):
        next(results)


@pytest.mark.parametrize(
    "arguments",
    [
        ("convert", "--format", "jsonl", "-v"),
        ("convert", "--format", "markdown"),
        ("check",),
        ("check", "--diff"),
        ("check", "--output-format", "json"),
    ],
    ids=" ".join,
)
def test_the_output_is_the_same_however_many_work(folder: Path, arguments: tuple[str, ...]) -> None:
    runs = [run(*arguments, "--jobs", jobs, str(folder)) for jobs in ("1", "3")]
    first, second = [(r.returncode, r.stdout, r.stderr) for r in runs]
    assert first == second
    assert first[0] == 2
    assert b"storm-07.txt: " in first[2]


def test_a_fix_by_many_mends_every_file(folder: Path) -> None:
    (folder / "storm-07.txt").unlink()
    assert run("check", "--fix", "--jobs", "2", str(folder)).returncode == 0
    assert not [p for p in folder.iterdir() if "Facebook" in p.read_text(encoding="utf-8")]


def test_two_inputs_with_one_output_are_told_of(folder: Path, tmp_path: Path) -> None:
    (folder / "storm-08.md").write_text(TEXT.format(n=8), encoding="utf-8")
    runs = [
        run("convert", str(folder), "--output-dir", str(tmp_path / "out" / jobs), "--jobs", jobs)
        for jobs in ("1", "2")
    ]
    assert all(b"already that of" in r.stderr for r in runs)
    written = [sorted(p.name for p in (tmp_path / "out" / jobs).iterdir()) for jobs in ("1", "2")]
    assert written[0] == written[1]
