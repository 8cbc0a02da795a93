/**
 * Pairs of terms worth proposing, found in aligned texts: pure functions, the same texts give the
 * same list.
 *
 * <p>{@code StoredTexts} reads {@code AlignedText}s out of the stores, {@code CandidateExtractor}
 * makes ranked {@code TermCandidate}s of them; read its stages from top to bottom. The word counts
 * and lexicons beside this package were made by {@code LexicalResources} from general text.
 */
package org.p5glossary.ingest.candidates;
