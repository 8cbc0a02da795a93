/**
 * Facsimiles: where words stand on the pages of a PDF ({@code PassageLocator}), and images of those
 * pages with the words boxed ({@code PageImages}), which the command line and the web pages share.
 */
package org.p5glossary.ingest.facsimile;
