/**
 * Backups: everything of a data folder that cannot be made anew, in one file, and back.
 *
 * <p>{@code Backup} writes the file, {@code BackupFile} proves one before anything of it is used,
 * {@code Restore} makes a data folder of it; {@code BackupManifest} says what is in it.
 */
package org.p5glossary.server.backup;
