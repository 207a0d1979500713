import { startChild } from "./child";
import type { TestStack } from "./stack";

export interface OidcProvider {
  readonly url: string;
  /** What a stack is started with. */
  readonly variables: Readonly<Record<string, string>>;
  /** Where it sends browsers back to. */
  returnTo(stack: TestStack): Promise<void>;
  /** Who is at its page from now on. */
  isNow(person: { sub: string; email?: string; verified?: boolean }): Promise<void>;
  /** Goes to its page and back, as a browser of who is there does; answers the address it is sent back to. */
  visit(address: string): Promise<URL>;
  stop(): Promise<unknown>;
}

/** A real OpenID Connect provider on the loopback. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const child = startChild("tests/support/run-oidc-provider.ts", {});
  const [, url = ""] = await child.line(/provider at (\S+)/);
  return {
    url,
    variables: {
      OIDC_ISSUER: url,
      OIDC_CLIENT_ID: "deriva",
      OIDC_CLIENT_SECRET: "a-secret-of-the-tests-that-is-long-enough",
      OIDC_NAME: "La Empresa",
    },
    async returnTo(stack) {
      const to = encodeURIComponent(`${stack.url}/desk/oidc-callback`);
      await fetch(`${url}/.test/redirect?to=${to}`);
    },
    async isNow(person) {
      await fetch(`${url}/.test/who?is=${encodeURIComponent(JSON.stringify(person))}`);
    },
    visit: (address) => visit(address, url),
    stop: child.stop,
  };
}

async function visit(address: string, provider: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let here = new URL(address);
  for (let hops = 0; hops < 10; hops++) {
    if (here.origin !== provider) return here;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(here, { redirect: "manual", headers: { Cookie: cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = "", ...value] = (set.split(";")[0] ?? "").split("=");
      cookies.set(name, value.join("="));
    }
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`the provider stays: ${answer.status} ${await answer.text()}`);
    here = new URL(location, here);
  }
  throw new Error("the provider leads in circles");
}
