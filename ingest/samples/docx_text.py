"""Runs, paragraphs and table cells in WordprocessingML, by script and direction."""

import re
from xml.sax.saxutils import escape

from docx_languages import ARABIC_FONT, CHINESE_FONT, LATIN_FONT
from paper_source import MARK

_ARABIC = "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"
_HAN = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_ARABIC_STRETCH = re.compile(f"([{_ARABIC}]+(?: [{_ARABIC}]+)*)")
_HAN_STRETCH = re.compile(f"([{_HAN}]+)")
# In Arabic text: a phrase in Latin letters with the digits and signs inside it. A closing bracket
# belongs to it only if the opening one does.
_LATIN_STRETCH = re.compile(
    r"([A-Za-z](?:[A-Za-z0-9 .,/&'’:;-]|\([A-Za-z0-9 .,-]*\))*(?:[A-Za-z0-9.]|\([A-Za-z0-9 .,-]*\))"
    r"|[A-Za-z])")
# Signs that the Arabic font has no glyphs for.
_SIGN_STRETCH = re.compile(r"([][()+/;=•\"-]+)")


class TextWriter:
    """Writes text of one paper; the conventions say which language its paragraphs are in."""

    def __init__(self, conventions):
        self.conventions = conventions

    def runs(self, text, bold=False, size=None):
        """Runs for text that may have footnote marks; size in half-points, None: the style's."""
        pieces = MARK.split(text)
        out = []
        for index, piece in enumerate(pieces):
            if index % 2:
                out.append(self._note_reference(piece))
            else:
                for stretch, script in self._stretches(piece):
                    out.append(self._run(stretch, script, bold, size))
        return "".join(out)

    def tab(self):
        return f"<w:r>{self._properties('own', False, None)}<w:tab/></w:r>"

    def field(self, instruction, shown):
        """A field such as PAGE, with the text shown until it is updated."""
        properties = self._properties("own", False, None)
        begin, code, middle, end = (
            f"<w:r>{properties}{inner}</w:r>" for inner in (
                '<w:fldChar w:fldCharType="begin"/>',
                f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>',
                '<w:fldChar w:fldCharType="end"/>'))
        return f"{begin}{code}{middle}<w:r>{properties}<w:t>{shown}</w:t></w:r>{end}"

    def paragraph(self, style, content, extra=None, section=""):
        """A paragraph; extra maps pPr element names to XML that overrides the style."""
        parts = dict(extra or {})
        if self.conventions.rtl:
            parts["bidi"] = "<w:bidi/>"
        order = ("keepNext", "numPr", "pBdr", "tabs", "bidi", "spacing", "ind", "jc")
        properties = "".join(parts[name] for name in order if name in parts)
        mark = "<w:rPr><w:rtl/></w:rPr>" if self.conventions.rtl else ""
        return (f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}{mark}{section}</w:pPr>'
                f"{content}</w:p>")

    def _stretches(self, text):
        """Cuts text by script; yields (text, script): own, latin, arabic, han, sign."""
        if self.conventions.rtl:
            yield from self._cut(text, [(_LATIN_STRETCH, "latin"), (_HAN_STRETCH, "han"),
                                        (_SIGN_STRETCH, "sign")])
        elif self.conventions.chinese:
            yield from self._cut(text, [(_ARABIC_STRETCH, "arabic")])
        else:
            yield from self._cut(text, [(_ARABIC_STRETCH, "arabic"), (_HAN_STRETCH, "han")])

    def _cut(self, text, rules):
        if not rules:
            if text:
                yield text, "own"
            return
        pattern, script = rules[0]
        for index, piece in enumerate(pattern.split(text)):
            if index % 2:
                yield piece, script
            else:
                yield from self._cut(piece, rules[1:])

    def _run(self, text, script, bold, size):
        properties = self._properties(script, bold, size)
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def _note_reference(self, label):
        rtl = "<w:rtl/>" if self.conventions.rtl else ""
        return (f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>{rtl}</w:rPr>'
                f'<w:footnoteReference w:id="{label}"/></w:r>')

    def _properties(self, script, bold, size):
        parts = []
        if script == "own" and self.conventions.chinese:
            parts.append('<w:rFonts w:hint="eastAsia"/>')
        elif script == "han":
            parts.append(f'<w:rFonts w:hint="eastAsia" w:eastAsia="{CHINESE_FONT}"/>')
        elif script == "sign":
            parts.append(f'<w:rFonts w:cs="{LATIN_FONT}"/>')
        if bold:
            parts.append("<w:b/><w:bCs/>")
        if size:
            parts.append(f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>')
        if script in ("arabic", "sign") or script == "own" and self.conventions.rtl:
            parts.append("<w:rtl/>")
        if script == "arabic":
            parts.append('<w:lang w:bidi="ar-EG"/>')
        elif script == "han":
            parts.append('<w:lang w:eastAsia="zh-CN"/>')
        elif script == "latin":
            parts.append('<w:lang w:val="en-GB"/>')
        return f"<w:rPr>{''.join(parts)}</w:rPr>" if parts else ""


def default_run_properties(conventions):
    """Fonts, sizes and languages of the whole document."""
    latin = "en-GB" if conventions.rtl or conventions.chinese else conventions.tag
    size = conventions.size
    return (f'<w:rPr><w:rFonts w:ascii="{LATIN_FONT}" w:hAnsi="{LATIN_FONT}"'
            f' w:eastAsia="{CHINESE_FONT}" w:cs="{ARABIC_FONT}"/>'
            f'<w:sz w:val="{min(size, 22)}"/><w:szCs w:val="{size}"/>'
            f'<w:lang w:val="{latin}" w:eastAsia="zh-CN" w:bidi="ar-EG"/></w:rPr>')
