/**
 * Addresses of pages, forms and files, built in one place. Knows the view records that name what an
 * address asks for; knows no server. The server's routes use the same constants. Entry: Links.
 */
package org.p5glossary.web.link;
