/**
 * XML of unknown origin, read element by element with limits, and text that XML can hold.
 *
 * <p>No entity is expanded, nothing outside the file is read, and no construct grows without bound.
 */
package org.p5glossary.glossary.exchange.xml;
