/**
 * JSON of the model: strict reading that names the place of an error, writing in a fixed order, and
 * the canonical form that hashes are taken of.
 */
package org.p5glossary.glossary.json;
