import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks";
import { newSid } from "../../simulator/account";
import { callParameters } from "../../simulator/phone/call-parameters";
import { parseTwiml, type Verb } from "../../simulator/phone/parse-twiml";
import { twimlFaults } from "../contract/twiml-faults";
import { LINES } from "./config";
import type { TestStack } from "./stack";
import { noteUsed } from "./suite-logs";

export const CALLER = "+56976591991";

export interface TwimlAnswer {
  readonly status: number;
  readonly xml: string;
  readonly verbs: readonly Verb[];
  /** What the caller hears, in order. */
  readonly says: readonly string[];
  /** Where the document leads without input: the address of its last Redirect. */
  readonly leadsTo: string | undefined;
}

let callers = 0;

/** A caller whom nobody has met: what was sent to one is remembered for a day. */
export function newCaller(): string {
  callers++;
  return `+5695${String(1_000_000 + (process.pid % 900) * 1_000 + callers)}`;
}

/** The parameters of one call, as Twilio sends them; of a new caller unless somebody is named. */
export function callOf(more: { from?: string; to?: string; callSid?: string } = {}): Record<string, string> {
  return {
    ...callParameters({
      accountSid: "AC00000000000000000000000000000001",
      callSid: more.callSid ?? newSid("CA"),
      from: more.from ?? newCaller(),
      to: more.to ?? LINES.spanish,
    }),
  };
}

/** Posts a signed voice webhook; whatever comes back must be TwiML that Twilio takes. */
export async function voice(
  stack: TestStack,
  path: string,
  parameters: Readonly<Record<string, string>>,
): Promise<TwimlAnswer> {
  const response = await signed(stack, path, parameters);
  const xml = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${xml}`);
  const faults = twimlFaults(xml);
  if (faults.length > 0)
    throw new Error(`${path} answered TwiML that Twilio refuses: ${faults.join("; ")}\n${xml}`);
  const verbs = parseTwiml(xml);
  const redirect = verbs.findLast(({ name }) => name === "Redirect");
  return { status: response.status, xml, verbs, says: verbs.flatMap(spoken), leadsTo: redirect?.text };
}

function spoken(verb: Verb): string[] {
  return verb.name === "Say" ? [verb.text] : verb.children.flatMap(spoken);
}

/** Parameters that are somebody's: numbers, names, what they write. */
const PERSONAL = [
  "From",
  "Caller",
  "To",
  "Called",
  "WaId",
  "ProfileName",
  "ProfileUsername",
  "ExternalUserId",
  "Body",
];

/** Posts a form as Twilio signs it. */
export function signed(
  stack: TestStack,
  path: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Response> {
  const url = `${stack.url}${path}`;
  noteUsed(PERSONAL.map((name) => parameters[name]));
  return fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "X-Twilio-Signature": getExpectedTwilioSignature(stack.authToken, url, parameters),
    },
    body: new URLSearchParams(parameters),
  });
}

/** Presses a digit in a call that was told to wait so long. */
export function press(stack: TestStack, digits: string, call = callOf(), query = "?round=1&wait=300-600") {
  return voice(stack, `/handle-input${query}`, { ...call, Digits: digits });
}
