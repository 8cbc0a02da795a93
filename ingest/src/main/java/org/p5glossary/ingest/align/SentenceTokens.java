package org.p5glossary.ingest.align;

import java.util.Set;

/**
 * What the aligner sees of one sentence.
 *
 * @param width columns, 0 or more
 * @param start how it starts
 * @param end how it ends
 * @param words distinct stems in order of appearance
 * @param anchors distinct things that a translation tends to keep, in order of appearance
 */
record SentenceTokens(
    int width, EdgeMark start, EdgeMark end, Set<String> words, Set<Anchor> anchors) {}
