/**
 * The main flow: from files to aligned, indexed passages with their terms.
 *
 * <p>Read {@link org.p5glossary.ingest.pipeline.IngestPipeline} first: one straight list of stages.
 */
package org.p5glossary.ingest.pipeline;
