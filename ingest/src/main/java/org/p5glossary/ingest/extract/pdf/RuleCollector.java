package org.p5glossary.ingest.extract.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Keeps the thin horizontal lines and bars that a page draws. */
final class RuleCollector {

  /** Thicker bars are decoration. In points. */
  private static final double MAX_THICKNESS = 2.5;

  /** Shorter lines are underlines and parts of drawings. In points. */
  private static final double MIN_LENGTH = 12;

  /** Parts of one rule are not further apart than this, in points. */
  private static final double MEETING = 16;

  /** A drawing has many thousands of lines; a page has few rules. */
  private static final int MAX_RULES = 1_000;

  private static final List<String> OPERATORS =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private static final Set<String> PAINTING =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

  /** A horizontal stretch in user space: left end, right end, height. */
  private record Stretch(double left, double right, double y) {}

  private final PDFStreamEngine engine;
  private final List<Stretch> path = new ArrayList<>();
  private final List<Stretch> painted = new ArrayList<>();
  private Point2D at;
  private Point2D pathStart;

  RuleCollector(PDFStreamEngine engine) {
    this.engine = engine;
  }

  /** The processors to register with the engine. */
  List<OperatorProcessor> operators() {
    return OPERATORS.stream().map(name -> (OperatorProcessor) new PathOperator(name)).toList();
  }

  void clear() {
    path.clear();
    painted.clear();
  }

  /** The rules of a page, in points from the top left of the page as seen. */
  List<Rule> take(PDRectangle box, int rotation) {
    if (rotation != 0) {
      return List.of();
    }
    List<Rule> rules = new ArrayList<>();
    for (Stretch s : merged()) {
      double x = s.left() - box.getLowerLeftX();
      rules.add(new Rule(x, box.getUpperRightY() - s.y(), s.right() - s.left()));
    }
    return rules;
  }

  /** The stretches on one height that nearly meet, as one: word processors draw a rule by cells. */
  private List<Stretch> merged() {
    List<Stretch> ordered = new ArrayList<>(painted);
    ordered.sort(Comparator.comparingDouble(Stretch::left));
    List<Stretch> result = new ArrayList<>();
    for (Stretch stretch : ordered) {
      int at = -1;
      for (int i = 0; i < result.size(); i++) {
        Stretch other = result.get(i);
        boolean meets = stretch.left() - other.right() <= MEETING;
        if (Math.abs(other.y() - stretch.y()) <= 1 && meets) {
          at = i;
        }
      }
      if (at < 0) {
        result.add(stretch);
      } else {
        Stretch other = result.get(at);
        double right = Math.max(other.right(), stretch.right());
        result.set(at, new Stretch(other.left(), right, other.y()));
      }
    }
    return result;
  }

  private void process(String name, List<COSBase> operands) {
    double[] n = new double[operands.size()];
    for (int i = 0; i < n.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      n[i] = number.floatValue();
    }
    switch (name) {
      case "m" -> {
        if (n.length >= 2) {
          at = pathStart = point(n[0], n[1]);
        }
      }
      case "l" -> {
        if (n.length >= 2) {
          lineTo(point(n[0], n[1]));
        }
      }
      case "c", "v", "y" -> at = n.length >= 4 ? point(n[n.length - 2], n[n.length - 1]) : at;
      case "h" -> {
        if (pathStart != null) {
          lineTo(pathStart);
        }
      }
      case "re" -> {
        if (n.length >= 4) {
          rectangle(point(n[0], n[1]), point(n[0] + n[2], n[1] + n[3]));
        }
      }
      default -> {
        if (PAINTING.contains(name) && painted.size() + path.size() <= MAX_RULES) {
          painted.addAll(path);
        }
        path.clear();
      }
    }
  }

  private Point2D point(double x, double y) {
    return engine.transformedPoint((float) x, (float) y);
  }

  private void lineTo(Point2D to) {
    if (at != null && Math.abs(to.getY() - at.getY()) <= 1) {
      stretch(at.getX(), to.getX(), to.getY());
    }
    at = to;
  }

  private void rectangle(Point2D a, Point2D b) {
    if (Math.abs(a.getY() - b.getY()) <= MAX_THICKNESS) {
      stretch(a.getX(), b.getX(), (a.getY() + b.getY()) / 2);
    }
    at = pathStart = a;
  }

  private void stretch(double a, double b, double y) {
    if (Math.abs(a - b) >= MIN_LENGTH && path.size() < MAX_RULES) {
      path.add(new Stretch(Math.min(a, b), Math.max(a, b), y));
    }
  }

  /** Passes one path operator on to the collector. */
  private final class PathOperator extends OperatorProcessor {

    private final String name;

    PathOperator(String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      RuleCollector.this.process(name, operands);
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
