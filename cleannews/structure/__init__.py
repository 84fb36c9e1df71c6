"""Structure: swept lines in, labels out; labels in, the article out.

`labeler` is the way in. `facts` says what one line shows and `wording` what its text does,
`headline` finds the headline, `features` say where a line stands (`echoes` what it repeats,
`kinship` what else stands at its place of an HTML page), `scores` weigh them by trained trees
(`weights.jsonl`, some for texts and some for HTML pages), `zones` part body from the rest,
`continuation` says where it goes on below a box, `segments` judge whole runs of it, `claims` give
each field its line, `heads` (with `decks`), `company`, `lists` and `people` set the roles above, in
and below the body. `assembly` then makes the article: `metadata` reads the fields, `figures` the
pictures, `blocks` the body. `train`, `lessons`, `marking` and `votes` are the offline trainer.
"""

from cleannews.structure.assembly import Known, assemble
from cleannews.structure.labeler import Hints, label, language_of, repeats_headline

__all__ = [
    "Hints",
    "Known",
    "assemble",
    "label",
    "language_of",
    "repeats_headline",
]
