package org.p5glossary.ingest.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.p5glossary.corpus.document.ContentHash;

/** Takes out of a jar what a model set keeps. */
final class ModelJar {

  private final ModelSet set;
  private final InstallProgress progress;

  ModelJar(ModelSet set, InstallProgress progress) {
    this.set = set;
    this.progress = progress;
  }

  /**
   * Copies the files and writes the manifest.
   *
   * @param jar the jar; only the entries needed are read
   * @param target an empty folder
   * @throws ModelException if it is not the jar of the set
   * @throws IOException if reading or writing fails
   */
  void unpack(Path jar, Path target) throws IOException {
    progress.stage("unpacking");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<ZipEntry> wanted = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (set.keeps(entry.getName()).isPresent()) {
          wanted.add(entry);
        }
      }
      for (ModelFile file : set.files()) {
        if (wanted.stream().noneMatch(entry -> file.placeOf(entry.getName()).isPresent())) {
          throw wrongJar(jar, "it has no " + file.entry());
        }
      }
      long total = Math.max(1, wanted.stream().mapToLong(ZipEntry::getSize).sum());
      long done = 0;
      List<String> manifest = new ArrayList<>();
      for (ZipEntry entry : wanted) {
        ModelFile file = set.keeps(entry.getName()).orElseThrow();
        String place = file.placeOf(entry.getName()).orElseThrow();
        String hash = copy(zip, entry, inside(jar, target, place));
        if (!file.sha256().orElse(hash).equals(hash)) {
          throw wrongJar(jar, "the SHA-256 of " + entry.getName() + " is " + hash);
        }
        manifest.add(hash + "  " + place);
        done += entry.getSize();
        progress.bytes(done, total);
      }
      Collections.sort(manifest);
      Files.write(target.resolve(LanguageModels.MANIFEST), manifest, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw wrongJar(jar, "it is not a readable jar (" + e.getMessage() + ")");
    }
  }

  /** The place in the target folder; a jar must not write elsewhere. */
  private Path inside(Path jar, Path target, String place) {
    Path path = target.resolve(place).normalize();
    if (!path.startsWith(target)) {
      throw wrongJar(jar, "its entry \"" + place + "\" points outside");
    }
    return path;
  }

  private static String copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    MessageDigest digest = ContentHash.sha256();
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private ModelException wrongJar(Path jar, String why) {
    return new ModelException(
        jar + " is not " + set.jarName() + ": " + why + "; give --from exactly that file");
  }
}
