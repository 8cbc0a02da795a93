/** x. */
package org.p5glossary.server;
