/** x. */
package org.p5glossary.ingest;
