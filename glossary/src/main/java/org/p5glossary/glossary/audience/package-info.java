/**
 * Who may see what: the one place that decides.
 *
 * <p>{@code Audience} is whom something is for, {@code Viewer} is who looks, and {@code
 * Audience.visibleTo} answers.
 */
package org.p5glossary.glossary.audience;
