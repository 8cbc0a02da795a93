package org.p5glossary.glossary.exchange.tbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.helger.schematron.pure.SchematronResourcePure;
import com.helger.schematron.svrl.AbstractSVRLMessage;
import com.helger.schematron.svrl.SVRLHelper;
import com.helger.schematron.svrl.jaxb.SchematronOutputType;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.SampleEntries;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Exports against the schemas and rules of the dialect's authors. */
class TbxValidationTest {

  private static final Path DIALECT = Path.of("..", "..", "shared", "tbx", "TBX-Basic_dialect");
  private static final Path SCHEMAS =
      Path.of(
          "..",
          "..",
          "shared",
          "tbx",
          "TBX-Basic_dialect_v1_history",
          "docs",
          "TBX-Basic_dialect_1.1");

  private static byte[] export(TbxBasic.Style style) throws Exception {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>(StarterTermBase.load());
    entries.removeIf(entry -> entry.id().equals(SampleEntries.complete().id()));
    entries.add(SampleEntries.complete());
    for (int i = 0; i < 40; i++) {
      entries.add(SampleEntries.random(random, "e" + i));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TbxBasic.write(
        entries, TbxBasic.Proposals.MARKED_IN_A_NOTE, style, "Term base", "Snapshot", out);
    return out.toByteArray();
  }

  @Test
  void validAgainstTheGrammar() throws Exception {
    Path schema = SCHEMAS.resolve("DCA").resolve("TBXcoreStructV03_TBX-Basic_integrated.rng");
    assumeTrue(Files.exists(schema), "needs ../shared");
    byte[] tbx = export(TbxBasic.Style.DCA);
    assertThat(grammarErrors(schema, tbx)).isEmpty();
    byte[] broken =
        new String(tbx, StandardCharsets.UTF_8)
            .replaceFirst("<termSec>", "<termSec><note>too early</note>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(grammarErrors(schema, broken)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheRulesOfTheDialect(TbxBasic.Style style) throws Exception {
    Path rules = DIALECT.resolve(style.name()).resolve("TBX-Basic_" + style.name() + ".sch");
    assumeTrue(Files.exists(rules), "needs ../shared");
    byte[] tbx = export(style);
    assertThat(ruleErrors(rules, tbx)).isEmpty();
    byte[] broken =
        new String(tbx, StandardCharsets.UTF_8)
            .replaceFirst("target=\"https://example.org/x\"", "target=\"nowhere\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(ruleErrors(rules, broken)).isNotEmpty();
  }

  @Test
  void dctKeepsTheRulesOfItsModules() throws Exception {
    assumeTrue(Files.exists(SCHEMAS), "needs ../shared");
    byte[] tbx = export(TbxBasic.Style.DCT);
    Path modules = SCHEMAS.resolve("Modules");
    assertThat(ruleErrors(modules.resolve("TBX_min_module").resolve("Min.sch"), tbx)).isEmpty();
    assertThat(ruleErrors(modules.resolve("TBX_basic_module").resolve("Basic.sch"), tbx)).isEmpty();
  }

  private static List<String> grammarErrors(Path schema, byte[] xml) throws Exception {
    List<String> errors = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(
        ValidateProperty.ERROR_HANDLER,
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            // Not about validity.
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        });
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    assertThat(driver.loadSchema(new InputSource(schema.toUri().toString()))).isTrue();
    driver.validate(new InputSource(new ByteArrayInputStream(xml)));
    return errors;
  }

  private static List<String> ruleErrors(Path rules, byte[] xml) throws Exception {
    SchematronResourcePure schematron = SchematronResourcePure.fromFile(rules.toFile());
    // XPath 2, in which the rules are written.
    XPathFactory xpath = new net.sf.saxon.xpath.XPathFactoryImpl();
    schematron.setXPathConfig(
        new com.helger.schematron.pure.xpath.XPathConfigBuilder().setXPathFactory(xpath).build());
    assertThat(schematron.isValidSchematron()).as(rules.toString()).isTrue();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    SchematronOutputType output =
        schematron.applySchematronValidationToSVRL(
            new DOMSource(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml))));
    assertThat(output).isNotNull();
    return SVRLHelper.getAllFailedAssertions(output).stream()
        .map(AbstractSVRLMessage::getText)
        .toList();
  }
}
