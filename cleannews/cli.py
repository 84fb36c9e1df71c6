"""The command line: the group of commands, the small ones, and what becomes of errors."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click
from click.exceptions import NoArgsIsHelpError

from cleannews.exits import FAILED, INTERRUPTED
from cleannews.files import explain
from cleannews.model import CleannewsError
from cleannews.outputs import silence, write_bare
from cleannews.reports import Reporter, wants_color

LATE = {
    "check": "cleannews.check_command",
    "convert": "cleannews.convert_command",
    "inspect": "cleannews.inspect_command",
    "man": "cleannews.manual",
    "rules": "cleannews.rulebook",
}
"""Commands with a module of their own, which is loaded when it is asked for."""


class Commands(click.Group):
    """The commands here and those of `LATE`, each of which is called `command` in its module."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, sorted."""
        return sorted({*super().list_commands(ctx), *LATE})

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """One command; None if there is none of that name."""
        if name not in LATE:
            return super().get_command(ctx, name)
        command: click.Command = import_module(LATE[name]).command
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="cleannews", prog_name="cleannews")
def cli() -> None:
    """Turn badly scraped news articles into clean ones."""


@cli.command()
def schema() -> int:
    """Print the JSON Schema of the record that --format json writes."""
    from cleannews.writers import read_schema

    return write_bare(read_schema())


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print what makes a shell complete our options; put its output into the shell's start file."""
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    return write_bare(found(cli, {}, "cleannews", "_CLEANNEWS_COMPLETE").source() if found else "")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. `SystemExit` only for shell completion."""
    try:
        code = cli.main(arguments, "cleannews", standalone_mode=False, windows_expand_args=False)
        return code if isinstance(code, int) else 0
    except NoArgsIsHelpError as error:
        error.show()
        return FAILED
    except click.ClickException as error:
        where = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else ""
        hint = f" (see {where} --help)" if where else ""
        _reporter().fail("", f"{error.format_message()}{hint}")
        return FAILED
    except CleannewsError as error:
        _reporter().fail("", str(error))
        return FAILED
    except OSError as error:
        silence(sys.stdout)
        _reporter().fail("standard output", explain(error))
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        _reporter().fail("", "interrupted")
        return INTERRUPTED


def _reporter() -> Reporter:
    return Reporter(color=wants_color("auto", sys.stderr))
