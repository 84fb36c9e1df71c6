"""The pictures of an article: lines that are captions and credits in, `Image`s out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from cleannews.model import Declared, Image, Label, Line, Role
from cleannews.structure.credits import bare_credit, part_caption
from cleannews.structure.metadata import Found, Labelled


def find_images(
    found: Found, labelled: Labelled, declared: Mapping[str, Declared]
) -> tuple[Image, ...]:
    """The pictures; where the place of none is known, the first is the one that is declared."""
    images = _pictures(found, labelled)
    src = declared["image"].value if "image" in declared else ""
    if not src or any(image.src for image in images):
        return images
    first, *others = images or (Image(),)
    return (replace(first, src=src), *others)


def _pictures(found: Found, labelled: Labelled) -> tuple[Image, ...]:
    images: list[Image] = []
    for line, label in _parted(found, labelled):
        if _closes(images, line):
            first, last = images[-2:]
            lines = (*first.lines, *last.lines, *line.numbers)
            images[-2:] = [replace(first, caption=last.caption, lines=lines)]
            continue
        is_credit = label.role is Role.CREDIT
        caption, credit = (None, line.text) if is_credit else (line.text, None)
        takes = _takes_credit if is_credit else _takes_caption
        if images and takes(images[-1], line):
            last = images[-1]
            lines = tuple(sorted({*last.lines, *line.numbers}))
            caption, credit = caption or last.caption, credit or last.credit
            images[-1] = replace(last, caption=caption, credit=credit, lines=lines)
        elif any(line.text in (image.caption, image.credit) for image in images):
            found.remove(line.numbers, line.text, "repeated-caption")
        else:
            images.append(Image(caption, credit, line.numbers, *_picture(line)))
    return tuple(images)


def _parted(found: Found, labelled: Labelled) -> Iterator[tuple[Line, Label]]:
    """The lines below pictures; a caption that ends with its credit as two."""
    for line, label in labelled:
        if label.role is Role.CREDIT:
            yield line.but(text=bare_credit(line.text)), label
        if label.role is not Role.CAPTION:
            continue
        line = _without_count(found, line)
        told = line.role is None or line.rule in _WHOLE
        parts = part_caption(line.text) if told else None
        if parts is None:
            yield line, label
            continue
        caption, cue, credit = parts
        found.remove(line.numbers, cue, "caption-credit")
        yield line.but(text=caption), label
        yield line.but(text=credit, marks=()), replace(label, role=Role.CREDIT)


def _without_count(found: Found, line: Line) -> Line:
    """A caption without its number among others (`[1/3]`)."""
    count = re.match(r"\[\d{1,3}/\d{1,3}\] ?", line.text)
    if not count or count.end() == len(line.text):
        return line
    found.remove(line.numbers, count[0], "caption-counted")
    return line.but(text=line.text[count.end() :])


# Rows that find a caption and not where it ends.
_WHOLE = ("caption-lead", "caption-bracketed", "caption-counted")


def _closes(images: Sequence[Image], line: Line) -> bool:
    """Whether a credit ends the caption of the picture above, which began with the same credit."""
    if len(images) < 2 or line.text != images[-2].credit or images[-2].caption:
        return False
    return images[-1].credit is None and images[-1].src is None


def _picture(line: Line) -> tuple[str | None, str | None]:
    """Address and description of the picture above a line, where the source tells."""
    shown = next((mark for mark in line.marks if mark.kind == "image"), None)
    return (shown.url or None, shown.text or None) if shown else (None, None)


def _takes_credit(image: Image, line: Line) -> bool:
    return image.credit is None and _is_near(image, line)


def _takes_caption(image: Image, line: Line) -> bool:
    """Whether a caption that is called so stands below its credit: `Image source, …`, `Image
    caption, …`."""
    return image.caption is None and line.rule == "caption-lead" and _is_near(image, line)


def _is_near(image: Image, line: Line) -> bool:
    return not image.lines or line.numbers[0] - image.lines[-1] <= 4
