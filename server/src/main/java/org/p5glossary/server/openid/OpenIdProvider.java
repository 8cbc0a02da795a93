package org.p5glossary.server.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;

/**
 * Asks a provider who somebody is: by the authorization code flow with a proof key (RFC 7636), and
 * ID tokens that are signed with RS256. What it says of itself is asked for at the first login and
 * kept. Thread-safe.
 */
public final class OpenIdProvider {

  private static final int TIMEOUT_MILLIS = 5_000;

  /** Keys of a provider are a few kilobytes. */
  private static final int MOST_KEY_BYTES = 256 * 1024;

  private final OpenIdSettings settings;
  private final ClientID client;
  private volatile OIDCProviderMetadata metadata;

  /**
   * @param settings never null
   */
  public OpenIdProvider(OpenIdSettings settings) {
    this.settings = settings;
    this.client = new ClientID(settings.client());
  }

  /**
   * A login that has begun. Only who began it may end it.
   *
   * @param address where to send the browser
   * @param state comes back with it
   * @param nonce stands in the token
   * @param verifier proves that who ends it began it; known to nobody else
   */
  public record Begun(URI address, String state, String nonce, String verifier) {}

  /** What people call the provider. */
  public String label() {
    return settings.label();
  }

  /**
   * Begins a login.
   *
   * @param back our address to which the provider sends the browser back
   * @throws OpenIdException if the provider cannot be asked
   */
  public Begun begin(URI back) throws OpenIdException {
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest request =
        new AuthenticationRequest.Builder(
                new ResponseType("code"), new Scope("openid", "profile"), client, back)
            .endpointURI(metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build();
    return new Begun(request.toURI(), state.getValue(), nonce.getValue(), verifier.getValue());
  }

  /**
   * Ends a login.
   *
   * @param back the address that {@link #begin} was told
   * @param came the address at which the browser came back, with what the provider added
   * @return the name by which the provider knows them: preferred_username, else sub
   * @throws OpenIdException if it does not say who they are
   */
  public String finish(Begun begun, URI back, URI came) throws OpenIdException {
    try {
      AuthenticationResponse response = AuthenticationResponseParser.parse(came);
      if (!response.indicatesSuccess()) {
        throw new OpenIdException(
            "the provider refused: " + response.toErrorResponse().getErrorObject().getCode());
      }
      if (!new State(begun.state()).equals(response.getState())) {
        throw new OpenIdException("the answer is to another login");
      }
      AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
      if (code == null) {
        throw new OpenIdException("the answer has no code");
      }
      IDTokenClaimsSet claims = claims(code, begun, back);
      return Optional.ofNullable(claims.getStringClaim("preferred_username"))
          .orElseGet(() -> claims.getSubject().getValue());
    } catch (ParseException | JOSEException | BadJOSEException | IOException e) {
      throw new OpenIdException("the provider's answer cannot be used: " + e.getMessage(), e);
    }
  }

  private IDTokenClaimsSet claims(AuthorizationCode code, Begun begun, URI back)
      throws OpenIdException, ParseException, JOSEException, BadJOSEException, IOException {
    TokenRequest request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client, new Secret(settings.secret())),
                new AuthorizationCodeGrant(code, back, new CodeVerifier(begun.verifier())))
            .build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(TIMEOUT_MILLIS);
    http.setReadTimeout(TIMEOUT_MILLIS);
    http.setFollowRedirects(false);
    TokenResponse answer = OIDCTokenResponseParser.parse(http.send());
    if (!(answer instanceof OIDCTokenResponse token)) {
      throw new OpenIdException(
          "the provider gave no token: " + answer.toErrorResponse().getErrorObject().getCode());
    }
    return validator().validate(token.getOIDCTokens().getIDToken(), new Nonce(begun.nonce()));
  }

  private IDTokenValidator validator() throws OpenIdException, MalformedURLException {
    return new IDTokenValidator(
        new Issuer(settings.issuer()),
        client,
        JWSAlgorithm.RS256,
        metadata().getJWKSetURI().toURL(),
        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_KEY_BYTES));
  }

  private OIDCProviderMetadata metadata() throws OpenIdException {
    OIDCProviderMetadata known = metadata;
    if (known == null) {
      try {
        known =
            OIDCProviderMetadata.resolve(
                new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
      } catch (GeneralException | IOException e) {
        throw new OpenIdException(
            "cannot ask the provider " + settings.issuer() + ": " + e.getMessage(), e);
      }
      metadata = known;
    }
    return known;
  }
}
