/**
 * The web server: guards, pages and the JSON interface under {@code /api/v1}, over the services of
 * one instance. Maps what services return to what pages show; decides nothing.
 */
package org.p5glossary.server.http;
