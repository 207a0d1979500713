import * as oauth from "oauth4webapi";
import type { CompanyPerson, CompanySignIn } from "../../desk/company-sign-in";
import { fetchAsKnown } from "./fetch-as-known";

export interface OidcClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back. */
  readonly redirectUrl: string;
}

/** For one request to the provider, in ms: there are three at most within the ten seconds of a function. */
const PATIENCE = 2_500;

/** Authorization code flow with PKCE, state and nonce, by what the provider says of itself. */
export function companySignIn({ issuer, clientId, clientSecret, redirectUrl }: OidcClient): CompanySignIn {
  const client: oauth.Client = { client_id: clientId };
  const address = new URL(issuer);
  let discovered: Promise<oauth.AuthorizationServer> | undefined;
  /** TLS, but on this machine; see the environment's own check. */
  const options = () => ({
    [oauth.allowInsecureRequests]: address.protocol === "http:",
    [oauth.customFetch]: fetchAsKnown,
    signal: AbortSignal.timeout(PATIENCE),
  });

  const discover = async () => {
    const response = await oauth.discoveryRequest(address, { algorithm: "oidc", ...options() });
    return oauth.processDiscoveryResponse(address, response);
  };
  const provider = () => {
    discovered ??= discover();
    discovered.catch(() => {
      discovered = undefined;
    });
    return discovered;
  };

  return {
    async begin() {
      const { authorization_endpoint: endpoint } = await provider();
      if (endpoint === undefined) throw new Error("the provider names no authorization_endpoint");
      const kept = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
      };
      const to = new URL(endpoint);
      const asked = {
        client_id: clientId,
        redirect_uri: redirectUrl,
        response_type: "code",
        scope: "openid email",
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: "S256",
      };
      for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
      return { address: to.href, kept };
    },
    async finish(answer, { state, nonce, verifier }) {
      const server = await provider();
      const parameters = oauth.validateAuthResponse(server, client, answer, state);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication(server, clientSecret),
        parameters,
        redirectUrl,
        verifier,
        options(),
      );
      const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      const claims = oauth.getValidatedIdTokenClaims(tokens);
      if (claims === undefined) throw new Error("the provider gave no ID token");
      const person = personOf(issuer, claims.sub, claims);
      if (person.email !== undefined || server.userinfo_endpoint === undefined) return person;
      // Some put the e-mail into the ID token, others answer it when asked.
      const told = await oauth.userInfoRequest(server, client, tokens.access_token, options());
      return personOf(
        issuer,
        claims.sub,
        await oauth.processUserInfoResponse(server, client, claims.sub, told),
      );
    },
  };
}

function authentication(
  { token_endpoint_auth_methods_supported: methods }: oauth.AuthorizationServer,
  secret: string,
): oauth.ClientAuth {
  const basic = methods === undefined || methods.includes("client_secret_basic");
  return basic ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
}

function personOf(
  issuer: string,
  sub: string,
  { email, email_verified: verified }: Readonly<Record<string, unknown>>,
): CompanyPerson {
  return {
    subject: `${issuer} ${sub}`,
    // A few write it as a text.
    isVerified: verified === true || verified === "true",
    ...(typeof email === "string" && email !== "" && { email }),
  };
}
