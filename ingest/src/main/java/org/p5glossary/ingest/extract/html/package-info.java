/**
 * HTML as blocks: headings, paragraphs, lists with their labels, tables, quotations, notes.
 *
 * <p>What a page has around its text (navigation, scripts, heads and feet) is left out.
 */
package org.p5glossary.ingest.extract.html;
