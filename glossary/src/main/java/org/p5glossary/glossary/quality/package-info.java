/**
 * Defects of terms that a machine can see, with what they should probably be.
 *
 * <p>Nothing is repaired here: people decide.
 */
package org.p5glossary.glossary.quality;
