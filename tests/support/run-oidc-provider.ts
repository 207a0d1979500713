import { createServer } from "node:http";
import { listen } from "../../simulator/ports";

// A real OpenID Connect provider on the loopback, of which a test says who is at its page. Ends with who started it.

interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly verified?: boolean;
}

const SECRET = "a-secret-of-the-tests-that-is-long-enough";

async function main(): Promise<void> {
  const { default: Provider } = await import("oidc-provider");
  const server = createServer();
  await listen(server, 0);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const issuer = `http://localhost:${port}`;
  let who: Person = { sub: "nobody" };
  let provider: InstanceType<typeof Provider> | undefined;

  const make = (redirect: string) =>
    new Provider(issuer, {
      clients: [{ client_id: "deriva", client_secret: SECRET, redirect_uris: [redirect] }],
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      cookies: { keys: ["a-key-of-the-tests"] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: () => ({ ...who, sub, email_verified: who.verified === true }),
      }),
    });

  server.on("request", async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/.test/who") {
      who = JSON.parse(url.searchParams.get("is") ?? "{}");
      return response.end();
    }
    if (url.pathname === "/.test/redirect") {
      provider = make(url.searchParams.get("to") ?? "");
      return response.end();
    }
    if (provider === undefined) return response.writeHead(503).end();
    if (!url.pathname.startsWith("/interaction/")) return provider.callback()(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === "login") {
      return provider.interactionFinished(request, response, { login: { accountId: who.sub } });
    }
    const grant = new provider.Grant({
      ...(session !== undefined && { accountId: session.accountId }),
      clientId: String(params.client_id),
    });
    grant.addOIDCScope("openid email");
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent });
  });
  process.once("SIGTERM", () => process.exit(0)).once("disconnect", () => process.exit(0));
  console.log(`provider at ${issuer}`);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
