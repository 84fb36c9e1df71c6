"""Structure: features → scores → roles → article."""

from cleannews.structure.assembly import Known, assemble
from cleannews.structure.labeler import Hints, label, language_of
from cleannews.structure.metadata import Declared

__all__ = ["Declared", "Hints", "Known", "assemble", "label", "language_of"]
