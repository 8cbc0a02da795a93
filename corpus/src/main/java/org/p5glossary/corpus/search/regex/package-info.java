/**
 * Regular expressions over passages: {@code TextPattern} matches in time proportional to the text
 * (RE2), {@code RequiredLiterals} tells which letters a match must have, {@code SearchLimit} ends
 * what takes too long. RE2/J never shows in a public signature.
 */
package org.p5glossary.corpus.search.regex;
