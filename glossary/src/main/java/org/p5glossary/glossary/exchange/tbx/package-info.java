/**
 * TermBase eXchange: ISO 30042:2019 in both styles, and version 2 ("martif") to read.
 *
 * <p>A file is read entry by entry. What a dialect forbids is refused with its line; what the model
 * has no place for is named in a remark.
 */
package org.p5glossary.glossary.exchange.tbx;
