/** What the command line writes to: results, progress, tables. */
package org.p5glossary.server.console;
