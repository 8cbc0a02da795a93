/**
 * What becomes of the entries of a file: compared with the term base, shown, and written on
 * request.
 *
 * <p>A dry run writes nothing. Written is all of a file or none of it. What a format cannot hold is
 * kept from the entry that stands.
 */
package org.p5glossary.glossary.intake;
