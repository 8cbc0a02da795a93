/**
 * Who may do what: accounts, roles, passwords and API tokens.
 *
 * <p>{@code AccountStore} keeps them in a database of their own, never in the ledger; {@code
 * PasswordHash} and {@code ApiToken} hold no secret in clear; {@code Role} says what includes what.
 */
package org.p5glossary.glossary.account;
