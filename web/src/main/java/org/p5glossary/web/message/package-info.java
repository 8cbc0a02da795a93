/**
 * The wording of the pages in the six official languages: ICU patterns by key, numbers, dates and
 * names of languages as each language writes them. The bundles are messages_*.properties beside
 * this package. Knows no page. Entry: Messages.
 */
package org.p5glossary.web.message;
