"""Lays out one paper as a DOCX package."""

import io
import zipfile
from dataclasses import dataclass
from datetime import date

import docx_parts as parts
from docx_languages import CONVENTIONS
from docx_text import TextWriter


@dataclass(frozen=True)
class Layout:
    """How a paper is laid out: paper size, automatic or typed labels, the two-page spread."""

    paper: tuple  # width and height in twips
    automatic_labels: bool
    spread: tuple | None = None  # ids of the first and last unit on the landscape page


LETTER = (12240, 15840)
A4 = (11906, 16838)
MARGIN = 1440
SPREAD_MARGIN = 1134
MASTHEAD_RIGHT = 3500
SPREAD_GUTTER = 1247
# Zip entries carry one fixed time, so that the same sources give the same bytes.
ZIP_TIME = (2020, 1, 1, 0, 0, 0)


class PaperWriter:
    """Writes one paper."""

    def __init__(self, paper, layout):
        self.paper = paper
        self.layout = layout
        self.conventions = CONVENTIONS[paper.language()]
        self.text = TextWriter(self.conventions)
        # Signs, dates and job numbers of Arabic papers stand in left-to-right paragraphs.
        self.plain = TextWriter(CONVENTIONS["en"]) if self.conventions.rtl else self.text
        self.counters = [0, 0, 0]
        self.body_list = parts.BODY_LIST
        self.restarts = []
        self.headings = 0
        self.furniture = {}

    def package(self):
        """The bytes of the DOCX file."""
        body = self.body()
        kinds = {"document": "document.main", "styles": "styles", "settings": "settings",
                 "fontTable": "fontTable", "numbering": "numbering", "footnotes": "footnotes"}
        kinds.update({name: name.rstrip("0123456789") for name in self.furniture})
        contents = {
            "[Content_Types].xml": parts.content_types(kinds),
            "_rels/.rels": parts.package_relationships(),
            "docProps/core.xml": parts.core_properties(self.paper.header, self.conventions.tag),
            "word/_rels/document.xml.rels": parts.document_relationships(kinds),
            "word/document.xml": f"{parts.DECLARATION}<w:document {parts.W} {parts.R}>"
                                 f"<w:body>{body}</w:body></w:document>",
            "word/styles.xml": parts.styles(self.conventions),
            "word/settings.xml": parts.settings(self.conventions),
            "word/fontTable.xml": parts.font_table(),
            "word/numbering.xml": parts.numbering(self.conventions, self.restarts),
            "word/footnotes.xml": self.footnotes(),
        }
        contents.update({f"word/{name}.xml": xml for name, xml in self.furniture.items()})
        return _zip(contents)

    def body(self):
        """The body: masthead, then the units, cut into sections at the spread."""
        out = [self.masthead()]
        units = [unit for unit in self.paper.units if unit.type != "footnote"]
        first, last = self.layout.spread or (None, None)
        wide = False
        index = 0
        while index < len(units):
            unit = units[index]
            if unit.type == "tablerow":
                rows = _rows_from(units, index)
                out.append(self.table(rows))
                index += len(rows)
                continue
            if index + 1 < len(units) and units[index + 1].id == first:
                out.append(self.unit(unit, units, index, self.section(wide)))
                wide = True
            elif unit.id == last:
                out.append(self.unit(unit, units, index, self.section(wide)))
                wide = False
            else:
                out.append(self.unit(unit, units, index, ""))
            index += 1
        return "".join(out) + self.section(wide)

    def masthead(self):
        """Name and symbol, organ and dates, a wide rule; then place, title and byline."""
        header, text, conventions = self.paper.header, self.text, self.conventions
        original = conventions.originals[header["original"]]
        lines = [header["date-printed"], ""]
        if header["original"] != header["language"]:
            lines.append(conventions.own_name)
        lines.append(conventions.original + original)
        plain = self.plain
        right = "".join(plain.paragraph("MastheadLine", plain.runs(line)) for line in lines)
        outer = {"jc": f'<w:jc w:val="{"left" if conventions.rtl else "right"}"/>'}
        start, _, rest = header["symbol"].partition("/")
        symbol = plain.runs(start, size=36) + plain.runs("/" + rest, size=19)
        width = self.layout.paper[0] - 2 * MARGIN
        columns = (width - MASTHEAD_RIGHT, MASTHEAD_RIGHT)
        thin = '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/>'
        wide = '<w:bottom w:val="single" w:sz="24" w:space="0" w:color="000000"/>'
        name_row = _row([
            _cell(columns[0], text.paragraph("MastheadName", text.runs(conventions.masthead)),
                  thin, "bottom"),
            _cell(columns[1], plain.paragraph("MastheadLine", symbol, outer), thin, "bottom")])
        space = {"spacing": '<w:spacing w:before="0" w:after="60"/>'}
        organ_row = _row([
            _cell(columns[0], text.paragraph("MastheadOrgan", text.runs(header["organ"])), wide),
            _cell(columns[1], plain.paragraph("MastheadLine", "", space) + right, wide)])
        table = _table(name_row + organ_row, columns, conventions.rtl, borders=False)
        return (table + text.paragraph("Place", text.runs(header["place"]))
                + text.paragraph("Title", text.runs(header["title"]))
                + text.paragraph("Byline", text.runs(header["byline"])))

    def unit(self, unit, units, index, section):
        """One unit but a table row or a footnote, with the section that ends with it."""
        style = self.style(unit, units, index)
        extra = {}
        label = ""
        if unit.label:
            numbered = self.automatic(unit)
            if numbered:
                list_id, level = numbered
                extra["numPr"] = (f'<w:numPr><w:ilvl w:val="{level}"/>'
                                  f'<w:numId w:val="{list_id}"/></w:numPr>')
            else:
                label = self.text.runs(unit.label) + self.text.tab()
        following = units[index + 1] if index + 1 < len(units) else None
        if unit.type != "item" and following and following.type in ("item", "quote", "tablerow"):
            extra["keepNext"] = "<w:keepNext/>"
        content = label + self.text.runs(unit.text(self.paper.language()))
        return self.text.paragraph(style, content, extra, section)

    def style(self, unit, units, index):
        """The paragraph style of a unit."""
        if unit.type == "heading":
            return "Heading1"
        if unit.type == "quote":
            return "Quote"
        if unit.type == "item":
            return "Bullet" if unit.label == "•" else f"Item{unit.level}"
        if unit.label:
            return "NumberedParagraph"
        if index + 1 < len(units) and units[index + 1].type == "tablerow":
            return "Caption"
        return "TableNote" if index and units[index - 1].type == "tablerow" else "Unnumbered"

    def automatic(self, unit):
        """List id and level if automatic numbering prints exactly the unit's label, else None."""
        if unit.type == "heading":
            self.headings += 1
            level_format, count = self.conventions.heading, self.headings
            numbered = (parts.HEADING_LIST, 0)
        elif unit.label == "•":
            return (parts.BULLET_LIST, 0) if self.layout.automatic_labels else None
        else:
            self.counters[unit.level] += 1
            self.counters[unit.level + 1:] = [0] * (2 - unit.level)
            level_format = self.conventions.levels[unit.level]
            count = self.counters[unit.level]
            if level_format and count == 1 and None in self.conventions.levels[:unit.level]:
                self.body_list = parts.FIRST_RESTART + len(self.restarts)
                self.restarts.append(unit.level)
            numbered = (self.body_list, unit.level)
        same = level_format is not None and level_format.label(count) == unit.label
        return numbered if same and self.layout.automatic_labels else None

    def table(self, rows):
        """A bordered table whose first row repeats on every page."""
        width = self.layout.paper[0] - 2 * MARGIN
        third = width // 3
        columns = (width - 2 * third, third, third)
        xml = []
        for number, row in enumerate(rows):
            cells = [_cell(columns[at],
                           self.text.paragraph("TableText", self.text.runs(cell, bold=number == 0)))
                     for at, cell in enumerate(row.cells())]
            xml.append(_row(cells, repeated=number == 0))
        gap = self.text.paragraph("TableGap", "")
        return _table("".join(xml), columns, self.conventions.rtl, borders=True) + gap

    def footnotes(self):
        """word/footnotes.xml: the two separators and the notes."""
        rtl = "<w:rtl/>" if self.conventions.rtl else ""
        reference = (f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>{rtl}</w:rPr>'
                     "<w:footnoteRef/></w:r>")
        notes = []
        for label, unit in self.paper.footnotes().items():
            content = reference + self.text.runs(" " + unit.text(self.paper.language()))
            notes.append(f'<w:footnote w:id="{label}">'
                         f'{self.text.paragraph("FootnoteText", content)}</w:footnote>')
        separators = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p>'
            "</w:footnote>"
            for number, kind in ((-1, "separator"), (0, "continuationSeparator")))
        return (f"{parts.DECLARATION}<w:footnotes {parts.W}>{separators}{''.join(notes)}"
                "</w:footnotes>")

    def section(self, wide):
        """Section properties; makes the section's running heads and feet."""
        width, height = self.layout.paper
        opening = "header1" not in self.furniture
        if wide:
            width, height = height, width
        margin = SPREAD_MARGIN if wide else MARGIN
        references = "".join(
            f'<w:{kind}Reference w:type="{page}" r:id="{name}"/>'
            for kind, page, name in self.running_lines(width - 2 * margin, opening))
        orientation = ' w:orient="landscape"' if wide else ""
        columns = f'<w:cols w:num="2" w:space="{SPREAD_GUTTER}"/>' if wide else "<w:cols/>"
        first = "<w:titlePg/>" if opening else ""
        bidi = "<w:bidi/>" if self.conventions.rtl else ""
        return (f'<w:sectPr>{references}<w:type w:val="nextPage"/>'
                f'<w:pgSz w:w="{width}" w:h="{height}"{orientation}/>'
                f'<w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}"'
                f' w:left="{margin}" w:header="650" w:footer="{margin // 3}" w:gutter="0"/>'
                f"{columns}{first}{bidi}</w:sectPr>")

    def running_lines(self, width, opening):
        """Adds head and foot parts; returns (kind, page type, part name) for each."""
        header, text, plain = self.paper.header, self.text, self.plain
        symbol = text.runs(header["symbol"])
        job = plain.runs(header["job"])
        page = plain.field("PAGE", "1") + plain.runs("/") + plain.field("NUMPAGES", "1")
        end = {"jc": '<w:jc w:val="right"/>'}
        rule = {"pBdr": '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2"'
                        ' w:color="000000"/></w:pBdr>'}
        notice = text.paragraph("Footer", text.runs(header["notice"]),
                                {"jc": '<w:jc w:val="center"/>'})
        lines = [
            ("header", "default", text.paragraph("Header", symbol, {**rule, **end})),
            ("header", "even", text.paragraph("Header", symbol, rule)),
            ("footer", "default", notice + self.foot(job, page, width)),
            ("footer", "even", notice + self.foot(page, job, width)),
        ]
        if opening:
            lines += [("header", "first", text.paragraph("Header", "")),
                      ("footer", "first", notice + self.foot(*self.job_line(), width))]
        made = []
        for kind, pages, content in lines:
            number = sum(name.startswith(kind) for name in self.furniture) + 1
            tag = "hdr" if kind == "header" else "ftr"
            self.furniture[f"{kind}{number}"] = (
                f"{parts.DECLARATION}<w:{tag} {parts.W}>{content}</w:{tag}>")
            made.append((kind, pages, f"{kind}{number}"))
        return made

    def foot(self, leading, trailing, width):
        """A foot line with content at both margins; the leading margin is right in Arabic."""
        tabs = {"tabs": f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'}
        left, right = (trailing, leading) if self.conventions.rtl else (leading, trailing)
        return self.plain.paragraph("Footer", left + self.plain.tab() + right, tabs)

    def job_line(self):
        """The foot of page 1: job number, language letter, date as ddmmyy; job number in stars."""
        header = self.paper.header
        stamp = date.fromisoformat(header["date"]).strftime("%d%m%y")
        leading = f"{header['job']} ({self.conventions.job_letter})    {stamp}"
        stars = f"*{header['job'].replace('-', '')}*"
        return self.plain.runs(leading), self.plain.runs(stars)


def _rows_from(units, index):
    rows = []
    while index < len(units) and units[index].type == "tablerow":
        rows.append(units[index])
        index += 1
    return rows


def _cell(width, content, border="", vertical=""):
    borders = f"<w:tcBorders>{border}</w:tcBorders>" if border else ""
    align = f'<w:vAlign w:val="{vertical}"/>' if vertical else ""
    return (f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{borders}{align}</w:tcPr>'
            f"{content}</w:tc>")


def _row(cells, repeated=False):
    header = "<w:tblHeader/>" if repeated else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{''.join(cells)}</w:tr>"


def _table(rows, columns, rtl, borders):
    visual = "<w:bidiVisual/>" if rtl else ""
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")) if borders else ""
    border = f"<w:tblBorders>{lines}</w:tblBorders>" if lines else ""
    inset = 100 if borders else 0
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (f'<w:tbl><w:tblPr>{visual}<w:tblW w:w="{sum(columns)}" w:type="dxa"/>{border}'
            '<w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="{inset}" w:type="dxa"/>'
            f'<w:right w:w="{inset}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>")


def _zip(contents):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, xml in contents.items():
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, xml.encode("utf-8"))
    return out.getvalue()
