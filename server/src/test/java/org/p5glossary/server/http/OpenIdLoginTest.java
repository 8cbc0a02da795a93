package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.openid.OpenIdSettings;

/** People log in at a provider, which this test plays. */
class OpenIdLoginTest {

  private static final String CLIENT = "p5";
  private static final String SECRET = "a secret of the client";

  @TempDir Path folder;
  private Javalin provider;
  private String issuer;
  private static RSAKey key;
  private Instance instance;
  private WebServer server;
  private Web web;

  /** What the provider says in its next token. */
  private final Map<String, String> says = new HashMap<>();

  /** What it was told when the login began. */
  private Map<String, String> asked = Map.of();

  @BeforeAll
  static void makeAKey() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("1").generate();
  }

  @BeforeEach
  void serve() throws IOException {
    provider = Javalin.create(config -> config.showJavalinBanner = false);
    provider.get("/.well-known/openid-configuration", this::describe);
    provider.get("/keys", context -> context.json(new JWKSet(key).toPublicJWKSet().toString()));
    provider.post("/token", this::token);
    provider.start("127.0.0.1", 0);
    issuer = "http://127.0.0.1:" + provider.port();
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    for (String name : List.of("ada", "gone")) {
      instance
          .accounts()
          .add(
              new Account(name, name, Set.of(Role.ADMINISTRATOR), Optional.empty(), true),
              "correct horse battery staple");
    }
    instance
        .accounts()
        .change(new Account("gone", "gone", Set.of(Role.READER), Optional.empty(), false));
    WebServer.Settings settings = ServedSamples.settings(0);
    server =
        WebServer.start(
            instance,
            new WebServer.Settings(
                settings.host(),
                0,
                Set.of(),
                settings.operator(),
                WebServer.Reading.MEMBERS_ONLY,
                settings.transport(),
                settings.version(),
                settings.taggers(),
                settings.official(),
                Optional.of(
                    new OpenIdSettings(URI.create(issuer), CLIENT, SECRET, "Ministry <b>"))));
    web = new Web(server.address());
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
    provider.stop();
  }

  private void describe(Context context) {
    context
        .contentType("application/json")
        .result(
            """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
             "subject_types_supported": ["public"], "response_types_supported": ["code"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """
                .formatted(issuer));
  }

  /** Gives a token to whoever has the secret, the code and the proof. */
  private void token(Context context) throws JOSEException, NoSuchAlgorithmException {
    String basic =
        Base64.getEncoder()
            .encodeToString(
                (CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(
                        String.valueOf(context.formParam("code_verifier"))
                            .getBytes(StandardCharsets.US_ASCII)));
    if (!("Basic " + basic).equals(context.header("Authorization"))
        || !challenge.equals(asked.get("code_challenge"))
        || !"the-code".equals(context.formParam("code"))) {
      context.status(400).contentType("application/json").result("{\"error\": \"invalid_grant\"}");
      return;
    }
    Instant now = Instant.now();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
            new JWTClaimsSet.Builder()
                .issuer(says.getOrDefault("iss", issuer))
                .audience(says.getOrDefault("aud", CLIENT))
                .subject("4711")
                .claim("preferred_username", says.getOrDefault("name", "ada"))
                .claim("nonce", says.getOrDefault("nonce", asked.get("nonce")))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(says.containsKey("late") ? -3_600 : 300)))
                .build());
    RSAKey signing = says.containsKey("key") ? new RSAKeyGenerator(2048).generate() : key;
    token.sign(new RSASSASigner(signing));
    context
        .contentType("application/json")
        .result(
            "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \""
                + token.serialize()
                + "\"}");
  }

  private static Map<String, String> parameters(String address) {
    Map<String, String> parameters = new HashMap<>();
    for (String one : URI.create(address).getRawQuery().split("&", -1)) {
      String[] parts = one.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  /** Begins a login; returns the cookie that ties it to the browser. */
  private String begin(String to) {
    Answer begun = web.get("/login/openid?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
    assertThat(begun.header("Location")).startsWith(issuer + "/authorize?");
    asked = parameters(begun.header("Location"));
    assertThat(asked)
        .containsEntry("client_id", CLIENT)
        .containsEntry("redirect_uri", server.address() + "/login/openid/back")
        .containsEntry("code_challenge_method", "S256");
    assertThat(begun.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    return begun.header("Set-Cookie").replaceAll(";.*", "");
  }

  private Answer back(String cookie, String query) {
    return web.get("/login/openid/back?" + query, "Cookie", cookie);
  }

  private Answer back(String cookie) {
    return back(cookie, "code=the-code&state=" + asked.get("state"));
  }

  private static Optional<String> session(Answer answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(one -> one.startsWith("p5_session="))
        .map(one -> one.replaceAll(";.*", ""))
        .reduce((first, last) -> last);
  }

  private void assertNobody(Answer answer) {
    assertThat(answer.status()).isBetween(400, 502);
    assertThat(answer.page().select(".notice").text()).contains("You were not logged in");
    session(answer)
        .ifPresent(
            cookie -> assertThat(web.get("/papers", "Cookie", cookie).status()).isEqualTo(303));
  }

  @Test
  void whoIsKnownThereAndHasAnAccountIsLoggedIn() {
    assertThat(web.get("/login?ui=en").page().select("a[href^=/login/openid]").text())
        .isEqualTo("Log in with Ministry <b>");
    Answer in = back(begin("/papers?page=1"));
    assertThat(in.status()).as(in.body()).isEqualTo(200);
    assertThat(in.header("Refresh")).isEqualTo("0; url=/papers?page=1");
    assertThat(in.page().select("main a").attr("href")).isEqualTo("/papers?page=1");
    String cookie = session(in).orElseThrow();
    assertThat(web.get("/admin/accounts", "Cookie", cookie).status()).isEqualTo(200);
    assertThat(web.get("/admin/access", "Cookie", cookie).body()).contains("OpenID");
  }

  @Test
  void nobodyIsSentElsewhereAfterwards() {
    assertThat(back(begin("https://evil.example/")).header("Refresh")).isEqualTo("0; url=/");
    assertThat(back(begin("//evil.example/")).header("Refresh")).isEqualTo("0; url=/");
  }

  @Test
  void aLoginEndsOnceInTheBrowserThatBeganIt() {
    String cookie = begin("/");
    assertNobody(back("p5_openid=another"));
    assertNobody(back(cookie, "code=the-code&state=another"));
    assertThat(back(cookie).status()).isEqualTo(200);
    assertNobody(back(cookie));
    assertNobody(web.get("/login/openid/back"));
  }

  @Test
  void whatTheProviderSaysIsChecked() {
    for (Map<String, String> wrong :
        List.of(
            Map.of("nonce", "of another login"),
            Map.of("aud", "another program"),
            Map.of("iss", "https://another.example"),
            Map.of("late", "yes"),
            Map.of("key", "of somebody else"))) {
      says.clear();
      says.putAll(wrong);
      Answer answer = back(begin("/"));
      assertThat(answer.status()).as(wrong.toString()).isEqualTo(401);
      assertNobody(answer);
    }
    says.clear();
    assertNobody(back(begin("/"), "code=wrong&state=" + asked.get("state")));
    assertNobody(back(begin("/"), "error=access_denied&state=" + asked.get("state")));
    for (String query : List.of("", "&code=", "&code=a&code=b", "&id_token=x", "&iss=%00")) {
      Answer answer = back(begin("/"), "state=" + asked.get("state") + query);
      assertThat(answer.status()).as(query).isIn(400, 401);
      assertNobody(answer);
    }
  }

  @Test
  void anAccountIsNeededThatIsNotDisabled() {
    for (String name : List.of("stranger", "gone", "<img src=x>")) {
      says.put("name", name);
      Answer answer = back(begin("/"));
      assertThat(answer.status()).isEqualTo(403);
      assertNobody(answer);
      assertThat(answer.page().select("main img")).isEmpty();
    }
  }

  @Test
  void aProviderThatIsAwayIsSaidAndPasswordsWork() {
    provider.stop();
    Answer answer = web.get("/login/openid");
    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.page().select("input[type=password]")).hasSize(1);
  }

  @Test
  void withoutAProviderNothingOffersOne() {
    Web samples = Web.samples();
    assertThat(samples.get("/login/openid").header("Location")).isEqualTo("/login");
    assertThat(samples.get("/login").page().select("a[href^=/login/openid]")).isEmpty();
  }
}
