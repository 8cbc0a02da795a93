/** x. */
package org.p5glossary.glossary;
