/** x. */
package org.p5glossary.web;
