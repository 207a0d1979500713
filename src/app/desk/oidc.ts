import type { OidcClient } from "../../adapters/oidc/company-sign-in";
import type { Variables } from "../../config/environment";
import { type CompanySignIn, recognize } from "../../desk/company-sign-in";
import { LONGEST_SESSION } from "../../desk/session";
import { beginSession } from "../../desk/sign-in";
import type { ApiAnswer, ApiUse } from "../../edge/api";
import type { OidcJson, OidcRefusal } from "../../edge/desk-contract";
import { faultFields, log } from "../../edge/log";
import { endedOidcCookie, oidcCookie, readOidcCookie } from "../../edge/oidc-cookie";
import { type RawEvent, readText } from "../../edge/parameters";
import { notFound } from "../../edge/problem";
import { sessionCookie } from "../../edge/session-cookie";
import { environmentOf } from "../parts";
import { orUnavailable } from "../services";
import { type Access, accessOf, cookieToReplace, sessionSecretOf } from "./access";

// Browsers come here by links: whatever happens, they are sent on to the page. A link's query may hold any header and cookie (see
// refuseOtherPages), so that no link begins a session: the page hands in what the provider said, as no other site can.

let signIn: Promise<CompanySignIn> | undefined;

/** `GET /desk/oidc`: sends the browser to the company's provider. */
export const beginOidc: ApiUse = async (_event, variables) => {
  const secret = sessionSecretOf(variables);
  const company = await companySignInOf(variables);
  const begun = await company.begin().catch((fault: unknown) => {
    log("error", "oidc_fault", faultFields(fault));
    return undefined;
  });
  if (begun === undefined) return redirect("/desk#refused=failed", [endedOidcCookie]);
  return redirect(begun.address, [oidcCookie(begun.kept, secret, Date.now())]);
};

/**
 * `GET /desk/oidc-callback`: the browser is back, and goes on to the page with what the provider said, in the fragment. `POST`,
 * by the page: it has a session if its e-mail has an account.
 */
export const finishOidc: ApiUse = async (event, variables) => {
  const company = await companySignInOf(variables);
  if (event.page !== true) return redirect(`/desk#company?${answerOf(event)}`, []);
  const cookie = cookieToReplace(event, variables);
  const access = await accessOf(variables);
  const begun = readOidcCookie(event, access.secret, access.now());
  if (begun === undefined) return refuse("failed", undefined, access);
  const person = await company.finish(answerOf(event), begun).catch((fault: unknown) => {
    log("warn", "oidc_refused", faultFields(fault));
    return undefined;
  });
  if (person === undefined) return refuse("failed", undefined, access);
  const known = await orUnavailable(recognize(person, access.accounts));
  if (known.kind === "refused") return refuse(known.why, undefined, access);
  const { account } = known;
  const before = cookie === undefined ? {} : { cookie };
  const session = await orUnavailable(beginSession(account, before, access));
  if (session === undefined) return refuse("no_account", account.id, access);
  await orUnavailable(access.audit.record(account.id, "signed_in", undefined, { by: "oidc" }));
  log("info", "signed_in", { agent: account.id });
  return finished(null, [sessionCookie(session.cookie, LONGEST_SESSION / 1_000), endedOidcCookie]);
};

/** @throws Problem 404 where the company has no provider. */
function companySignInOf(variables: Variables): Promise<CompanySignIn> {
  const { oidc, publicUrl } = environmentOf(variables);
  if (oidc === undefined) throw notFound("There is no sign-in by a provider here.");
  const client: OidcClient = { ...oidc, redirectUrl: `${publicUrl}/desk/oidc-callback` };
  signIn ??= import("../../adapters/oidc/company-sign-in").then(({ companySignIn }) => companySignIn(client));
  return signIn;
}

/** What a provider may add to the address. */
const PARAMETERS = ["code", "state", "iss", "error", "error_description", "session_state"];

function answerOf(event: RawEvent): URLSearchParams {
  const given = PARAMETERS.map((name) => [name, readText(event, name)] as const);
  return new URLSearchParams(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

async function refuse(why: OidcRefusal, agent: string | undefined, access: Access): Promise<ApiAnswer> {
  log("warn", "sign_in_failed", { why, agent });
  await orUnavailable(access.audit.record(agent, "sign_in_failed", undefined, { by: "oidc", why }));
  return finished(why, [endedOidcCookie]);
}

function finished(refused: OidcRefusal | null, cookies: readonly string[]): ApiAnswer {
  const body: OidcJson = { refused };
  return { status: 200, body, headers: { "Set-Cookie": cookies } };
}

/** 303, so that the page is read, whatever the request was. */
function redirect(to: string, cookies: readonly string[]): ApiAnswer {
  const headers = { Location: to, "Set-Cookie": cookies, "Referrer-Policy": "no-referrer" };
  return { status: 303, body: Buffer.alloc(0), type: "text/plain", headers };
}
