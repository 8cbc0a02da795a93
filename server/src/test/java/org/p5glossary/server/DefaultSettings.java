package org.p5glossary.server;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** Which calls of the JDK let the machine's locale or charset decide. */
final class DefaultSettings {

  private DefaultSettings() {}

  /** Whether a method without a locale or charset is called that has a twin with one. */
  static boolean decide(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getTarget().getName();
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    boolean bare = parameters.isEmpty();
    if (owner.isEquivalentTo(String.class)) {
      boolean formats = name.equals("format") && !takesLocale(parameters);
      return formats
          || name.equals("formatted")
          || (bare && List.of("toLowerCase", "toUpperCase", "getBytes").contains(name));
    }
    if (owner.isEquivalentTo(NumberFormat.class)) {
      return name.startsWith("get") && name.endsWith("Instance") && bare;
    }
    if (owner.isEquivalentTo(DateTimeFormatter.class)) {
      return name.equals("ofPattern") && !takesLocale(parameters);
    }
    return (name.equals("printf") && !takesLocale(parameters))
        || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
        || (owner.getName().equals("java.nio.charset.Charset") && name.equals("defaultCharset"));
  }

  /** Whether a reader, writer, string or format is made without a charset or locale. */
  static boolean decideCharset(JavaConstructorCall call) {
    JavaClass owner = call.getTargetOwner();
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    if (owner.isEquivalentTo(String.class)) {
      return parameters.equals(List.of("[B")) || parameters.equals(List.of("[B", "int", "int"));
    }
    boolean file =
        owner.getName().equals("java.io.FileReader")
            || owner.getName().equals("java.io.FileWriter");
    boolean stream =
        file
            || owner.isEquivalentTo(InputStreamReader.class)
            || owner.isEquivalentTo(OutputStreamWriter.class)
            || owner.isEquivalentTo(PrintStream.class)
            || owner.isEquivalentTo(Scanner.class);
    boolean charset = parameters.stream().anyMatch(type -> type.startsWith("java.nio.charset."));
    boolean reader = parameters.contains("java.lang.String") && owner.isEquivalentTo(Scanner.class);
    boolean format =
        owner.isEquivalentTo(DecimalFormat.class) || owner.isEquivalentTo(SimpleDateFormat.class);
    return (stream && !charset && !reader) || (format && parameters.size() < 2);
  }

  private static boolean takesLocale(List<JavaClass> parameters) {
    return parameters.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
  }
}
