/** Puts the parts of one data folder together: stores, ledger, term base, index, pipeline. */
package org.p5glossary.server.instance;
