/**
 * Ledgers that travel: events of instances that never meet, in signed files.
 *
 * <p>{@code ChangesExport} writes a file, {@code ChangesImport} proves one and takes it; {@code
 * SigningKeys} keeps the own key and the trusted ones; {@code Disclosure} says what stays at home.
 */
package org.p5glossary.glossary.changes;
