package org.p5glossary.server.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What asking a server through many connections at once came to.
 *
 * @param milliseconds of each answer, in rising order
 * @param errors answers that were not 200, and connections that broke
 * @param ownCpuNanoseconds processor time of the threads that asked
 * @param largestBytes the largest answer
 */
record Load(List<Double> milliseconds, int errors, long ownCpuNanoseconds, int largestBytes) {

  int requests() {
    return milliseconds.size();
  }

  double percentile(int percent) {
    return milliseconds.isEmpty()
        ? Double.NaN
        : milliseconds.get(Math.min(requests() - 1, requests() * percent / 100));
  }

  private static final class Connection extends Thread {
    private final URI address;
    private final List<byte[]> requests;
    private final long end;
    private final int first;
    private final int step;
    private double[] times = new double[1 << 12];
    private int answers;
    private int errors;
    private int largest;
    private long cpu;

    Connection(URI address, List<byte[]> requests, int first, int step, long end) {
      this.address = address;
      this.requests = requests;
      this.first = first;
      this.step = step;
      this.end = end;
    }

    @Override
    public void run() {
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        socket.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        OutputStream out = socket.getOutputStream();
        for (int i = first; System.nanoTime() < end; i += step) {
          long start = System.nanoTime();
          out.write(requests.get(i % requests.size()));
          if (read(in) != 200) {
            errors++;
          }
          if (answers == times.length) {
            times = Arrays.copyOf(times, 2 * answers);
          }
          times[answers++] = (System.nanoTime() - start) / 1e6;
        }
      } catch (IOException | RuntimeException e) {
        errors++;
      }
      cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Reads an answer whole and gives its status. */
    private int read(InputStream in) throws IOException {
      int status = Integer.parseInt(line(in).substring(9, 12));
      int length = -1;
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
        }
      }
      int bytes = length;
      if (length >= 0) {
        in.skipNBytes(length);
      } else {
        bytes = 0;
        for (int chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
          in.skipNBytes(chunk + 2);
          bytes += chunk;
        }
        line(in);
      }
      largest = Math.max(largest, bytes);
      return status;
    }

    private static int chunk(InputStream in) throws IOException {
      return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("the connection ended");
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }
  }

  /**
   * Asks for some addresses in turn, each connection as soon as it has an answer. No address is
   * asked for twice before all were.
   */
  static Load run(URI address, List<String> queries, int connections, Duration duration) {
    List<byte[]> requests =
        queries.stream()
            .map(
                query ->
                    "GET %s%s HTTP/1.1\r\nHost: %s:%d\r\n\r\n"
                        .formatted(address.getPath(), query, address.getHost(), address.getPort()))
            .map(text -> text.getBytes(StandardCharsets.US_ASCII))
            .toList();
    long end = System.nanoTime() + duration.toNanos();
    List<Connection> all = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      all.add(new Connection(address, requests, i, connections, end));
    }
    all.forEach(Thread::start);
    List<Double> times = new ArrayList<>();
    int errors = 0;
    int largest = 0;
    long cpu = 0;
    for (Connection one : all) {
      try {
        one.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      for (int i = 0; i < one.answers; i++) {
        times.add(one.times[i]);
      }
      errors += one.errors;
      largest = Math.max(largest, one.largest);
      cpu += one.cpu;
    }
    Collections.sort(times);
    return new Load(times, errors, cpu, largest);
  }
}
