"""The dates of a page: a line in, its dates as ISO 8601 with their places in the line out.

`reading` is the way in; `stamps` (machine formats and clocks), `days` (day, month and year in any
order) and `relative` (three hours ago) are what it looks for, `shapes` the patterns they are made
of, `months` the words of every language.
"""

from cleannews.dates.reading import DateReading, covers, is_date_line, read_dates
from cleannews.dates.relative import is_relative

__all__ = ["DateReading", "covers", "is_date_line", "is_relative", "read_dates"]
