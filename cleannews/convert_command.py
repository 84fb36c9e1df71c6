"""The options of `cleannews convert`; `batch` does what they ask for."""

from __future__ import annotations

import sys
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError

from cleannews import options
from cleannews.batch import Request, Run
from cleannews.model import BODY_ROLES, KEEPABLE_ROLES
from cleannews.outputs import SUFFIXES
from cleannews.reports import is_terminal
from cleannews.settings.choices import PROFILES

EPILOG = """\b
Exit codes:
  0    an article for each input
  1    some input held no article; it was empty, say
  2    wrong usage, or some input or output failed
  130  interrupted
  The highest wins. An input that fails does not stop the others.
"""


@click.command("convert", epilog=EPILOG)
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
@click.option(
    "--profile",
    type=click.Choice([*PROFILES]),
    metavar="GENERATOR",
    help="Call the keys of the front matter as this site generator does, such as hugo.",
)
@click.option("--explain", is_flag=True, help="Show where each line went, and why.")
@options.settings
@options.max_size
@options.jobs
@click.option("--force", is_flag=True, help="Let --output-dir replace files.")
@click.option("-q", "--quiet", is_flag=True, help="Tell only why the exit code is not 0.")
@click.option("-v", "--verbose", is_flag=True, help="Tell what was done to each input.")
@options.color
def command(**given: Any) -> int:
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
