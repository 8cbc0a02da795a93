/**
 * Terms as people type them on a Latin keyboard: Chinese by {@code Pinyin}, Russian by {@code
 * RussianLatin}, Arabic by {@code ArabicLatin}. Each turns a term and a query into keys that are
 * equal for every usual spelling. pinyin4j never shows in a public signature.
 */
package org.p5glossary.glossary.romanization;
