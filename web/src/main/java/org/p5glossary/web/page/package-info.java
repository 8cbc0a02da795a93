/**
 * From a view record to a page of HTML: the frame around every page, the reader's language,
 * escaping and text that stays within its direction. jte stays inside this package and the
 * generated one. Entry: PageRenderer, one method a page.
 */
package org.p5glossary.web.page;
