/** Terms that somebody may be about to type: {@code TermSuggester} answers at every letter. */
package org.p5glossary.glossary.suggestion;
