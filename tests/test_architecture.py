"""Imports point one way, and a plain text needs nothing heavy."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "cleannews"

# The diagram of the code: each module, and what it may import when it is loaded. An arrow points
# towards `model`, which imports nothing; stages never import each other; only `pipeline` knows
# their order and only `cli` touches the outside world.
LEAVES = {"model"}
KNOWLEDGE = {"dates", "months", "bylines", "datelines", "languages", "function_words"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "encoding": LEAVES,
    "sources": LEAVES | {"encoding", "html"},
    "html": LEAVES,
    "repairs": LEAVES,
    "markup": LEAVES | {"residue", "jsonld"},
    "residue": LEAVES,
    "jsonld": LEAVES,
    "scrapers": LEAVES,
    "debris": LEAVES,
    "structure": LEAVES | KNOWLEDGE,
    "record": LEAVES,
    "selection": LEAVES,
    "commonmark": LEAVES,
    "matter": LEAVES,
    "writers": LEAVES | {"record", "commonmark", "matter"},
    "readback": LEAVES | {"record", "commonmark", "matter", "writers"},
    "pipeline": LEAVES
    | {"sources", "repairs", "markup", "scrapers", "debris", "structure", "readback", "selection"},
    "__init__": LEAVES | {"pipeline", "writers"},
    "files": LEAVES,
    "reports": LEAVES,
    "cli": LEAVES | {"pipeline", "writers", "files", "reports", "record"},
    "__main__": {"cli"},
    **dict.fromkeys(KNOWLEDGE, LEAVES | KNOWLEDGE),
}
# Late imports that point the other way, each with its reason.
LATE = {("model", "writers"): "Article's views are one call each", ("model", "record"): "the same"}
# The offline trainer drives the whole line; nothing imports it.
OFFLINE = {"train"}


def modules() -> list[Path]:
    return sorted(p for p in PACKAGE.rglob("*.py") if p.stem not in OFFLINE)


def home(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imports(path: Path) -> set[tuple[str, bool]]:
    """(top module of the package, whether the import is late) of every import in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    late = {
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    found = set()
    for node in ast.walk(tree):
        names = (
            [node.module]
            if isinstance(node, ast.ImportFrom) and node.module
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
        for name in names:
            parts = name.split(".")
            if parts[0] == "cleannews":
                target = parts[1] if len(parts) > 1 else "__init__"
                found.add((target, node in late))
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_towards_the_model(path: Path) -> None:
    name = home(path)
    assert name in MAY_IMPORT, f"{name} is not in the diagram"
    for target, late in imports(path):
        if target != name and not (late and (name, target) in LATE):
            assert target in MAY_IMPORT[name], f"{name} must not import {target}"


def test_the_diagram_has_no_cycles() -> None:
    done: set[str] = set()
    while len(done) < len(MAY_IMPORT):
        ready = {n for n, needs in MAY_IMPORT.items() if n not in done and needs - {n} <= done}
        knot = {n for n in KNOWLEDGE if n not in done}
        assert ready or knot, f"a cycle among {set(MAY_IMPORT) - done}"
        done |= ready or knot


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not {p.stem for p in modules()} & {"utils", "helpers", "common", "core", "manager"}


def test_functions_are_short() -> None:
    lengths = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                code = node.body[1:] if ast.get_docstring(node) else node.body
                if code:
                    length = (code[-1].end_lineno or 0) - code[0].lineno + 1
                    lengths.append(length)
                    assert length <= 50, f"{path.name}:{node.lineno} {node.name} has {length} lines"
    assert sorted(lengths)[len(lengths) // 2] <= 8


HEAVY = ("bs4", "rich", "ftfy", "dateparser", "lxml", "charset_normalizer", "numpy")


def test_a_plain_text_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from cleannews import clean\n"
        "article = clean('Dam holds\\n\\nMay 4, 2021\\n\\n' + 'The dam held through the night, “they” said. ' * 9)\n"
        "article.to_markdown(), article.to_text(), article.to_dict()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert run.stdout.strip() == "[]"
