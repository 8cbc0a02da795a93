package org.p5glossary.ingest.align;

final class Tuning {
  private Tuning() {}

  static double d(String k, double v) {
    String s = System.getProperty(k);
    return s == null ? v : Double.parseDouble(s);
  }

  static final double NULL_PENALTY = d("null", 1.5);
  static final double WEIGHT = d("w", .5);
  static final double HUBER = d("huber", 3);
  static final double ANCHOR = d("anchor", 1);
  static final double PUNCT = d("punct", 1);
  static final double MEA = d("mea", 1);
  static final double START = d("start", .7);
  static final double END = d("end", .7);
  static final double DISC = d("disc", 0);
  static final double KDISC = d("kdisc", 0);
  static final double MAXK = d("maxk", .8);
  static final double UNFIT = d("unfit", .2);
  static final int FEWEST = (int) d("fewest", 2);
  static final double WEAKEST = d("weakest", 6);
  static final double LEN = d("len", 1);
  static final int ROUNDS = (int) d("rounds", 3);
  static final double NULLPAY = d("nullpay", .5);
}
