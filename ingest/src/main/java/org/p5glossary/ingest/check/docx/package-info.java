/**
 * Gives a Word document back with comments where something was found: {@code DocxComments}. All
 * else in the document stays as it is.
 */
package org.p5glossary.ingest.check.docx;
