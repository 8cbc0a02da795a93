/**
 * Sets a book: as PDF with Apache FOP, as DOCX by hand.
 *
 * <p>{@code PrintFonts} are the embedded open fonts, each asked for what it can show; {@code
 * ArabicForms} joins Arabic letters before they are set, so that the file can be read back.
 */
package org.p5glossary.edition.print;
