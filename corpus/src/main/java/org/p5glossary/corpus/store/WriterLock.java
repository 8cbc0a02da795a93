package org.p5glossary.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write to a data folder, held by one process at a time. The operating system drops it
 * when the process ends, however it ends.
 *
 * <p>The lock lies on a byte beyond the text of the file, so that other processes can read the name
 * of the holder where locks are mandatory.
 */
public final class WriterLock implements AutoCloseable {

  private static final long LOCKED_BYTE = 1L << 30;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder the data folder, which must exist
   * @param holder what to tell others, e.g. "p5 serve on port 7070"
   * @throws DataFolderException if another process holds it; the message names that process
   */
  public static WriterLock acquire(DataFolder folder, String holder) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        channel.close();
        throw inUse(folder);
      }
      byte[] name =
          ("process " + ProcessHandle.current().pid() + ", " + holder)
              .getBytes(StandardCharsets.UTF_8);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(name), 0);
      return new WriterLock(channel);
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel);
      throw inUse(folder);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new DataFolderException(
          "cannot lock the data folder "
              + folder.root()
              + " ("
              + e.getMessage()
              + "); check its permissions or give another --data",
          e);
    }
  }

  private static DataFolderException inUse(DataFolder folder) {
    return new DataFolderException(
        "the data folder "
            + folder.root()
            + " is in use by "
            + holder(folder.lock())
            + "; stop it first, or give another --data");
  }

  private static String holder(Path lock) {
    try {
      String name = Files.readString(lock).strip();
      return name.isEmpty() ? "another process" : name;
    } catch (IOException e) {
      return "another process";
    }
  }

  private static void closeQuietly(FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new DataFolderException("cannot close the lock file: " + e.getMessage(), e);
      }
    }
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    closeQuietly(channel);
  }
}
