"""Imports point one way, and a plain text needs nothing heavy."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "cleannews"

# The diagram of the code: each module or package, and what it may import when it is loaded. An
# arrow points towards `model`, which imports nothing; stages never import each other; only
# `pipeline` knows their order and only the command's modules touch the outside world.
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "article": {"model"},
    # knowledge of the world
    "dates": set(),
    "function_words": set(),
    "languages": {"function_words"},
    "bylines": {"function_words", "languages"},
    # the stages
    "encoding": {"model"},
    "surroundings": set(),
    "titles": set(),
    "jsonld": {"model"},
    "signatures": {"bylines", "titles"},
    "declarations": {"dates", "jsonld", "signatures", "titles"},
    "embedded": set(),
    "spans": {"model"},
    "elements": {"model", "residue"},
    "rows": {"model"},
    "seams": set(),
    "flow": {"model", "surroundings", "elements", "seams", "rows"},
    "html": {"model", "flow", "rows", "declarations", "embedded", "spans"},
    "sniffing": set(),
    "sources": {"model", "encoding", "sniffing"},
    "mojibake": set(),
    "invisibles": set(),
    "spacing": {"invisibles"},
    "repairs": {"model", "mojibake", "invisibles", "spacing"},
    "pieces": {"model", "function_words"},
    "residue": {"model"},
    "fields": {"model"},
    "headers": {"model", "dates"},
    "losses": set(),
    "listings": {"model", "residue"},
    "markup": {"model", "losses", "residue", "listings", "jsonld"},
    "marks": {"model", "dates"},
    "links": {"model", "losses"},
    "scrapers": {"model", "function_words", "links", "marks"},
    "debris": {"model"},
    "structure": {
        *(
            "model",
            "surroundings",
            "titles",
            "spans",
            "dates",
            "bylines",
            "languages",
            "function_words",
        ),
    },
    "selection": {"model"},
    "writers": {"model"},
    "pipeline": {
        *(
            "model",
            "sources",
            "spans",
            "pieces",
            "repairs",
            "headers",
            "markup",
            "fields",
            "scrapers",
            "languages",
        ),
        *("debris", "structure", "selection", "writers"),
    },
    # what is known of the findings, and what the user wants of them
    "catalogue": {"debris"},
    "settings": {"model", "catalogue", "debris", "repairs"},
    # the linter
    "findings": {"catalogue"},
    "linting": {
        *("model", "findings", "catalogue", "settings", "encoding", "sniffing", "sources"),
        *("repairs", "spacing", "debris", "pipeline", "dates", "structure", "titles", "writers"),
        "reports",
    },
    # the command
    "sizes": set(),
    "files": {"model", "sizes"},
    "exits": set(),
    "workers": set(),
    "outputs": {"model", "files", "exits"},
    "reports": {"model", "outputs"},
    "batch": {"model", "files", "outputs", "reports", "settings", "exits", "workers"},
    "options": {"sizes", "catalogue"},
    "cli": {"model", "files", "outputs", "reports", "exits"},
    "convert_command": {"model", "outputs", "reports", "batch", "options", "settings"},
    "rulebook": {"model", "catalogue", "settings", "reports", "outputs", "options"},
    "inspection": {"model", "settings", "sources", "pipeline", "writers", "reports"},
    "pictures": {"model", "inspection", "reports"},
    "inspect_command": {
        *("model", "files", "outputs", "reports", "settings", "exits", "options"),
        *("inspection", "pictures"),
    },
    "manual": {"outputs"},
    "check_command": {"options", "checking"},
    "checking": {
        *("model", "files", "outputs", "reports", "settings", "linting", "exits"),
        *("findings", "workers"),
    },
    "__main__": {"cli"},
    "__init__": {"model", "pipeline"},
}
# Late imports that point the other way or would be slow at the start, each with its reason.
LATE = {
    ("model", "article"): "the linter speaks of lines only",
    ("article", "writers"): "Article's views are one call each",
    ("__init__", "pipeline"): "`cleannews --version` needs no stage",
    ("__init__", "model"): "the same",
    ("batch", "pipeline"): "a usage error needs no stage",
    ("batch", "writers"): "the same",
    ("sources", "html"): "few inputs are HTML pages",
    ("cli", "writers"): "the schema is read when it is asked for",
}
# Modules that are tables and grow by rows.
TABLES = {
    *("menus", "navigation", "related", "sharing", "subscribing", "legal", "comments", "notes"),
    *("media", "metadata", "months", "words", "given_names", "agencies", "places"),
}
# The offline trainer drives the whole line; nothing imports it.
OFFLINE = {"train", "forestry", "vocabulary", "lessons", "marking", "votes"}


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
        for place in ast.walk(tree)
        if isinstance(place, ast.FunctionDef | ast.AsyncFunctionDef) or is_for_types(place)
        for node in ast.walk(place)
    }
    return {
        (target, node in late)
        for node in ast.walk(tree)
        for name in imported(node)
        if (target := name.partition(".")[2].partition(".")[0])
    }


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imported(node: ast.AST) -> list[str]:
    """The package's modules that a statement imports, as `cleannews.x`."""
    if isinstance(node, ast.ImportFrom) and node.module == "cleannews":
        return [f"cleannews.{alias.name}" for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module] if node.module and node.module.startswith("cleannews.") else []
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    return [name for name in names if name.startswith("cleannews.")]


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
        ready = {n for n, needs in MAY_IMPORT.items() if n not in done and needs <= done}
        assert ready, f"a cycle among {set(MAY_IMPORT) - done}"
        done |= ready


def test_the_diagram_names_every_module_and_no_other() -> None:
    assert {home(path) for path in modules()} == set(MAY_IMPORT)


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_is_a_table_or_fits_three_hundred_lines(path: Path) -> None:
    length = len(path.read_text(encoding="utf-8").splitlines())
    assert length <= 300 or path.stem in TABLES


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


HEAVY = (
    *("bs4", "rich", "ftfy", "dateparser", "lxml", "selectolax", "charset_normalizer", "numpy"),
)


def test_a_plain_text_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from cleannews import clean\n"
        "prose = 'The dam held through the night, “they” said. ' * 9\n"
        "article = clean('Dam holds\\n\\nMay 4, 2021\\n\\n' + prose)\n"
        "article.to_markdown(), article.to_text(), article.to_dict()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert run.stdout.strip() == "[]"


UNNEEDED = (
    *(*HEAVY, "yaml", "frontmatter", "pathspec", "json", "difflib", "markdown_it"),
    *("cleannews.article", "cleannews.structure", "cleannews.dates", "cleannews.writers"),
    *("cleannews.jsonld", "cleannews.function_words"),
)


def test_the_linter_loads_little_for_a_clean_text(tmp_path: Path) -> None:
    nights = ("first", "second", "third", "fourth")
    prose = "".join(
        f"The dam held the {night} night, “they” told the mayor.\n\n" for night in nights
    )
    (tmp_path / "a.txt").write_text(f"Dam holds\n\nBy Dana Whitlock\n\n{prose}", encoding="utf-8")
    code = (
        "import sys\n"
        "from cleannews.cli import main\n"
        "sys.argv = ['cleannews', 'check', '--quiet', 'a.txt']\n"
        "code = main()\n"
        f"print(code, [name for name in {UNNEEDED!r} if name in sys.modules])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=tmp_path, text=True, check=True
    )
    assert run.stdout.strip() == "0 []"
