/**
 * Language models that are too large to ship: where they are, and how they get there.
 *
 * <p>{@code LanguageModels} knows the folder; {@code ModelInstaller} fills it, from a jar that
 * {@code MavenFetch} gets or that the user has. {@code ModelSet} says what is kept of which jar.
 */
package org.p5glossary.ingest.models;
