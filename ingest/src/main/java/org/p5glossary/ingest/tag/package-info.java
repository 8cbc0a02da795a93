/**
 * Parts of speech with their places in the text.
 *
 * <p>{@code Taggers} chooses a {@code PartOfSpeechTagger} by language: OpenNLP's published models
 * for English and French ({@code OpenNlpTagger}), Stanford CoreNLP for Chinese and Arabic where its
 * models are installed ({@code ChineseTagger}, {@code ArabicTagger}), none otherwise.
 */
package org.p5glossary.ingest.tag;
