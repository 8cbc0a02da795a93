"""Reads the .paper source format; see README.md beside this file."""

import re
from dataclasses import dataclass, field
from pathlib import Path

HEADER_KEYS = ("symbol", "language", "original", "date", "date-printed", "organ", "place", "job",
               "title", "submitters", "byline", "notice")
TYPES = ("heading", "para", "item", "quote", "footnote", "tablerow")
UNIT = re.compile(r'== (\S+) (\S+) "([^"]*)" ([0-2])')
SENTENCE = re.compile(r"([1-9][0-9]*(?:\+[1-9][0-9]*)*): (.+)")
MARK = re.compile(r"\[\^([0-9]+)\]")


class PaperError(ValueError):
    """A source that does not follow the format; the message names file, line and rule."""


@dataclass
class Unit:
    """One printed block: its type, id, printed label, level 0 to 2 and (keys, text) pairs."""

    type: str
    id: str
    label: str
    level: int
    sentences: list = field(default_factory=list)

    def cells(self):
        """The cells of a table row."""
        return [cell.strip() for cell in self.sentences[0][1].split("|")]

    def text(self, language):
        """The sentences run together as printed; Chinese has no space between sentences."""
        joined = ""
        for _, sentence in self.sentences:
            spaced = joined and (language != "zh" or joined[-1].isascii() and joined[-1] != "]")
            joined += (" " if spaced else "") + sentence
        return joined


@dataclass
class Paper:
    """A paper in one language: header keys and units in printed order."""

    header: dict
    units: list

    def language(self):
        return self.header["language"]

    def footnotes(self):
        """Footnote units by their printed number."""
        return {unit.label: unit for unit in self.units if unit.type == "footnote"}


def read(path):
    """Parses one file, or raises PaperError."""
    path = Path(path)
    header, units = {}, []
    in_header = True
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        where = f"{path.name}, line {number}"
        if not line.strip():
            in_header = False
        elif in_header:
            key, colon, value = line.partition(":")
            if not colon or key not in HEADER_KEYS or key in header:
                raise PaperError(f"{where}: not a header line of its own: {line!r}")
            header[key] = value.strip()
        elif line.startswith("== "):
            match = UNIT.fullmatch(line.rstrip())
            if not match or match[1] not in TYPES:
                raise PaperError(f"{where}: not a unit line == TYPE ID \"LABEL\" LEVEL: {line!r}")
            units.append(Unit(match[1], match[2], match[3], int(match[4])))
        else:
            match = SENTENCE.fullmatch(line.rstrip())
            if not match or not units:
                raise PaperError(f"{where}: not a sentence line KEYS: text: {line!r}")
            keys = tuple(int(key) for key in match[1].split("+"))
            units[-1].sentences.append((keys, match[2]))
    check(path, header, units)
    return Paper(header, units)


def check(path, header, units):
    """What must hold of a whole file."""
    missing = [key for key in HEADER_KEYS if not header.get(key)]
    if missing:
        raise PaperError(f"{path}: header keys missing: {', '.join(missing)}")
    if header["language"] != path.stem:
        raise PaperError(f"{path}: language is {header['language']}, but the file name differs")
    ids = [unit.id for unit in units]
    if len(set(ids)) != len(ids):
        raise PaperError(f"{path}: a unit id is used twice")
    if not all(unit.sentences for unit in units):
        raise PaperError(f"{path}: a unit has no sentence")
    marks = [mark for unit in units for _, text in unit.sentences for mark in MARK.findall(text)]
    notes = [unit.label for unit in units if unit.type == "footnote"]
    if marks != notes:
        raise PaperError(f"{path}: footnote marks {marks} do not match the footnotes {notes}")
