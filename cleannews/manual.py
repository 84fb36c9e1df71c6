"""`cleannews man`: the manual page, made of the commands' own help."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence

import click

from cleannews.outputs import write_bare

FILES = (
    ("cleannews.toml, .cleannews.toml", "The settings of a folder and of all folders in it."),
    ("pyproject.toml", "The same, in its table [tool.cleannews]."),
)
ENVIRONMENT = (
    ("NO_COLOR", "Set and not empty: no color, unless --color says otherwise."),
    ("FORCE_COLOR", "Set and not empty: color even where no terminal is."),
    ("COLUMNS", "How wide tables are."),
)


@click.command("man")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Print the manual page; `cleannews man | man -l -` shows it."""
    root = ctx.find_root().command
    assert isinstance(root, click.Group)
    return write_bare(write_manual(root))


def write_manual(root: click.Group) -> str:
    """The manual page of a group and its commands, in the language of man(7)."""
    name = "cleannews"
    with click.Context(root, info_name=name, **root.context_settings) as ctx:
        return "".join(f"{line}\n" for line in _page(root, name, ctx))


def _page(root: click.Group, name: str, ctx: click.Context) -> Iterator[str]:
    yield f'.TH {name.upper()} 1 "" "{name}" "User Commands"'
    yield ".SH NAME"
    yield rf"{name} \- {_lowered(_escape(root.get_short_help_str(200)))}"
    yield ".SH SYNOPSIS"
    yield rf"\fB{name}\fR \fICOMMAND\fR [\fIOPTIONS\fR] [\fIARGUMENTS\fR]"
    yield ".SH OPTIONS"
    yield from _options(root, ctx)
    yield ".SH COMMANDS"
    for command_name in root.list_commands(ctx):
        found = root.get_command(ctx, command_name)
        if found is not None and not found.hidden:
            yield from _command(found, f"{name} {command_name}", ctx)
    yield from _terms("FILES", FILES)
    yield from _terms("ENVIRONMENT", ENVIRONMENT)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:].rstrip(".")


def _command(command: click.Command, path: str, above: click.Context) -> Iterator[str]:
    with click.Context(command, info_name=path.rpartition(" ")[2], parent=above) as ctx:
        pieces = command.collect_usage_pieces(ctx)
        yield f".SS {_escape(' '.join([path, *pieces]))}"
        yield from _prose(command.help or "")
        yield from _options(command, ctx)
        yield from _prose(command.epilog or "")


def _options(command: click.Command, ctx: click.Context) -> Iterator[str]:
    for param in command.get_params(ctx):
        if isinstance(param, click.Option) and not param.hidden:
            yield ".TP"
            yield ", ".join(rf"\fB{_escape(name)}\fR" for name in _names(param)) + _value(
                param, ctx
            )
            yield _escape(" ".join((param.help or "").split())) + _default(param)


def _names(option: click.Option) -> Sequence[str]:
    return [*sorted(option.opts, key=len), *option.secondary_opts]


def _value(option: click.Option, ctx: click.Context) -> str:
    if option.is_flag or option.count:
        return ""
    return rf" \fI{_escape(option.make_metavar(ctx))}\fR"


def _default(option: click.Option) -> str:
    return f" The default is {_escape(str(option.default))}." if option.show_default else ""


def _prose(text: str) -> Iterator[str]:
    r"""Paragraphs; one that begins with `\b` keeps its lines, as in click."""
    for paragraph in re.split(r"\n\s*\n", inspect.cleandoc(text.partition("\f")[0])):
        lines = paragraph.strip("\n").splitlines()
        if not lines:
            continue
        yield ".PP"
        if lines[0].strip() == "\b":
            yield from (".nf", *map(_escape, lines[1:]), ".fi")
        else:
            yield _escape(" ".join(line.strip() for line in lines))


def _terms(heading: str, terms: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield f".SH {heading}"
    for term, told in terms:
        yield from (".TP", rf"\fB{_escape(term)}\fR", _escape(told))


def _escape(text: str) -> str:
    r"""A text that man(7) shows as it is.

    >>> print(_escape(".hidden --fix"))
    \&.hidden \-\-fix
    """
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text
