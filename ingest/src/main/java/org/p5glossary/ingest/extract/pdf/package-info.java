/**
 * PDF: glyph positions, lines, furniture, notes, tables, paragraphs; also page images.
 *
 * <p>Stages in order: {@code GlyphCollector}, {@code RowBuilder}, {@code ColumnFinder}, {@code
 * LineAssembler}, {@code FurnitureFinder}, {@code NoteRegion}, {@code TableFinder}, {@code
 * ParagraphBuilder}, {@code NotePlacer}. PDFBox never shows outside.
 */
package org.p5glossary.ingest.extract.pdf;
