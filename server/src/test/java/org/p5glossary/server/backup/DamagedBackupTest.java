package org.p5glossary.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.changes.SigningKeys;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.termbase.TermBaseService;

/** Damage to a backup is either told, or does not touch what comes out of it. */
class DamagedBackupTest {

  private static final long SEED = Long.getLong("p5.seed", 20_260_101L);

  @TempDir private static Path folder;
  private static Path good;
  private static byte[] bytes;

  @BeforeAll
  static void backUp() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    data.create();
    for (String text : new String[] {"战略稳定", "الاستقرار", "stability"}) {
      Path file = Files.writeString(folder.resolve("original"), text.repeat(500));
      new Originals(data.originals()).put(file, ContentHash.of(text.repeat(500)));
    }
    try (SqliteLedger ledger = SqliteLedger.open(data.ledgerDatabase(), Clock.systemUTC());
        AccountStore accounts = AccountStore.open(data.accountsDatabase(), Clock.systemUTC());
        SigningKeys keys = SigningKeys.open(data.keysDatabase(), Clock.systemUTC())) {
      TermBaseService.open(ledger);
      good = folder.resolve("good.p5backup");
      new Backup(data, ledger, accounts, keys, "1").writeTo(good, step -> {});
    }
    bytes = Files.readAllBytes(good);
  }

  @Test
  void everyCutIsTold() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 40; i++) {
      byte[] cut = Arrays.copyOf(bytes, i == 0 ? bytes.length - 1 : random.nextInt(bytes.length));
      refused("cut to " + cut.length, cut);
    }
  }

  @Test
  void oneWrongByteIsToldOrDoesNoHarm() throws IOException {
    Random random = new Random(SEED);
    Map<String, String> expected = restored(Files.write(folder.resolve("same"), bytes), "same");
    int told = 0;
    for (int i = 0; i < 60; i++) {
      byte[] wrong = bytes.clone();
      int at = random.nextInt(wrong.length);
      wrong[at] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("wrong"), wrong);
      try {
        assertThat(restored(file, "wrong" + i))
            .as("seed %d, byte %d", SEED, at)
            .isEqualTo(expected);
      } catch (BackupException e) {
        told++;
        assertThat(e.getMessage()).contains(file.toString());
        assertThat(folder.resolve("to-wrong" + i))
            .satisfiesAnyOf(
                path -> assertThat(path).doesNotExist(),
                path -> assertThat(path).isEmptyDirectory());
      }
    }
    assertThat(told).as("seed %d", SEED).isGreaterThan(50);
  }

  @Test
  void foreignFilesAreRefused() throws IOException {
    refused("is no backup", "hello".getBytes(StandardCharsets.UTF_8));
    refused("is no backup", new byte[0]);
    Path zip = folder.resolve("foreign.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
    }
    refused("without manifest.json", Files.readAllBytes(zip));
  }

  @Test
  void whatTheManifestDoesNotNameIsRefused() throws IOException {
    refused("does not hold the files", changed("../evil", "{}", manifest()));
    refused(
        "names \"../evil\"",
        changed("../evil", "{}", manifest().replace("accounts.db", "../evil")));
    refused("version 2", changed("", "", manifest().replace("\"version\" : 1", "\"version\" : 2")));
    refused(
        "its manifest says 999",
        changed("", "", manifest().replaceFirst("\"events\" : \\d+", "\"events\" : 999")));
  }

  /** The good backup with one more file and another manifest. */
  private static byte[] changed(String name, String contents, String manifest) throws IOException {
    Path file = folder.resolve("changed");
    try (ZipFile zip = new ZipFile(good.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        if (!entry.getName().equals(BackupManifest.NAME)) {
          write(out, entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
      if (!name.isEmpty()) {
        write(out, name, contents.getBytes(StandardCharsets.UTF_8));
      }
      write(out, BackupManifest.NAME, manifest.getBytes(StandardCharsets.UTF_8));
    }
    return Files.readAllBytes(file);
  }

  private static void write(OutputStream out, String name, byte[] contents) throws IOException {
    ((ZipOutputStream) out).putNextEntry(new ZipEntry(name));
    out.write(contents);
  }

  private static String manifest() throws IOException {
    try (ZipFile zip = new ZipFile(good.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(BackupManifest.NAME)).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  private static void refused(String reason, byte[] contents) throws IOException {
    Path file = Files.write(folder.resolve("bad"), contents);
    Path target = folder.resolve("to-bad");
    assertThatThrownBy(() -> new Restore(new DataFolder(target)).from(file, step -> {}))
        .as("%s, seed %d", reason, SEED)
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(reason.startsWith("cut to") ? "" : reason);
    assertThat(target)
        .satisfiesAnyOf(
            path -> assertThat(path).doesNotExist(), path -> assertThat(path).isEmptyDirectory());
  }

  /** Every file that comes out, by its hash. */
  private static Map<String, String> restored(Path file, String name) throws IOException {
    Path target = folder.resolve("to-" + name);
    new Restore(new DataFolder(target)).from(file, step -> {});
    Map<String, String> held = new TreeMap<>();
    try (Stream<Path> files = Files.walk(target.resolve("originals"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        held.put(target.relativize(each).toString(), Files.readString(each));
      }
    }
    try (SqliteLedger ledger = SqliteLedger.open(target.resolve("ledger.db"), Clock.systemUTC())) {
      held.put("head", ledger.verify().toString());
    }
    return held;
  }
}
