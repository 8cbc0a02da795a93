package org.p5glossary.ingest.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/**
 * Walks all pages once and hands on each page's glyphs and rules. PDFBox's own line and paragraph
 * building is switched off, which makes this faster than plain text stripping.
 */
final class GlyphCollector extends PDFTextStripper {

  /** A full page of small type has 10,000; a drawing made of letters may have many more. */
  private static final int MAX_GLYPHS_PER_PAGE = 300_000;

  private final Budget budget;
  private final Consumer<PageGlyphs> sink;
  private final List<String> warnings;
  private final IdentityHashMap<PDFont, FontLook> looks = new IdentityHashMap<>();
  private final RuleCollector rules;
  private final InstructionCheck check = new InstructionCheck();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Glyph> turned = new ArrayList<>();
  private float pageDirection;
  private final UnmappedCodes unmapped = new UnmappedCodes();
  private final ActualText actual = new ActualText();
  private final StructureTags.Nesting nesting = new StructureTags.Nesting();
  private StructureTags tags;
  private int insideForms;
  private PDFont lastFont;
  private FontLook lastLook;
  private PDRectangle cropBox = new PDRectangle();
  private final List<Furniture> leftOut = new ArrayList<>();

  GlyphCollector(Budget budget, Consumer<PageGlyphs> sink, List<String> warnings) {
    this.budget = budget;
    this.sink = sink;
    this.warnings = warnings;
    this.rules = new RuleCollector(this);
    rules.operators().forEach(this::addOperator);
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Reads all pages of {@code document}. */
  void collect(PDDocument document) throws IOException {
    tags = new StructureTags(document);
    writeText(document, Writer.nullWriter());
  }

  /** Text that runs up or down the pages beside the text that runs along, in page order. */
  List<Furniture> leftOut() {
    return List.copyOf(leftOut);
  }

  private static String text(List<Glyph> glyphs) {
    return LineAssembler.folded(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
  }

  /** How many codes had no character in the font's own table. */
  int unmapped() {
    return unmapped.lost();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    check.look(operator, operands, getResources());
    super.processOperator(operator, operands);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    budget.look();
    pageDirection = Math.floorMod(page.getRotation(), 360);
    cropBox = page.getCropBox();
    try {
      tags.open(page);
      super.processPage(page);
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      warnings.add("page " + getCurrentPageNo() + " could not be read to its end: " + message(e));
    } finally {
      if (check.foundDamage()) {
        warnings.add(
            "page "
                + getCurrentPageNo()
                + " has instructions that PDF does not know, or type that is missing: some of its"
                + " text may be missing or wrong");
      }
      finish(page);
    }
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void finish(PDPage page) {
    while (actual.isGiven()) {
      endMarkedContentSequence();
    }
    actual.clear();
    nesting.clear();
    PDRectangle box = page.getCropBox();
    boolean sideways = pageDirection == 90 || pageDirection == 270;
    double width = sideways ? box.getHeight() : box.getWidth();
    double height = sideways ? box.getWidth() : box.getHeight();
    boolean mostlyTurned = turned.size() > glyphs.size();
    if (!turned.isEmpty() && (mostlyTurned || turned.size() > 40)) {
      warnings.add(
          "page " + getCurrentPageNo() + " has text that runs up or down the page: check it");
    }
    if (!turned.isEmpty() && !mostlyTurned) {
      leftOut.add(new Furniture(getCurrentPageNo(), text(turned)));
    }
    // A page that is mostly turned is read in its own direction; its boxes are then the turned
    // page's.
    List<Glyph> main = mostlyTurned ? turned : glyphs;
    List<Rule> drawn = mostlyTurned ? List.of() : rules.take(box, (int) pageDirection);
    sink.accept(
        new PageGlyphs(
            getCurrentPageNo(),
            mostlyTurned ? height : width,
            mostlyTurned ? width : height,
            main,
            drawn));
    glyphs = new ArrayList<>();
    turned = new ArrayList<>();
    rules.clear();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    actual.begin(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
    nesting.begin(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
  }

  @Override
  public void endMarkedContentSequence() {
    actual.end().ifPresent(glyphs::add);
    nesting.end();
  }

  /** A form numbers its marked content for itself. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    insideForms++;
    try {
      super.showForm(form);
    } finally {
      insideForms--;
    }
  }

  // The same object is a shortcut; another object of an equal font is looked up.
  @SuppressWarnings("ReferenceEquality")
  private FontLook look(PDFont font) {
    if (font != lastFont) {
      lastFont = font;
      lastLook = looks.computeIfAbsent(font, FontLook::of);
    }
    return lastLook;
  }

  /**
   * Most glyphs are upright and their code was met before: where they stand follows from two
   * matrices, and the rest of what PDFBox works out for a glyph is not needed. All others take its
   * way, which also finds what a code stands for.
   */
  @Override
  protected void showGlyph(Matrix drawn, PDFont font, int code, Vector displacement)
      throws IOException {
    FontLook look = look(font);
    String text = look.texts().get(code);
    float scaleX = drawn.getScaleX();
    float scaleY = drawn.getScaleY();
    boolean upright =
        pageDirection == 0
            && Math.abs(drawn.getShearY()) < scaleX
            && Math.abs(drawn.getShearX()) < scaleY;
    if (text == null || !upright || actual.isGiven() || font.isVertical()) {
      super.showGlyph(drawn, font, code, displacement);
      return;
    }
    PDGraphicsState state = getGraphicsState();
    float advance =
        displacement.getX()
            * state.getTextState().getFontSize()
            * (state.getTextState().getHorizontalScaling() / 100);
    Matrix inText = getTextMatrix();
    float endX = advance * inText.getScaleX() + inText.getTranslateX();
    float endY = advance * inText.getShearY() + inText.getTranslateY();
    Matrix onPage = state.getCurrentTransformationMatrix();
    float end = endX * onPage.getScaleX() + endY * onPage.getShearX() + onPage.getTranslateX();
    float left = cropBox.getLowerLeftX();
    float x = drawn.getTranslateX() - left;
    float y = cropBox.getHeight() - (drawn.getTranslateY() - cropBox.getLowerLeftY());
    spend(text);
    glyphs.add(glyph(text, x, Math.abs(end - left - x), y, drawn.getScalingFactorY(), look));
  }

  private void spend(String text) {
    if (glyphs.size() + turned.size() >= MAX_GLYPHS_PER_PAGE) {
      throw new UnreadableFileException(
          "page "
              + getCurrentPageNo()
              + " draws more than "
              + MAX_GLYPHS_PER_PAGE
              + " glyphs, which no printed page does",
          PdfExtractor.TRY_ANOTHER);
    }
    budget.spendCharacters(text.length());
  }

  private Glyph glyph(
      String text, double x, double width, double baseline, double size, FontLook look) {
    int tag = insideForms > 0 ? 0 : tags.paragraph(nesting.current());
    int order = glyphs.size() + turned.size() + 1;
    return new Glyph(text, x, width, baseline, size, look.bold(), look.italic(), tag, order);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    FontLook look = look(position.getFont());
    boolean upright = position.getDir() == pageDirection;
    boolean said = upright && actual.isGiven();
    String text = said ? "?" : position.getUnicode();
    if (!said && (!look.maps(position.getCharacterCodes()) || UnmappedCodes.isWrong(position))) {
      unmapped.count(position);
      if (upright && !glyphs.isEmpty()) {
        int end = glyphs.size() - 1;
        glyphs.set(end, UnmappedCodes.stretched(glyphs.get(end), position));
      }
      return;
    }
    if (text == null || text.isEmpty() || isControl(text)) {
      if (UnmappedCodes.isDrawnControl(position)) {
        unmapped.count(position);
      }
      return;
    }
    int[] codes = position.getCharacterCodes();
    if (!said && codes.length == 1) {
      look.texts().put(codes[0], text);
    }
    spend(text);
    Glyph glyph =
        glyph(
            text,
            position.getXDirAdj(),
            position.getWidthDirAdj(),
            position.getYDirAdj(),
            position.getTextMatrix().getScalingFactorY(),
            look);
    if (said) {
      actual.add(glyph);
    } else if (upright) {
      glyphs.add(glyph);
    } else {
      turned.add(glyph);
    }
  }

  private static boolean isControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Control characters are single units, and a surrogate is none.
      char unit = text.charAt(i);
      if (!Character.isISOControl(unit) || unit == '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  protected void writePage() {
    // Lines are built from the glyphs by the stages that follow.
  }
}
