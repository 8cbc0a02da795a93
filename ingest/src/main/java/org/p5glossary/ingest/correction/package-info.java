/**
 * Corrected alignments: what people said of them in the ledger ({@code Corrections}), found again
 * in today's texts by its words ({@code Quotation}, {@code Placement}) and put in force ({@code
 * CorrectedAligner}); and what a person can do to an alignment ({@code BeadEdit}).
 */
package org.p5glossary.ingest.correction;
