package org.p5glossary.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.server.instance.Instance;

/** The rules of the house that a machine can check; ARCHITECTURE.md states them. */
class ArchitectureTest {

  private static final String OURS = "org.p5glossary.";
  private static final List<String> MODULES =
      List.of("corpus", "glossary", "edition", "ingest", "web", "server");

  private static JavaClasses program;

  @BeforeAll
  static void importProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.p5glossary");
  }

  @Test
  @DisplayName("all modules are looked at, or the other rules would hold for nothing")
  void sawEveryModule() {
    Set<String> seen =
        program.stream()
            .map(type -> type.getPackageName() + ".")
            .filter(name -> name.startsWith(OURS))
            .map(name -> name.substring(OURS.length()).split("\\.", 2)[0])
            .collect(Collectors.toSet());
    assertThat(seen).containsAll(MODULES);
    assertThat(program.size()).isGreaterThan(400);
  }

  @ParameterizedTest(name = "{0} uses no more than {1}")
  @CsvSource({
    "corpus, corpus",
    "glossary, glossary corpus",
    "edition, edition glossary corpus",
    "ingest, ingest glossary corpus",
    "web, web glossary corpus"
  })
  void modulesDependInOneDirection(String module, String allowed) {
    List<String> mayUse = List.of(allowed.split(" ", -1));
    String[] forbidden =
        MODULES.stream()
            .filter(other -> !mayUse.contains(other))
            .map(other -> OURS + other + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(OURS + module + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden)
            .because("each module answers one question and must be understood without the later"));
  }

  @ParameterizedTest(name = "{0} is hidden in {1}")
  @CsvSource({
    "org.apache.lucene.., corpus..lucene..",
    "com.google.re2j.., corpus.search.regex",
    "net.sourceforge.pinyin4j.., glossary.romanization",
    "org.apache.pdfbox.., ingest.extract.pdf",
    "org.apache.fontbox.., ingest.extract.pdf",
    "org.jsoup.., ingest.extract.html",
    "org.bouncycastle.., glossary.account",
    "opennlp.., ingest..",
    "edu.stanford.nlp.., ingest..",
    "org.apache.fop.., edition.print",
    "org.apache.xmlgraphics.., edition.print",
    "gg.jte.., web.page web.template..",
    "io.javalin.., server.http..",
    "com.nimbusds.., server.openid..",
    "picocli.., server server.command..",
    "org.eclipse.rdf4j.., glossary.exchange.skos",
    "org.sqlite.., corpus.database",
    "org.flywaydb.., corpus.database"
  })
  void enginesAreUsedInOnePlace(String engine, String places) {
    String[] allowed =
        Stream.of(places.split(" ", -1)).map(place -> OURS + place).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(allowed)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(engine)
            .because("a library that one place uses can be replaced; one that all use cannot"));
  }

  @Test
  void enginesDoNotShowInPublicSignatures() {
    classes()
        .that()
        .resideInAPackage("org.p5glossary..")
        .and()
        // The compiler of templates writes these; only the page renderer calls them.
        .resideOutsideOfPackage("org.p5glossary.web.template..")
        .should(
            new SignatureRules.ShowNo(
                resideInAnyPackage(
                    "org.apache.lucene..",
                    "com.google.re2j..",
                    "net.sourceforge.pinyin4j..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.jsoup..",
                    "opennlp..",
                    "edu.stanford.nlp..",
                    "org.apache.fop..",
                    "org.apache.xmlgraphics..",
                    "gg.jte..",
                    "io.javalin..",
                    "com.nimbusds..",
                    "org.eclipse.rdf4j..",
                    "org.sqlite..",
                    "org.flywaydb..")))
        .because("who calls a service must not learn the library behind it")
        .check(program);
  }

  @Test
  void webDoesNoInputAndOutput() {
    check(
        noClasses()
            .that()
            .resideInAPackage(OURS + "web..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.sql..")
                    .or(
                        resideInAnyPackage("java.net..", "javax.net..")
                            .and(notNamed("java.net.URI", "java.net.URLEncoder")))
                    .or(named("java.io.File", "java.io.FileInputStream", "java.io.FileReader"))
                    .as("that read or write files, sockets or databases"))
            .because("a page is a function of its view record; what it shows is read elsewhere"));
  }

  @Test
  void nothingGoesOutToTheNetworkButFetch() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(OURS + "ingest.fetch..")
            .and()
            // Asks the server that runs on the same data folder of this machine.
            .doNotHaveFullyQualifiedName("org.p5glossary.server.command.RunningServer")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..")
                    .and(notNamed("java.nio.channels.FileChannel", "java.nio.channels.FileLock"))
                    .or(
                        named(
                            "java.net.Socket",
                            "java.net.ServerSocket",
                            "java.net.DatagramSocket",
                            "java.net.URLConnection",
                            "java.net.HttpURLConnection"))
                    .as("that reach the network"))
            .because("delegations work without a network; only p5 fetch goes out, when asked"));
  }

  @Test
  void onlyFetchCommandFetches() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(OURS + "ingest.fetch..")
            .and()
            .haveNameNotMatching("org[.]p5glossary[.]server[.]command[.]FetchCommand([$].*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + "ingest.fetch..")
            .because("fetching is off unless a person asks for it"));
  }

  @Test
  void onlyTwoClassesOfTheWebReadResources() {
    check(
        noClasses()
            .that()
            .resideInAPackage(OURS + "web..")
            .and()
            .doNotHaveSimpleName("StaticFiles")
            .and()
            .doNotHaveSimpleName("Messages")
            .should()
            .callMethodWhere(
                describe(
                    "a resource is opened",
                    (JavaMethodCall call) ->
                        call.getTarget().getName().startsWith("getResource")
                            && call.getTargetOwner().getPackageName().equals("java.lang")))
            .because("resources are loaded once, at the start, where a missing one can be told"));
  }

  @Test
  void pagesAskForTermsOnBehalfOfAViewer() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..server.http..")
            .should()
            .callMethod(Instance.class, "terms")
            .orShould()
            .callMethod(Instance.class, "lookup")
            .because("what is for some people must not come out through a page or an answer"));
  }

  @Test
  void pagesReadPapersOnBehalfOfAViewer() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..server.http..")
            .should()
            .accessTargetWhere(
                describe(
                    "all papers are asked for",
                    access ->
                        access.getTargetOwner().isEquivalentTo(Instance.class)
                            && access.getTarget().getName().equals("whole")))
            .because("a paper that is for some must not come out through a page or an answer"));
  }

  @Test
  void namesSayWhatThingsAre() {
    check(
        noClasses()
            .should()
            .resideInAPackage("org.p5glossary..util..")
            .because("a package named util attracts whatever has no place"));
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Utilities)(\\$.*)?")
            .because("such a name does not say what the class answers for"));
  }

  @Test
  void noUntypedMapsBetweenClasses() {
    classes()
        .that()
        .resideInAPackage("org.p5glossary..")
        .and()
        // What the compiler of templates writes for callers that we do not have.
        .resideOutsideOfPackage("org.p5glossary.web.template..")
        .should(new SignatureRules.HaveNoUntypedMaps())
        .because("a record with named components says what is there; a map of objects does not")
        .check(program);
  }

  @Test
  void nothingDependsOnTheLocaleOrCharsetOfTheMachine() {
    check(
        noClasses()
            .should(
                callMethodWhere(
                    describe("the default locale or charset decides", DefaultSettings::decide)))
            .because("the same paper must come out the same on every machine"));
    check(
        noClasses()
            .should()
            .callConstructorWhere(
                describe("the default charset decides", DefaultSettings::decideCharset))
            .because("the same paper must come out the same on every machine"));
  }

  @Test
  void onlyTheEntryPointTouchesTheStandardStreams() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.p5glossary.server.P5")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("results and messages go to the terminal that a command is given"));
  }

  @Test
  void everyPackageHasItsMap() throws IOException {
    List<Path> without =
        MODULES.stream()
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .flatMap(ArchitectureTest::packagesOf)
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();
    assertThat(without).as("packages without package-info.java").isEmpty();
    assertThat(packagesOf(Path.of("src", "main", "java"))).hasSizeGreaterThan(3);
  }

  private static Stream<Path> packagesOf(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return describe(
        "named " + String.join(", ", names), type -> List.of(names).contains(type.getName()));
  }

  private static DescribedPredicate<JavaClass> notNamed(String... names) {
    return DescribedPredicate.not(named(names));
  }

  private static void check(ArchRule rule) {
    rule.check(program);
  }
}
