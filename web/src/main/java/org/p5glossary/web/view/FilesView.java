package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;

/**
 * The files of a paper, to say that some belong elsewhere.
 *
 * @param paper never null
 * @param reason why the files were taken as one paper, in English
 * @param files in the order of their languages, never empty
 * @param into what was given as the paper to put files into; "" at first
 * @param audiences whom the reader may say that the paper is for
 * @param notices what was done, or what is missing
 */
public record FilesView(
    PaperHeader paper,
    String reason,
    List<File> files,
    String into,
    List<Audience> audiences,
    List<Notice> notices) {

  /**
   * One file.
   *
   * @param hash of its bytes
   * @param name under which it came
   * @param language that its text was found to be in
   * @param format what the bytes are
   * @param chosen whether it is ticked
   */
  public record File(
      ContentHash hash, String name, Language language, FileFormat format, boolean chosen) {

    public File {
      Objects.requireNonNull(hash, "hash");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(format, "format");
    }
  }

  public FilesView {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(reason, "reason");
    files = List.copyOf(files);
    Objects.requireNonNull(into, "into");
    audiences = List.copyOf(audiences);
    notices = List.copyOf(notices);
  }
}
