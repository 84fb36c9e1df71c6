"""The command line: `cleannews convert` and the small commands; the others have their own modules.

A thin shell that reads the options; `batch` does what they ask for.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError

from cleannews import options
from cleannews.batch import FAILED, INTERRUPTED, Request, Run, write_bare
from cleannews.files import explain
from cleannews.model import BODY_ROLES, KEEPABLE_ROLES, CleannewsError
from cleannews.outputs import SUFFIXES
from cleannews.reports import Reporter, is_terminal, silence, wants_color

EPILOG = """\b
Exit codes:
  0    an article for each input
  1    some input held no article; it was empty, say
  2    wrong usage, or some input or output failed
  130  interrupted
  The highest wins. An input that fails does not stop the others.
"""


FEW_COLLECTIONS = 50_000
"""New objects before Python looks for unused ones: pages leave next to none behind in circles, and
looking at every 700 takes a twentieth of a conversion and 10 ms of the start."""

LATE = {
    "check": "cleannews.check_command",
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


@cli.command(epilog=EPILOG)
@click.argument("inputs", nargs=-1, type=click.Path(allow_dash=True))
@click.option("-f", "--format", type=click.Choice([*SUFFIXES]), help="What to write [markdown].")
@click.option("-o", "--output", type=click.Path(), help="Write everything into this file.")
@click.option(
    "--output-dir",
    type=click.Path(),
    help="Write a file for each input, in folders like those of the inputs.",
)
@click.option("-r", "--recursive", is_flag=True, help="Go into the folders of folders too.")
@options.stdin_filename
@options.encoding
@options.url
@options.language
@options.date_order
@click.option(
    "--keep",
    multiple=True,
    type=click.Choice([str(role) for role in KEEPABLE_ROLES]),
    help="Put these into the body too; repeatable.",
)
@click.option(
    "--drop",
    multiple=True,
    type=click.Choice([str(role) for role in BODY_ROLES]),
    help="Take these out of the body; repeatable.",
)
@click.option("--title-heading", is_flag=True, help="Begin the Markdown body with the title.")
@click.option("--explain", is_flag=True, help="Show where each line went, and why.")
@options.settings
@options.max_size
@click.option("--force", is_flag=True, help="Let --output-dir replace files.")
@click.option("-q", "--quiet", is_flag=True, help="Tell only why the exit code is not 0.")
@click.option("-v", "--verbose", is_flag=True, help="Tell what was done to each input.")
@options.color
def convert(**given: Any) -> int:
    """Turn scraped texts into clean articles.

    INPUTS are files, folders (the texts directly in them; see --recursive), patterns such as
    "texts/**/*.txt", or - for standard input, which is also read if there are none.
    """
    request = Request(**given)
    if not request.inputs and is_terminal(sys.stdin):
        raise NoArgsIsHelpError(click.get_current_context())
    request = request.settled()
    request.check()
    return Run(request).convert_all()


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
    gc.set_threshold(FEW_COLLECTIONS)
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
