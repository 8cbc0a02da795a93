package org.p5glossary.ingest.facsimile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.p5glossary.ingest.extract.pdf.PageRenderer;

/**
 * Draws pages, one at a time, and keeps the last ones. A page that takes too long is given up;
 * while it still draws, later ones are told that the pen is taken. Thread-safe.
 */
public final class PageImages implements AutoCloseable {

  /** Most bytes of images kept: some 150 pages of text at screen size. */
  public static final int CACHE_BYTES = 32 << 20;

  private final PageRenderer renderer = new PageRenderer();
  private final Semaphore pen = new Semaphore(1, true);
  private final ExecutorService worker;
  private final Duration patience;
  private final Duration limit;
  private final Map<String, byte[]> kept = new LinkedHashMap<>(16, .75f, true);
  private long keptBytes;

  /**
   * @param patience how long to wait for a page that someone else asked for
   * @param limit how long one page may take
   */
  public PageImages(Duration patience, Duration limit) {
    this.patience = patience;
    this.limit = limit;
    this.worker =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "page images");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** With limits that suit people who wait: 10 seconds for the pen, 20 for a page. */
  public PageImages() {
    this(Duration.ofSeconds(10), Duration.ofSeconds(20));
  }

  /** The image of a page, drawn now or kept from before. */
  public PageImage image(PageImageRequest request) {
    Optional<byte[]> before = kept(request.tag());
    if (before.isPresent()) {
      return new PageImage.Drawn(before.get());
    }
    try {
      if (!pen.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return new PageImage.Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PageImage.Busy();
    }
    Future<byte[]> drawing;
    try {
      drawing = worker.submit(() -> draw(request));
    } catch (RuntimeException | OutOfMemoryError e) {
      pen.release();
      throw e;
    }
    return result(drawing);
  }

  private PageImage result(Future<byte[]> drawing) {
    try {
      return new PageImage.Drawn(drawing.get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return new PageImage.Failed("it takes longer than " + limit.toSeconds() + " seconds to draw");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return new PageImage.Failed(String.valueOf(cause.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PageImage.Busy();
    }
  }

  /** Draws, keeps and hands the pen on, also when nobody waits any more. */
  private byte[] draw(PageImageRequest request) throws IOException {
    try {
      Optional<byte[]> meanwhile = kept(request.tag());
      if (meanwhile.isPresent()) {
        return meanwhile.get();
      }
      ByteArrayOutputStream png = new ByteArrayOutputStream(256 << 10);
      renderer.render(request.pdf(), request.page(), request.marks(), request.resolution(), png);
      byte[] bytes = png.toByteArray();
      keep(request.tag(), bytes);
      return bytes;
    } finally {
      pen.release();
    }
  }

  private synchronized Optional<byte[]> kept(String tag) {
    return Optional.ofNullable(kept.get(tag));
  }

  private synchronized void keep(String tag, byte[] png) {
    byte[] before = kept.put(tag, png);
    keptBytes += png.length - (before == null ? 0 : before.length);
    Iterator<byte[]> oldest = kept.values().iterator();
    while (keptBytes > CACHE_BYTES && oldest.hasNext()) {
      keptBytes -= oldest.next().length;
      oldest.remove();
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
