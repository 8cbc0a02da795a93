"""What the printed form of a paper takes from its language: fonts, words, numbering."""

from dataclasses import dataclass

LATIN_FONT = "Noto Serif"
CHINESE_FONT = "Noto Serif CJK SC"
ARABIC_FONT = "Noto Naskh Arabic"
# Fonts that a word processor without these may use instead, written to fontTable.xml.
SUBSTITUTES = {
    LATIN_FONT: "Times New Roman",
    CHINESE_FONT: "SimSun",
    ARABIC_FONT: "Traditional Arabic",
}

RUSSIAN_LETTERS = "абвгдежзик"
CHINESE_NUMBERS = "一二三四五六七八九十"
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
LATIN_LETTERS = "abcdefghij"


@dataclass(frozen=True)
class LevelFormat:
    """A numbering level: the OOXML number format, the printed pattern, the first ten numerals."""

    number_format: str
    pattern: str
    numerals: tuple

    def label(self, count):
        """The label printed for the count-th paragraph (from 1), or None beyond the table."""
        if self.number_format == "decimal":
            return self.pattern.replace("%", str(count))
        if count > len(self.numerals):
            return None
        return self.pattern.replace("%", self.numerals[count - 1])


@dataclass(frozen=True)
class Conventions:
    """How one language prints a paper; a heading or level without a format has typed labels."""

    tag: str
    job_letter: str
    masthead: str
    own_name: str
    original: str
    originals: dict
    heading: LevelFormat | None
    levels: tuple
    size: int  # of running text, half-points

    @property
    def rtl(self):
        return self.tag.startswith("ar")

    @property
    def chinese(self):
        return self.tag.startswith("zh")


def _decimal(pattern):
    return LevelFormat("decimal", pattern, ())


def _levels(letters, pattern):
    name = "russianLower" if letters == RUSSIAN_LETTERS else "lowerLetter"
    return (_decimal("%."), LevelFormat(name, pattern, tuple(letters)),
            LevelFormat("lowerRoman", pattern, ROMAN))


_UPPER_ROMAN = LevelFormat("upperRoman", "%.", tuple(numeral.upper() for numeral in ROMAN))
# The United Nations prints the language lines of Chinese, Russian and Arabic papers in English.
_ENGLISH_NAMES = {"zh": "Chinese", "en": "English", "fr": "French", "ru": "Russian",
                  "es": "Spanish", "ar": "Arabic"}

CONVENTIONS = {
    "en": Conventions("en-GB", "E", "P5 Glossary demonstration", "English", "Original: ",
                      _ENGLISH_NAMES, _UPPER_ROMAN, _levels(LATIN_LETTERS, "(%)"), 20),
    "fr": Conventions("fr-FR", "F", "Démonstration P5 Glossary", "Français", "Original\u00a0: ",
                      {"zh": "chinois", "en": "anglais", "fr": "français", "ru": "russe",
                       "es": "espagnol", "ar": "arabe"},
                      _UPPER_ROMAN, _levels(LATIN_LETTERS, "%)"), 20),
    "ru": Conventions("ru-RU", "R", "Демонстрация P5 Glossary", "Russian", "Original: ",
                      _ENGLISH_NAMES, _UPPER_ROMAN, _levels(RUSSIAN_LETTERS, "%)"), 20),
    "es": Conventions("es-ES", "S", "Demostración P5 Glossary", "Español", "Original: ",
                      {"zh": "chino", "en": "inglés", "fr": "francés", "ru": "ruso",
                       "es": "español", "ar": "árabe"},
                      _UPPER_ROMAN, _levels(LATIN_LETTERS, "%)"), 20),
    "zh": Conventions("zh-CN", "C", "P5 Glossary演示文件", "Chinese", "Original: ",
                      _ENGLISH_NAMES,
                      LevelFormat("chineseCountingThousand", "%.", tuple(CHINESE_NUMBERS)),
                      (_decimal("%."), LevelFormat("lowerLetter", "(%)", tuple(LATIN_LETTERS)),
                       LevelFormat("chineseCountingThousand", "(%)", tuple(CHINESE_NUMBERS))), 20),
    # Arabic headings count in words, for which OOXML has no format; LibreOffice prints arabicAbjad
    # without the hamza of its first letter and "1 -" without its space. So these are typed.
    "ar": Conventions("ar-EG", "A", "عرض توضيحي لمسرد P5 Glossary", "Arabic", "Original: ",
                      _ENGLISH_NAMES, None, (None, None, _decimal("(%)")), 23),
}
