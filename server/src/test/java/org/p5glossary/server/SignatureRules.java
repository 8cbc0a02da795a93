package org.p5glossary.server;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conditions on the types that fields and methods show. */
final class SignatureRules {

  private SignatureRules() {}

  /** What other packages can see of a class shows none of some types. */
  static final class ShowNo extends ArchCondition<JavaClass> {

    private final DescribedPredicate<? super JavaClass> hidden;

    ShowNo(DescribedPredicate<? super JavaClass> hidden) {
      super("show no types that " + hidden.getDescription());
      this.hidden = hidden;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
        return;
      }
      for (JavaMember member : visible(type)) {
        member.getAllInvolvedRawTypes().stream()
            .filter(hidden)
            .forEach(shown -> events.add(violated(member, shown.getName())));
      }
    }
  }

  /** No field, parameter or result is a map from strings to anything. */
  static final class HaveNoUntypedMaps extends ArchCondition<JavaClass> {

    HaveNoUntypedMaps() {
      super("have no Map<String, Object> in fields, parameters and results");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (JavaField field : type.getFields()) {
        report(field, field.getType(), events);
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        report(unit, unit.getReturnType(), events);
        unit.getParameterTypes().forEach(parameter -> report(unit, parameter, events));
      }
    }

    private static void report(JavaMember member, JavaType shown, ConditionEvents events) {
      if (shown instanceof JavaParameterizedType generic
          && shown.toErasure().isAssignableTo(Map.class)
          && generic.getActualTypeArguments().size() == 2
          && generic.getActualTypeArguments().get(0).getName().equals("java.lang.String")
          && List.of("java.lang.Object", "?")
              .contains(generic.getActualTypeArguments().get(1).getName())) {
        events.add(violated(member, generic.getName()));
      }
    }
  }

  private static List<JavaMember> visible(JavaClass type) {
    List<JavaMember> visible = new ArrayList<>();
    for (JavaField field : type.getFields()) {
      add(visible, field);
    }
    for (JavaMethod method : type.getMethods()) {
      add(visible, method);
    }
    for (JavaConstructor constructor : type.getConstructors()) {
      add(visible, constructor);
    }
    return visible;
  }

  private static void add(List<JavaMember> visible, JavaMember member) {
    boolean shown =
        member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED);
    if (shown && !member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      visible.add(member);
    }
  }

  private static ConditionEvent violated(JavaMember member, String type) {
    return SimpleConditionEvent.violated(
        member,
        member.getDescription() + " shows " + type + " in " + member.getSourceCodeLocation());
  }
}
