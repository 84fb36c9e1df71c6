"""Entries of what is found in a file as a whole, in its front matter, and by its structure."""

from __future__ import annotations

from cleannews.catalogue.entries import Entry


def _file(code: str, name: str, why: str, safe: bool = True) -> Entry:
    return Entry(code, name, "file", why, safe)


FILES: tuple[Entry, ...] = (
    _file("CN001", "too-much-dropped", "A fix would take more of the file than `max-drop` allows."),
    _file("CN002", "not-an-article", "No sentences that belong together.", False),
)


def _matter(
    code: str, name: str, why: str, drops: tuple[str, ...] = (), keeps: tuple[str, ...] = ()
) -> Entry:
    return Entry(code, name, "front-matter", why, True, drops, keeps)


FRONT_MATTER: tuple[Entry, ...] = (
    _matter(
        "CN011",
        "broken-front-matter",
        "Front matter that is no YAML mapping.",
        ("title: Dam: it holds",),
        ('title: "Dam: it holds"',),
    ),
    _matter("CN012", "missing-title", "Front matter without a title."),
    _matter("CN013", "missing-date", "Front matter without a date."),
    _matter(
        "CN014",
        "non-iso-date",
        "A date that is not written as ISO 8601 has it.",
        ("date: 4 March 2021",),
        ("date: 2021-03-04", "date: 2021-03-04T17:40:00+01:00"),
    ),
    _matter(
        "CN015",
        "value-characters",
        "A value whose characters need a repair.",
        ("title: Dam holds, sagt BÃ¼rgermeister",),
        ("title: Dam holds, sagt Bürgermeister",),
    ),
    _matter(
        "CN016",
        "value-debris",
        "A value that holds debris of the page.",
        ("description: Share on Facebook",),
        ("description: The dam held through the night",),
    ),
)


def _structure(code: str, name: str, why: str, safe: bool = False) -> Entry:
    return Entry(code, name, "structure", why, safe)


STRUCTURE: tuple[Entry, ...] = (
    _structure("CN901", "repeated-title", "The headline again, above or below the first.", True),
    _structure("CN902", "site-suffix", "The name of the site behind the headline."),
    _structure("CN903", "repeated-caption", "A caption or credit that stood there before."),
    _structure("CN904", "furniture", "A line of the page, not of the article, by its neighbours."),
    _structure("CN911", "title", "The headline."),
    _structure("CN912", "kicker", "A label above the headline, or one too many."),
    _structure("CN913", "deck", "The lines between headline and article, or one too many."),
    _structure("CN914", "byline", "Words of a byline that are no author's name."),
    _structure("CN915", "date", "Words of a date line that are no date."),
    _structure("CN916", "section", "The section, or one too many."),
    _structure("CN917", "url", "The article's address, or one too many."),
    _structure("CN921", "caption", "What describes a picture."),
    _structure("CN922", "credit", "Whose a picture is."),
    _structure("CN923", "related", "The title of another article, often in a run of them."),
    _structure("CN924", "note", "A line about the article: correction, agency, author, rights."),
)

# What `--drop` takes out goes by the name of its role.
BODY: tuple[Entry, ...] = (
    _structure("CN951", "paragraph", "A paragraph that `--drop` left out."),
    _structure("CN952", "heading", "A heading that `--drop` left out."),
    _structure("CN953", "quote", "A quote that `--drop` left out."),
    _structure("CN954", "list-item", "An item of a list that `--drop` left out."),
    _structure("CN955", "table", "A table that `--drop` left out."),
    _structure("CN956", "code", "Program text of an article about it; `--drop` can leave it out."),
    _structure("CN957", "embed", "A post that `--drop` left out."),
    _structure("CN958", "break", "A break that `--drop` left out."),
)

ARTICLES: tuple[Entry, ...] = (*FILES, *FRONT_MATTER, *STRUCTURE, *BODY)
