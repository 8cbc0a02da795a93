/**
 * What a check of a draft found, in the forms that people and programs take: {@code FindingRows}
 * for pages, {@code TextReport}, {@code CheckJson}, {@code SarifReport}, {@code CommentedDraft}.
 * Words come from the message bundles of {@code web}.
 */
package org.p5glossary.server.report;
