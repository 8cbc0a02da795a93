package org.p5glossary.glossary.rendering;

import org.p5glossary.corpus.language.Language;

/**
 * Two terms of a concept that stand for each other.
 *
 * @param source language of the version that was written
 * @param sourceTerm the term there
 * @param target language of a version made of it
 * @param targetTerm the term there
 * @param count in how many groups of passages, from 1
 */
public record TermPairing(
    Language source, String sourceTerm, Language target, String targetTerm, int count) {}
