/**
 * What people see. view: what each page shows, as records; page: from a record to HTML; link: every
 * address; message: wording in six languages; asset: style sheet and scripts. The templates stand
 * in src/main/jte. Knows nothing of ingest, Javalin or the disk. Entry: page.PageRenderer.
 */
package org.p5glossary.web;
