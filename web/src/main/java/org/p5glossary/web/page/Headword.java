package org.p5glossary.web.page;

import org.p5glossary.corpus.language.Language;

/**
 * The term by which an entry is called. Public for the templates only.
 *
 * @param language language of the term
 * @param text the term
 */
public record Headword(Language language, String text) {}
