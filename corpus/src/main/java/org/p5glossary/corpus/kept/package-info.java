/**
 * What was made and may be asked for again: bounded, and only for as long as what it was made of
 * stands.
 */
package org.p5glossary.corpus.kept;
