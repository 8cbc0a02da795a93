/**
 * Papers from a document service on the network, by symbol: the only part of the program that goes
 * out, and only when a person asks ({@code p5 fetch}). One request at a time; what comes back is
 * looked at before it is believed.
 */
package org.p5glossary.ingest.fetch;
