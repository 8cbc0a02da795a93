/**
 * What papers teach each other about words: {@code Lesson} is what one pair of versions teaches and
 * doubts, {@code LessonText} writes it down, {@code Snapshot} sums the lessons of two languages and
 * the term base, and {@code Known} is what a snapshot can tell one paper.
 */
package org.p5glossary.ingest.memory;
