/**
 * The style sheet and scripts that pages use, each named by the hash of its content. Reads only its
 * own class path. Entry: StaticFiles.
 */
package org.p5glossary.web.asset;
