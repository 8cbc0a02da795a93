package org.p5glossary.glossary.recognition;

import java.util.List;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;

/**
 * One way to write a term, as words.
 *
 * @param entry the entry of the term
 * @param term the term
 * @param folded its words, folded, contractions expanded
 * @param keys the keys of its words in the trie
 * @param hasComma whether a comma stands in the term
 * @param capital whether it is one word, with or without an article, that starts with a capital,
 *     which the text must have too: "the Treaty" is not "the treaty"
 * @param shape what it is of the term; a match by any but the term as written is loose
 */
record TermForm(
    EntryId entry,
    Term term,
    List<String> folded,
    List<Integer> keys,
    boolean hasComma,
    boolean capital,
    TermShape shape) {

  boolean loose() {
    return shape != TermShape.AS_WRITTEN;
  }
}
