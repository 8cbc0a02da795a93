/**
 * What reading files costs: {@code mvn verify -Pbench} runs these, in 256 MB of memory; the build
 * does not.
 *
 * <p>Costs are ratios of two measurements of one run on the same files, so that they say the same
 * on any machine. The numbers seen are in docs/benchmarks.md.
 */
package org.p5glossary.ingest.bench;
