package org.p5glossary.web.asset;

import java.util.Objects;

/**
 * A file that pages load.
 *
 * @param name name in addresses, e.g. "app.css"
 * @param hash first digits of the SHA-256 of its content, lower-case hexadecimal
 * @param mediaType value of Content-Type, with the character set
 * @param content its text, never null
 */
public record StaticFile(String name, String hash, String mediaType, String content) {

  public StaticFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(content, "content");
  }
}
