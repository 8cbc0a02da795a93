/**
 * Damage done to valid files on purpose: cut ends and flipped bits.
 *
 * <p>What is measured is silence: an output that differs from the sound file's without a warning
 * and without a rejection. The seed decides everything, so a case can be run again.
 */
package org.p5glossary.ingest.extract.fuzz;
