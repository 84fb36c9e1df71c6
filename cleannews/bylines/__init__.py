"""Who wrote it and where: a line in, names, agency and dateline out.

`reading` is the way in for bylines, `datelines` for the place that opens a report, `bios` for the
line about the writer. `names`, `organisations`, `tails` and `eastern` are the parts of a byline;
`words`, `given_names`, `agencies` and `places` are tables.
"""

from cleannews.bylines.bios import introduced, looks_like_author_bio
from cleannews.bylines.datelines import agency_of, read_dateline
from cleannews.bylines.names import looks_like_name
from cleannews.bylines.organisations import is_outlet
from cleannews.bylines.reading import Byline, read_byline
from cleannews.bylines.tails import is_role

__all__ = [
    "Byline",
    "agency_of",
    "introduced",
    "is_outlet",
    "is_role",
    "looks_like_author_bio",
    "looks_like_name",
    "read_byline",
    "read_dateline",
]
