/**
 * Where the terms stand in the papers: derived facts beside the corpus, made anew with each
 * recognition.
 */
package org.p5glossary.glossary.occurrence;
