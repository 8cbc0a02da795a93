package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts that a part refers to. Targets outside the file are never followed.
 *
 * @param byId part names by relationship
 * @param byType part names by the last word of the relationship's type ("styles", "footnotes")
 */
record Relationships(Map<String, String> byId, Map<String, String> byType) {

  /**
   * Reads a part of relationships; targets are relative to {@code folder}, which ends in a slash.
   */
  static Relationships read(XmlCursor xml, String folder) throws IOException {
    Map<String, String> byId = new HashMap<>();
    Map<String, String> byType = new HashMap<>();
    xml.forEachChild(
        name -> {
          if (!xml.attribute("TargetMode").equals("External")) {
            String target = resolve(folder, xml.attribute("Target"));
            String type = xml.attribute("Type");
            byId.put(xml.attribute("Id"), target);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
          }
        });
    return new Relationships(byId, byType);
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("/../")) {
      path = path.replaceFirst("[^/]+/\\.\\./", "");
    }
    return path;
  }

  Optional<String> ofType(String type) {
    return Optional.ofNullable(byType.get(type));
  }
}
