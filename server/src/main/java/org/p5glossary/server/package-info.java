/**
 * The program's entry point.
 *
 * <p>{@code command} holds the command line, {@code http} the web server, {@code instance} puts the
 * parts of one data folder together. This module adapts; it decides nothing.
 */
package org.p5glossary.server;
