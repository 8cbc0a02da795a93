"""The parts of a DOCX package beside the body: styles, numbering, settings, properties."""

from xml.sax.saxutils import escape, quoteattr

from docx_languages import LATIN_FONT, SUBSTITUTES
from docx_text import default_run_properties

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# Numbering ids: the list of numbered paragraphs and their items, headings, bullets.
BODY_LIST, HEADING_LIST, BULLET_LIST = 1, 2, 3
# Lists that start the items of one paragraph anew, where the paragraphs have typed labels.
FIRST_RESTART = 4

# Distances in twentieths of a point: where text starts after a label at each level.
LEVEL_INDENTS = (
    '<w:ind w:left="0" w:firstLine="0"/>',
    '<w:ind w:left="1287" w:hanging="567"/>',
    '<w:ind w:left="1854" w:hanging="567"/>',
)


def heading_indent(conventions):
    """Indent of a heading after its label; the Arabic labels are words."""
    width = 960 if conventions.rtl else 720
    return f'<w:ind w:left="{width}" w:hanging="{width}"/>'


def _style(style_id, name, paragraph="", run="", based="Normal", kind="paragraph", extra=""):
    default = ' w:default="1"' if style_id == "Normal" else ""
    based_on = f'<w:basedOn w:val="{based}"/>' if based and style_id != "Normal" else ""
    p_pr = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    r_pr = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (f'<w:style w:type="{kind}"{default} w:styleId="{style_id}"><w:name w:val="{name}"/>'
            f"{based_on}{extra}<w:qFormat/>{p_pr}{r_pr}</w:style>")


def _size(half_points):
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def styles(conventions):
    """word/styles.xml: all looks of the papers are styles, so that readers can use their names."""
    bold = "<w:b/><w:bCs/>"
    small = _size(17 if not conventions.rtl else 19)
    tiny = _size(15 if not conventions.rtl else 17)
    body = '<w:spacing w:after="120" w:line="252" w:lineRule="auto"/>'
    justified = '<w:jc w:val="both"/>'
    label_tab = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    entries = [
        _style("Normal", "Normal"),
        _style("Title", "Title", '<w:keepNext/><w:spacing w:before="240" w:after="200"/>'
               '<w:ind w:left="720" w:right="720"/>', bold + _size(26)),
        _style("Byline", "Byline", '<w:keepNext/><w:spacing w:after="280"/>'
               '<w:ind w:left="720" w:right="720"/>', bold),
        _style("MastheadName", "Masthead Name", '<w:spacing w:before="0" w:after="40"/>',
               _size(26)),
        _style("MastheadOrgan", "Masthead Organ",
               '<w:spacing w:before="80" w:after="200"/><w:ind w:right="240"/>',
               bold + _size(22)),
        _style("MastheadLine", "Masthead Line", '<w:spacing w:before="0" w:after="0"/>', small),
        _style("Place", "Place", '<w:spacing w:before="60" w:after="240"/>', bold + small),
        _style("Heading1", "heading 1", '<w:keepNext/><w:keepLines/>'
               '<w:spacing w:before="280" w:after="140"/>' + heading_indent(conventions)
               + '<w:outlineLvl w:val="0"/>', bold + _size(22 if not conventions.rtl else 24)),
        _style("NumberedParagraph", "Numbered Paragraph", label_tab + body + justified),
        _style("Item1", "Item 1", body + LEVEL_INDENTS[1] + justified),
        _style("Item2", "Item 2", body + LEVEL_INDENTS[2] + justified),
        _style("Bullet", "Bullet", body + LEVEL_INDENTS[1] + justified),
        _style("Quote", "Quote", body + '<w:ind w:left="1287" w:right="720"/>' + justified),
        _style("Unnumbered", "Unnumbered", body),
        _style("TableGap", "Table Gap", '<w:spacing w:before="0" w:after="0" w:line="120"'
               ' w:lineRule="exact"/>', _size(8)),
        _style("TableNote", "Table Note", '<w:spacing w:before="80" w:after="200"/>', small),
        _style("Caption", "caption", '<w:keepNext/><w:spacing w:before="160" w:after="80"/>', bold),
        _style("TableText", "Table Text", '<w:spacing w:before="40" w:after="40"/>', small),
        _style("FootnoteText", "footnote text", '<w:spacing w:after="40"/>' + justified, small),
        _style("FootnoteReference", "footnote reference", run='<w:vertAlign w:val="superscript"/>',
               based="", kind="character"),
        _style("Header", "header", '<w:spacing w:after="0"/>', small),
        _style("Footer", "footer", '<w:spacing w:after="0"/>', tiny),
    ]
    return (f"{DECLARATION}<w:styles {W}><w:docDefaults><w:rPrDefault>"
            f"{default_run_properties(conventions)}</w:rPrDefault>"
            f"<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
            f"{''.join(entries)}</w:styles>")


def _level(index, number_format, pattern, indent, side="left", tab=""):
    tabs = f'<w:tabs><w:tab w:val="num" w:pos="{tab}"/></w:tabs>' if tab else ""
    return (f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
            f'<w:suff w:val="tab"/><w:lvlText w:val={quoteattr(pattern)}/><w:lvlJc w:val="{side}"/>'
            f'<w:pPr>{tabs}{indent}</w:pPr><w:rPr><w:rFonts w:cs="{LATIN_FONT}"/></w:rPr></w:lvl>')


def numbering(conventions, restarts):
    """word/numbering.xml; restarts are the levels that list FIRST_RESTART and the next restart."""
    # LibreOffice takes the side of a label by the page, not by the direction of the paragraph.
    side = "right" if conventions.rtl else "left"
    lists = {BODY_LIST: "".join(
        _level(index, level.number_format, level.pattern.replace("%", f"%{index + 1}"),
               LEVEL_INDENTS[index], side, "720" if index == 0 else "")
        for index, level in enumerate(conventions.levels) if level)}
    if conventions.heading:
        lists[HEADING_LIST] = _level(0, conventions.heading.number_format,
                                     conventions.heading.pattern.replace("%", "%1"),
                                     heading_indent(conventions))
    lists[BULLET_LIST] = _level(0, "bullet", "•", LEVEL_INDENTS[1], side)
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        for number, levels in lists.items())
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in lists)
    numbers += "".join(
        f'<w:num w:numId="{FIRST_RESTART + at}"><w:abstractNumId w:val="{BODY_LIST}"/>'
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for at, level in enumerate(restarts))
    return f"{DECLARATION}<w:numbering {W}>{abstract}{numbers}</w:numbering>"


def settings(conventions):
    """word/settings.xml: heads and feet differ on even pages; footnote separators."""
    return (f"{DECLARATION}<w:settings {W}><w:evenAndOddHeaders/>"
            '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
            '<w:compat><w:compatSetting w:name="compatibilityMode"'
            ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            f'<w:themeFontLang w:val="{conventions.tag}" w:eastAsia="zh-CN" w:bidi="ar-EG"/>'
            "</w:settings>")


def font_table():
    """word/fontTable.xml: which font to take where the first is not installed."""
    fonts = "".join(f'<w:font w:name="{name}"><w:altName w:val="{other}"/></w:font>'
                    for name, other in SUBSTITUTES.items())
    return f"{DECLARATION}<w:fonts {W}>{fonts}</w:fonts>"


def core_properties(header, tag):
    """docProps/core.xml: title, language, symbol as subject, the paper's date as time."""
    moment = f"{header['date']}T00:00:00Z"
    return (f"{DECLARATION}<cp:coreProperties"
            f' xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(header['title'])}</dc:title>"
            f"<dc:subject>{escape(header['symbol'])}</dc:subject>"
            f"<dc:creator>P5 Glossary</dc:creator>"
            f"<dc:description>{escape(header['notice'])}</dc:description>"
            f"<dc:language>{tag}</dc:language>"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
            "</cp:coreProperties>")


def content_types(parts):
    """[Content_Types].xml; parts maps names under word/ to the last part of their type."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for name, kind in parts.items())
    return (f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f"{overrides}"
            '<Override PartName="/docProps/core.xml"'
            ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
            "</Types>")


def package_relationships():
    """_rels/.rels"""
    return (f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
            ' Target="docProps/core.xml"/></Relationships>')


def document_relationships(parts):
    """word/_rels/document.xml.rels; the id of a part is its name."""
    kinds = {name: name.rstrip("0123456789") for name in parts if name != "document"}
    rows = "".join(f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{name}.xml"/>'
                   for name, kind in kinds.items())
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'
