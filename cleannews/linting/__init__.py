"""The linter: a text in, findings out, and the text as it should read.

`examining` is the way in. `documents` takes a file apart, `markdown` and `matter` know what is
special about Markdown and front matter, `mending` puts a line's characters right. `readings` is a
text on the typed line with its faults, `choosing` finds out which of them may go together, `texts`
takes them out of the lines, `places` says where they stood. `formats` tells them, `counts` sums
them up.
"""
