import { type Fault, Faults, suggestion } from "./fault";

/** What the environment says, checked once. */
export interface Environment {
  readonly accountSid: string;
  readonly authToken: string;
  /** Public address of our functions, without a slash at its end. */
  readonly publicUrl: string;
  /** Base address that replaces every Twilio API host. */
  readonly twilioApiUrl?: string;
  readonly databaseUrl?: string;
  readonly desk: DeskSettings;
  /** The first key of our web services; without one they are closed but to keys in the database. */
  readonly apiKey?: string;
  /** Keys the hashes by which numbers can be told apart in a log and nobody can be found. */
  readonly logKey: string;
  /** Signs the desk's sessions; without one nobody can sign in. */
  readonly sessionSecret?: string;
  /** The company's OpenID Connect provider, where agents may sign in by it. */
  readonly oidc?: OidcSettings;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the company calls it. */
  readonly name: string;
}

export type DeskSettings =
  | { readonly kind: "builtin" }
  | { readonly kind: "adereso"; readonly url: string; readonly token: string };

/** Variables as Node and Twilio's `context` have them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The address in Adereso's documentation. */
const ADERESO_URL = "https://ivrd.desk.adere.so";

const DESKS = ["builtin", "adereso"] as const;

/**
 * Reads the environment.
 * @throws Faults that lists everything that does not hold. Values are not repeated in it: they may be secret.
 */
export function readEnvironment(variables: Variables): Environment {
  const faults = environmentFaults(variables);
  if (faults.length > 0) throw new Faults("The environment", faults);

  const text = (name: string) => textOf(variables, name);
  const twilioApiUrl = text("TWILIO_API_URL");
  const databaseUrl = text("DATABASE_URL");
  const apiKey = text("API_KEY");
  const sessionSecret = text("SESSION_SECRET");
  const oidc = oidcOf(text);
  const publicUrl = text("PUBLIC_URL") ?? `https://${text("DOMAIN_NAME") ?? "localhost"}`;
  return {
    accountSid: text("ACCOUNT_SID") ?? "",
    authToken: text("AUTH_TOKEN") ?? "",
    publicUrl: publicUrl.replace(/\/+$/, ""),
    logKey: text("SESSION_SECRET") ?? text("AUTH_TOKEN") ?? "",
    desk:
      text("DESK") === "adereso"
        ? { kind: "adereso", url: text("ADERESO_URL") ?? ADERESO_URL, token: text("ADERESO_TOKEN") ?? "" }
        : { kind: "builtin" },
    ...(twilioApiUrl !== undefined && { twilioApiUrl }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(apiKey !== undefined && { apiKey }),
    ...(sessionSecret !== undefined && { sessionSecret }),
    ...(oidc !== undefined && { oidc }),
  };
}

const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

function oidcOf(text: (name: string) => string | undefined): OidcSettings | undefined {
  const [issuer, clientId, clientSecret] = OIDC.map(text);
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret, name: text("OIDC_NAME") ?? new URL(issuer).hostname };
}

/** Everything in the environment that does not hold, whatever it is needed for. */
export function environmentFaults(variables: Variables): readonly Fault[] {
  const desk = textOf(variables, "DESK");
  return [
    ...(desk === undefined || DESKS.some((known) => known === desk)
      ? []
      : [{ path: "DESK", mend: `'${desk.slice(0, 40)}' is not a desk${suggestion(desk, DESKS)}` }]),
    ...(desk === "adereso" && textOf(variables, "ADERESO_TOKEN") === undefined
      ? [{ path: "ADERESO_TOKEN", mend: "is not set; DESK=adereso needs the API token of Adereso Desk" }]
      : []),
    ...addressFaults(variables, "ADERESO_URL", ["http:", "https:"], "https://ivrd.desk.adere.so"),
    ...addressFaults(variables, "TWILIO_API_URL", ["http:", "https:"], "http://localhost:3001"),
    ...addressFaults(variables, "PUBLIC_URL", ["http:", "https:"], "https://deriva-1234.twil.io"),
    ...addressFaults(
      variables,
      "DATABASE_URL",
      ["postgres:", "postgresql:"],
      "postgres://user:password@host:5432/name",
    ),
    ...oidcFaults(variables),
    ...patternFault(
      variables,
      "ACCOUNT_SID",
      /^AC[0-9a-z]{32}$/i,
      "'AC' and 32 letters and digits (Console > Account info)",
    ),
    ...patternFault(variables, "DERIVA_DEMO", /^off$/, "'off', or not set"),
    ...patternFault(variables, "DERIVA_TICK", /^off$/, "'off', or not set"),
    ...patternFault(variables, "SIMULATOR_STEP", /^\d{1,4}$/, "a time in ms, or not set"),
    ...patternFault(variables, "PORT", /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3})$/, "a port from 1 to 64999"),
  ];
}

/** All three or none; what a provider says of people is read by TLS, or on this machine. */
function oidcFaults(variables: Variables): Fault[] {
  const issuer = textOf(variables, "OIDC_ISSUER");
  const missing = OIDC.filter((name) => textOf(variables, name) === undefined);
  const url = issuer !== undefined && URL.canParse(issuer) ? new URL(issuer) : undefined;
  const local = url !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const example = "https://login.example.com";
  return [
    ...(missing.length === OIDC.length
      ? []
      : missing.map((path) => ({ path, mend: `is not set; ${OIDC.join(", ")} go together` }))),
    ...(issuer === undefined || url?.protocol === "https:" || (local && url?.protocol === "http:")
      ? []
      : [{ path: "OIDC_ISSUER", mend: `is not an address with https; write it like ${example}` }]),
  ];
}

function textOf(variables: Variables, name: string): string | undefined {
  const value = variables[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function addressFaults(variables: Variables, name: string, protocols: string[], example: string): Fault[] {
  const value = textOf(variables, name);
  const right = value === undefined || (URL.canParse(value) && protocols.includes(new URL(value).protocol));
  return right ? [] : [{ path: name, mend: `is not an address; write it like ${example}` }];
}

function patternFault(variables: Variables, name: string, pattern: RegExp, what: string): Fault[] {
  const value = textOf(variables, name);
  return value === undefined || pattern.test(value)
    ? []
    : [{ path: name, mend: `is not right; it is ${what}` }];
}
