package org.p5glossary.ingest.models;

/** Hears how an installation goes on. Called from the thread that installs. */
public interface InstallProgress {

  /** Tells nobody. */
  InstallProgress NONE =
      new InstallProgress() {
        @Override
        public void stage(String what) {}

        @Override
        public void bytes(long done, long total) {}
      };

  /**
   * A stage has begun.
   *
   * @param what a short English phrase, such as "fetching"
   */
  void stage(String what);

  /**
   * How far the stage has come; at most a few times a second.
   *
   * @param done bytes so far
   * @param total bytes expected, greater than 0; may turn out a little wrong
   */
  void bytes(long done, long total);
}
