package org.p5glossary.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A short invented paper without a symbol and without a date, in three languages: quick to take in,
 * and with known numbers of terms.
 */
final class HotlinePaper {

  /** How often each version speaks of strategic stability. */
  static final int STRATEGIC_STABILITY = 3;

  /** How often each version speaks of the States that have nuclear weapons. */
  static final int NUCLEAR_WEAPON_STATES = 2;

  /** How often each version speaks of the States that have none. */
  static final int NON_NUCLEAR_WEAPON_STATES = 3;

  private static final String ENGLISH =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Lines of communication</title></head>
      <body>
      <h1>Lines of communication and strategic stability</h1>
      <h2>I. What there is</h2>
      <p>1. The first direct line between two capitals was opened in 1963, and a second one followed
      in 1966.</p>
      <p>2. Today 14 such lines are in use, and 9 of them carry text as well as voice.</p>
      <p>3. The nuclear-weapon States answer a call on these lines within 5 minutes at any hour.</p>
      <h2>II. What is missing</h2>
      <p>4. The non-nuclear-weapon States have no such line, although a crisis may reach them first.
      They asked for one in 2010 and again in 2015.</p>
      <p>5. A line serves strategic stability only if both ends speak the same language; therefore
      the operators meet 2 times a year and go through a list of 120 words.</p>
      <p>6. The nuclear-weapon States should share that list with the non-nuclear-weapon States,
      because strategic stability concerns all of them. The non-nuclear-weapon States could add 30
      words of their own.</p>
      </body></html>
      """;

  private static final String FRENCH =
      """
      Lignes de communication et stabilité stratégique

      I. Ce qui existe

      1. La première ligne directe entre deux capitales a été ouverte en 1963, et une deuxième a suivi
      en 1966.

      2. Aujourd’hui, 14 lignes de ce genre sont en service, et 9 d’entre elles transmettent le texte
      aussi bien que la voix.

      3. Les États dotés d’armes nucléaires répondent à un appel sur ces lignes en moins de 5 minutes,
      à toute heure.

      II. Ce qui manque

      4. Les États non dotés d’armes nucléaires n’ont pas de telle ligne, alors qu’une crise peut les
      atteindre en premier. Ils en ont demandé une en 2010, puis de nouveau en 2015.

      5. Une ligne ne sert la stabilité stratégique que si l’on parle la même langue à ses deux
      bouts ; c’est pourquoi les opérateurs se réunissent 2 fois par an et parcourent une liste de
      120 mots.

      6. Les États dotés d’armes nucléaires devraient communiquer cette liste aux États non dotés
      d’armes nucléaires, car la stabilité stratégique les concerne tous. Les États non dotés d’armes
      nucléaires pourraient y ajouter 30 mots qui leur sont propres.
      """;

  private static final String CHINESE =
      """
      通信线路与战略稳定

      一、现有线路

      1. 两国首都之间的第一条直通线路于1963年开通，第二条于1966年开通。

      2. 目前有14条这样的线路在使用，其中9条既传送语音，也传送文字。

      3. 核武器国家在任何时刻都会在5分钟之内应答这些线路上的呼叫。

      二、缺少什么

      4. 无核武器国家没有这样的线路，尽管危机可能首先波及它们。它们在2010年提出过请求，2015年又提出一次。

      5. 只有两端使用同样的语言，线路才有助于战略稳定；因此，操作人员每年会晤2次，逐一核对一份有120个词的清单。

      6. 核武器国家应当把这份清单提供给无核武器国家，因为战略稳定关系到所有国家。无核武器国家可以补充30个自己的词。
      """;

  private HotlinePaper() {}

  /**
   * Writes the three versions.
   *
   * @param names the file name for each of the languages en, fr and zh
   */
  static Path writeTo(Path folder, Map<String, String> names) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> texts = Map.of("en", ENGLISH, "fr", FRENCH, "zh", CHINESE);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(
          folder.resolve(names.get(text.getKey())), text.getValue(), StandardCharsets.UTF_8);
    }
    return folder;
  }

  /** Writes hotline.en.html, hotline.fr.txt and hotline.zh.txt. */
  static Path writeTo(Path folder) throws IOException {
    return writeTo(
        folder, Map.of("en", "hotline.en.html", "fr", "hotline.fr.txt", "zh", "hotline.zh.txt"));
  }
}
