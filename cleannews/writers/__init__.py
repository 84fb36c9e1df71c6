"""The article's views: an `Article` in, JSON, Markdown or text out, and back.

`formats` is the way in and the list of formats. `record` is the JSON object and its schema,
`matter` the front matter (`dialect` its YAML), `commonmark` the Markdown body, `plain` the text,
`readback` the way back from a file that cleannews wrote.
"""

from cleannews.writers.formats import WRITERS, to_json, to_jsonl, to_markdown, write_body
from cleannews.writers.plain import to_text
from cleannews.writers.readback import read_json, read_markdown
from cleannews.writers.record import read_schema, to_dict

__all__ = [
    "WRITERS",
    "read_json",
    "read_markdown",
    "read_schema",
    "to_dict",
    "to_json",
    "to_jsonl",
    "to_markdown",
    "to_text",
    "write_body",
]
