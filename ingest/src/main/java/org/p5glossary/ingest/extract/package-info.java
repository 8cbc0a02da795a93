/**
 * From a file to a {@link org.p5glossary.corpus.document.Rendition}: one extractor a format.
 *
 * <p>An extraction is whole, whole with warnings that say what is missing, or rejected; a partial
 * result is never passed off as whole. Each engine stays in its own sub-package.
 */
package org.p5glossary.ingest.extract;
