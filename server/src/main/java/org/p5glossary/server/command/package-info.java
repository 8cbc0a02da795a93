/**
 * The command line: one thin class a command, each over a service.
 *
 * <p>Exit codes: 0 done, 1 failed or findings, 2 usage.
 */
package org.p5glossary.server.command;
