/** JSON of documents and alignments, as the command line and the web interface give them out. */
package org.p5glossary.server.json;
