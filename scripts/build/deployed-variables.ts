import type { Fault } from "../../src/config/fault";

type Variables = Readonly<Record<string, string | undefined>>;

/** What a deployed function may know; the rest of the machine stays here. */
const DEPLOYED = [
  "ACCOUNT_SID",
  "AUTH_TOKEN",
  "DESK",
  "ADERESO_URL",
  "ADERESO_TOKEN",
  "DATABASE_URL",
  "API_KEY",
  "SESSION_SECRET",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
  "OIDC_NAME",
  "PUBLIC_URL",
  "TWILIO_API_URL",
];

/**
 * The desk is named even by default: a deployment keeps the variables of the one before. `more` are those that the config
 * refers to.
 */
export function deployedVariables(
  variables: Variables,
  more: readonly string[] = [],
): Record<string, string> {
  return { DESK: "builtin", ...given(variables, [...DEPLOYED, ...more]) };
}

function given(variables: Variables, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}

/** What a deployment lacks, beyond what any environment must hold. */
export function deployFaults(variables: Variables): readonly Fault[] {
  const missing = (name: string, mend: string): Fault[] => (variables[name] ? [] : [{ path: name, mend }]);
  return [
    ...missing("ACCOUNT_SID", "is not set; it is in the Console under Account info"),
    ...missing("AUTH_TOKEN", "is not set; it is in the Console under Account info"),
    ...missing(
      "API_KEY",
      "is not set; write a long random text, such as the output of: openssl rand -hex 24",
    ),
    ...(variables.DESK === "adereso"
      ? []
      : [
          ...missing("DATABASE_URL", "is not set; DESK=builtin keeps its tickets in a PostgreSQL"),
          ...sessionSecretFaults(variables),
        ]),
    ...["DATABASE_URL", "PUBLIC_URL", "ADERESO_URL", "TWILIO_API_URL", "OIDC_ISSUER"].flatMap((name) =>
      loopbackFault(name, variables),
    ),
    ...DEPLOYED.flatMap((name) =>
      variables[name]?.includes("'")
        ? [{ path: name, mend: "holds a quote ('), which twilio-run cannot carry" }]
        : [],
    ),
  ];
}

/** Who guesses it signs in as anybody. */
function sessionSecretFaults({ SESSION_SECRET: secret }: Variables): Fault[] {
  const write = "write a long random text, such as the output of: openssl rand -hex 32";
  if (!secret)
    return [{ path: "SESSION_SECRET", mend: `is not set; the desk signs its sessions with it; ${write}` }];
  return secret.length < SHORTEST_SECRET
    ? [{ path: "SESSION_SECRET", mend: `is shorter than ${SHORTEST_SECRET} characters; ${write}` }]
    : [];
}

const SHORTEST_SECRET = 32;

function loopbackFault(name: string, variables: Variables): Fault[] {
  const value = variables[name];
  if (!value || !URL.canParse(value)) return [];
  const local = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(value).hostname);
  return local ? [{ path: name, mend: "is on this machine, where a deployed function cannot reach it" }] : [];
}
