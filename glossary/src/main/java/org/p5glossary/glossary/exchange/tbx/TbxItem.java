package org.p5glossary.glossary.exchange.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/**
 * One statement of a TBX file, whatever the style: a category, its value and what is grouped with
 * it.
 *
 * @param category "definition", "note", …; "langSec" and "termSec" for the two levels below
 * @param element where it stands
 * @param group what stands in the same group, without the statement itself
 * @param grouped whether it stands in a group
 */
record TbxItem(String category, XmlElement element, List<XmlElement> group, Grouping grouped) {

  enum Grouping {
    ALONE,
    GROUPED
  }

  private static final Set<String> TYPED =
      Set.of("descrip", "admin", "ref", "xref", "termNote", "transac", "transacNote");
  private static final Set<String> GROUPS =
      Set.of("descripGrp", "adminGrp", "termNoteGrp", "transacGrp");
  private static final String MODULES = "http://www.tbxinfo.net/ns/";

  int line() {
    return element.line();
  }

  /** The value, with the line breaks of an indented file taken for spaces. */
  String text() {
    return plain(element.text());
  }

  static String plain(String text) {
    return text.strip().replaceAll("[ \\t\\r]*\\n[ \\t\\r\\n]+|[ \\t\\r]+\\n", " ");
  }

  /** The value of a category grouped with it. */
  Optional<String> grouped(String wanted) {
    return groupedElement(wanted).map(found -> plain(found.text())).filter(t -> !t.isEmpty());
  }

  Optional<XmlElement> groupedElement(String wanted) {
    return group.stream().filter(other -> category(other).equals(wanted)).findFirst();
  }

  /** The statements of an element of the three levels, groups resolved. */
  static List<TbxItem> of(XmlElement level) {
    List<TbxItem> items = new ArrayList<>();
    for (XmlElement child : level.children()) {
      if (GROUPS.contains(child.name())) {
        items.addAll(ofGroup(child));
      } else if (child.name().equals("termGrp")) {
        items.addAll(of(child));
      } else {
        items.add(new TbxItem(category(child), child, List.of(), Grouping.ALONE));
      }
    }
    return items;
  }

  private static List<TbxItem> ofGroup(XmlElement group) {
    List<XmlElement> members = group.children();
    List<XmlElement> heads =
        members.stream().filter(member -> isHead(group.name(), member)).toList();
    if (heads.isEmpty()) {
      throw new TbxProblem(group.line(), "a " + group.name() + " groups nothing");
    }
    if (group.name().equals("descripGrp") && heads.size() > 1) {
      throw new TbxProblem(
          heads.get(1).line(), "only one descrip may stand in a descripGrp; give each its own");
    }
    List<TbxItem> items = new ArrayList<>();
    for (XmlElement head : heads) {
      List<XmlElement> rest = members.stream().filter(member -> !heads.contains(member)).toList();
      items.add(new TbxItem(category(head), head, rest, Grouping.GROUPED));
    }
    return items;
  }

  /** What a group is about: its first member, or every member of the kind that names it. */
  private static boolean isHead(String group, XmlElement member) {
    String kind = group.substring(0, group.length() - "Grp".length());
    return switch (kind) {
      case "descrip" ->
          member.name().equals("descrip")
              || category(member).equals("definition")
              || category(member).equals("context")
              || category(member).equals("subjectField");
      case "transac" -> category(member).equals("transactionType") || member.name().equals(kind);
      case "admin" -> member.name().equals(kind) || member.namespace().startsWith(MODULES);
      default -> member.name().equals(kind) || member.namespace().startsWith(MODULES);
    };
  }

  /** The data category of an element; its own name where it is an element of the core. */
  static String category(XmlElement element) {
    String name = element.name();
    if (element.namespace().startsWith(MODULES) || !TYPED.contains(name)) {
      return switch (name) {
        case "langSet" -> "langSec";
        case "tig", "ntig" -> "termSec";
        default -> name;
      };
    }
    String type = element.attribute("type").orElse("").strip();
    if (type.isEmpty()) {
      throw new TbxProblem(element.line(), "<" + name + "> must have a type");
    }
    // An older name of the same category, in many files.
    return type.equals("usageStatus") ? "administrativeStatus" : type;
  }
}
