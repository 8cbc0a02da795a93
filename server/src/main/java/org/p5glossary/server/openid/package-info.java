/**
 * Logging in where people log in elsewhere already: {@link
 * org.p5glossary.server.openid.OpenIdProvider} sends them to a provider of OpenID Connect and takes
 * from it who came back. The library behind it stays in here.
 */
package org.p5glossary.server.openid;
