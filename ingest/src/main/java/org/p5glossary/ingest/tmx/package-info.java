/**
 * Translation memories of others as passages: {@link org.p5glossary.ingest.tmx.MemoryImport} reads
 * a TMX file once, {@link org.p5glossary.ingest.tmx.KnownUnits} tells which of its units are new,
 * {@link org.p5glossary.ingest.tmx.PartWriter} divides these into parts that are kept like the
 * files of papers.
 */
package org.p5glossary.ingest.tmx;
