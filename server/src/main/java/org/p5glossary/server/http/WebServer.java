package org.p5glossary.server.http;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.http.HandlerType;
import io.javalin.openapi.plugin.OpenApiPlugin;
import io.javalin.router.JavalinDefaultRouting;
import io.javalin.security.RouteRole;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.ledger.Snapshots;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.OccurrenceFollower;
import org.p5glossary.server.openid.OpenIdProvider;
import org.p5glossary.server.openid.OpenIdSettings;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.page.PageRenderer;

/**
 * The web server of one instance, in local mode: one named operator, on this machine unless told
 * otherwise.
 */
public final class WebServer implements AutoCloseable {

  private static final String OPENAPI = ApiRoutes.PREFIX + "/openapi.json";

  /** What is sent in one piece, in megabytes. */
  static final int MOST_REQUEST_MB = 1;

  /** Two documents of a draft, in megabytes. */
  private static final int MOST_UPLOAD_MB = 64;

  /** Uploads whose reports are remembered. */
  private static final int MOST_UPLOADS = 50;

  /** Files that wait to be imported stay, so these are fewer. */
  private static final int MOST_IMPORTS = 10;

  /** How long a stop waits for work that goes on. */
  private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

  /** Room for an address with the longest query, so that we and not the parser refuse more. */
  private static final int MAX_HEADER_BYTES = 128 << 10;

  private final Javalin javalin;
  private final List<JobQueue<?>> work;
  private final OccurrenceFollower follower;
  private final Instance instance;
  private final String address;
  private final List<Route> routes;

  /** Whether people who are not logged in may read, where there are accounts. */
  public enum Reading {
    EVERYBODY,
    MEMBERS_ONLY
  }

  /** How browsers reach the server: behind a proxy that speaks TLS, cookies stay on it. */
  public enum Transport {
    PLAIN,
    TLS
  }

  /**
   * Where and for whom to serve.
   *
   * @param host address to listen on
   * @param port port to listen on, 0 for any that is free
   * @param allowedHosts further names under which the server may be asked for
   * @param operator name of the person who works here where there are no accounts
   * @param reading whether people who are not logged in may read
   * @param transport how browsers reach the server
   * @param version the program's version, for the help page
   * @param taggers finds words and parts of speech
   * @param official where official pages of papers are
   * @param openId where people may log in who are known there; empty for nowhere
   */
  public record Settings(
      String host,
      int port,
      Set<String> allowedHosts,
      String operator,
      Reading reading,
      Transport transport,
      String version,
      Taggers taggers,
      OfficialPages official,
      Optional<OpenIdSettings> openId) {

    /**
     * @throws IllegalArgumentException if the port is not 0 to 65535
     */
    public Settings {
      allowedHosts = Set.copyOf(allowedHosts);
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port is 0 to 65535, but was " + port);
      }
    }
  }

  private WebServer(
      Javalin javalin,
      Instance instance,
      OccurrenceFollower follower,
      String address,
      List<Route> routes,
      List<JobQueue<?>> work) {
    this.work = List.copyOf(work);
    this.javalin = javalin;
    this.follower = follower;
    this.routes = List.copyOf(routes);
    this.instance = instance;
    this.address = address;
  }

  /**
   * An address that this server answers.
   *
   * @param method such as GET
   * @param path with names of parameters in braces
   * @param access who may call it; exactly one
   */
  record Route(String method, String path, Set<? extends RouteRole> access) {}

  /**
   * Starts serving.
   *
   * @throws PortInUseException if the port is taken or may not be used
   */
  public static WebServer start(Instance instance, Settings settings) {
    return start(instance, settings, Clock.systemUTC());
  }

  /**
   * Starts serving by a clock that ends sessions.
   *
   * @throws PortInUseException if the port is taken or may not be used
   */
  static WebServer start(Instance instance, Settings settings, Clock clock) {
    Sessions sessions = new Sessions(clock, settings.transport());
    OperatorToken token = OperatorToken.fresh("http://" + settings.host());
    Identities identities =
        new Identities(instance.accounts(), sessions, token, settings.operator());
    Snapshots snapshots = new Snapshots(instance.ledger());
    Readers readers =
        new Readers(
            sessions,
            identities,
            settings.official(),
            viewer -> snapshots.at(instance.termBase().current().position(), viewer));
    StaticFiles files = StaticFiles.load();
    PageRenderer renderer = new PageRenderer(Messages.load(), files);
    Set<String> hosts = new TreeSet<>(settings.allowedHosts());
    hosts.addAll(List.of("127.0.0.1", "localhost", "[::1]", settings.host()));
    JobQueue<UploadJob> uploads = new JobQueue<>("uploads", MOST_UPLOADS, LONGEST_STOP);
    JobQueue<ImportJob> imports = new JobQueue<>("imports", MOST_IMPORTS, LONGEST_STOP);
    Optional<OpenIdProvider> provider = settings.openId().map(OpenIdProvider::new);
    List<Route> routes = new ArrayList<>();
    List<HandlerMetaInfo> readable = new ArrayList<>();
    Javalin javalin =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.events(
                  events ->
                      events.handlerAdded(
                          added -> {
                            if (added.getHttpMethod().isHttpMethod()
                                && added.getHttpMethod() != HandlerType.HEAD) {
                              routes.add(
                                  new Route(
                                      added.getHttpMethod().name(),
                                      added.getPath(),
                                      added.getRoles()));
                            }
                            if (added.getHttpMethod() == HandlerType.GET) {
                              readable.add(added);
                            }
                          }));
              config.http.maxRequestSize = (long) MOST_REQUEST_MB << 20;
              config.http.prefer405over404 = true;
              // Drafts are sent in parts: these stay in memory and never reach the disk.
              config.jetty.multipartConfig.maxInMemoryFileSize(MOST_UPLOAD_MB, SizeUnit.MB);
              config.jetty.multipartConfig.maxFileSize(MOST_UPLOAD_MB, SizeUnit.MB);
              config.jetty.multipartConfig.maxTotalRequestSize(MOST_UPLOAD_MB, SizeUnit.MB);
              config.jetty.modifyHttpConfiguration(
                  http -> http.setRequestHeaderSize(MAX_HEADER_BYTES));
              config.jetty.modifyServer(server -> server.setErrorHandler(new BadMessages()));
              config.http.defaultContentType = "text/plain; charset=utf-8";
              config.registerPlugin(
                  new OpenApiPlugin(
                      openApi ->
                          openApi
                              .withDocumentationPath(OPENAPI)
                              .withRoles(Access.READ)
                              .withDefinitionConfiguration(
                                  (name, definition) ->
                                      definition.withInfo(
                                          info -> {
                                            info.setTitle("P5 Glossary");
                                            info.setVersion(settings.version());
                                          }))));
              config.router.mount(
                  router -> {
                    router.before(new SecurityHeaders());
                    router.before(new AddressGuard());
                    router.before(new HostGuard(hosts));
                    router.before(new BodyGuard(MOST_UPLOAD_MB));
                    router.before(new WriteGuard(sessions, identities));
                    router.beforeMatched(new AccessGuard(identities, settings.reading()));
                    LoginRoutes login =
                        new LoginRoutes(
                            instance.accounts(),
                            sessions,
                            readers,
                            renderer,
                            provider.map(OpenIdProvider::label));
                    login.register(router);
                    new OpenIdRoutes(
                            instance.accounts(),
                            sessions,
                            login,
                            provider,
                            settings.transport(),
                            clock)
                        .register(router);
                    new AdminPages(instance, readers, renderer).register(router);
                    new AdminLogPages(instance, readers, renderer, settings.version())
                        .register(router);
                    new OwnAccountPages(instance, identities, readers, renderer).register(router);
                    new AdminApi(instance, readers, settings.version()).register(router);
                    new PageRoutes(instance, readers, renderer, files, settings.version())
                        .register(router);
                    new FeedRoutes(instance, readers).register(router);
                    new BitextRoute(instance, readers, settings.version()).register(router);
                    new ComparePages(instance, readers, renderer).register(router);
                    new SuggestRoute(instance, readers).register(router);
                    new FileRoutes(instance, readers, renderer, settings.taggers())
                        .register(router);
                    new UploadRoutes(
                            new UploadJobs(instance, settings.taggers(), uploads),
                            readers,
                            renderer)
                        .register(router);
                    new ImportPages(instance, readers, renderer, settings.taggers(), imports)
                        .register(router);
                    new ImportApi(instance, readers, settings.taggers()).register(router);
                    new AudienceRoutes(instance, readers, settings.taggers()).register(router);
                    new FacsimileRoutes(instance, readers).register(router);
                    new AlignRoutes(instance, readers, renderer).register(router);
                    new CorrectionPages(instance, readers, renderer).register(router);
                    new CheckRoutes(instance, identities, readers, renderer, settings.version())
                        .register(router);
                    new CheckApi(instance, readers, settings.version()).register(router);
                    new AlignmentApi(instance, readers).register(router);
                    new RenderingsApi(instance, readers).register(router);
                    new CandidatePages(instance, readers, renderer).register(router);
                    new DivergencePages(instance, readers, renderer).register(router);
                    new QueuePages(instance, readers, renderer).register(router);
                    new ProposePages(instance, readers, renderer).register(router);
                    new SignOffPages(instance, readers, renderer).register(router);
                    new HistoryPages(instance, readers, renderer).register(router);
                    new BallotPages(instance, readers, renderer).register(router);
                    new ConflictPages(instance, readers, renderer).register(router);
                    new WorkListPages(instance, readers, renderer).register(router);
                    new ReviewApi(instance, readers).register(router);
                    new EntryApi(instance, readers).register(router);
                    new SignOffApi(instance, readers).register(router);
                    new ApiRoutes(instance, readers, settings.official()).register(router);
                    new OperatorRoutes(instance, settings.taggers()).register(router);
                    new ImportRoute(instance, settings.taggers()).register(router);
                    new PublishRoute(instance).register(router);
                    new ChangesRoute(instance).register(router);
                    new BackupRoute(instance, settings.version()).register(router);
                    answerHeads(router, List.copyOf(readable));
                    // The plugin lets pages of any site read it; ours alone may.
                    router.after(
                        OPENAPI,
                        context -> context.res().setHeader("Access-Control-Allow-Origin", null));
                  });
              new Problems(readers, renderer).register(config);
            });
    return listen(javalin, instance, settings, token, routes, List.of(uploads, imports));
  }

  /** Whoever asks only for what stands above an answer gets just that, of the same route. */
  private static void answerHeads(JavalinDefaultRouting router, List<HandlerMetaInfo> readable) {
    for (HandlerMetaInfo route : readable) {
      // A stream of events has no end, so nothing can be said of it but its beginning.
      if (!route.getPath().endsWith("/" + Links.EVENTS)) {
        router.addHttpHandler(
            HandlerType.HEAD,
            route.getPath(),
            route.getHandler(),
            route.getRoles().toArray(RouteRole[]::new));
      }
    }
  }

  private static WebServer listen(
      Javalin javalin,
      Instance instance,
      Settings settings,
      OperatorToken token,
      List<Route> routes,
      List<JobQueue<?>> work) {
    try {
      javalin.start(settings.host(), settings.port());
      String address = "http://" + settings.host() + ":" + javalin.port();
      token.at(address).write(instance.folder().root());
      return new WebServer(
          javalin, instance, OccurrenceFollower.start(instance), address, routes, work);
    } catch (JavalinBindException e) {
      throw new PortInUseException(settings.host(), settings.port(), e);
    } catch (IOException e) {
      javalin.stop();
      throw new UncheckedIOException("cannot write to the data folder: " + e.getMessage(), e);
    }
  }

  /** Every address that this server answers, for the test that each says who may call it. */
  List<Route> routes() {
    return routes;
  }

  /** The server's address, e.g. "http://127.0.0.1:7070". */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    javalin.stop();
    work.forEach(JobQueue::close);
    follower.close();
    try {
      OperatorToken.remove(instance.folder().root());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the server's token file", e);
    }
  }
}
