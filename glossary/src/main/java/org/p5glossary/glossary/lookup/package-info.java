/**
 * What a term is called in the other languages, how often, and where it stood first, with what the
 * claim covers.
 *
 * <p>{@code PaperCatalogue} is what it needs to know of papers; others implement it.
 */
package org.p5glossary.glossary.lookup;
