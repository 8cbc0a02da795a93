/**
 * Languages as the project names them: BCP 47 tags in canonical form, with script and direction.
 *
 * <p>Depends on nothing of ours; everything else depends on it.
 */
package org.p5glossary.corpus.language;
