/**
 * Document symbols of the United Nations: one grammar, a canonical spelling, and how one symbol
 * relates to another.
 *
 * <p>Depends on nothing of ours. The same symbol is printed in all languages.
 */
package org.p5glossary.corpus.symbol;
