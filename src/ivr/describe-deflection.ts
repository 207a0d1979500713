import type { DeflectionRequest, Metadata } from "../deflection/deflection";
import { fillVariables, type Template } from "../deflection/template";
import type { WhatsappChoice } from "./answer-outcome";
import { speakWait } from "./speak-wait";
import { writeWait } from "./wait";

/** Describes a caller's choice as a deflection: who writes to whom, and what a human will want to know. */
export function describeDeflection(choice: WhatsappChoice, template: Template): DeflectionRequest {
  const { line, call, recipient, offer, origin, caller } = choice;
  const { announced } = call.state;
  const figure = announced?.kind === "known" ? speakWait(announced, line.language) : undefined;
  // A caller who was told that nobody knows is another than one who was told nothing.
  const told = figure ?? announced?.kind;
  return {
    // A call whose own number was refused may try another.
    claim: isTyped(choice) ? `call:${call.callSid}:${recipient}` : `call:${call.callSid}`,
    origin,
    ...(caller !== undefined && { caller }),
    sender: line.sender,
    recipient,
    language: line.language,
    template: line.template,
    variables: fillVariables(template, { company: line.company, line: line.number, wait: figure ?? "" }),
    ...(line.team !== undefined && { team: line.team }),
    metadata: {
      user: line.metadata.user,
      ticket: { ...line.metadata.ticket, ...callContext(choice, told) },
    },
    call: { sid: call.callSid, line: line.number },
    consent: { wording: offer },
  };
}

/** The call as a human at the desk reads it; what Twilio did not tell is left out. */
function callContext(choice: WhatsappChoice, wait: string | undefined): Metadata {
  const { line, call, caller } = choice;
  const { announced } = call.state;
  const context = {
    call_sid: call.callSid,
    line: line.number,
    wait_announced: wait,
    // The same for who counts with it: "300-600".
    wait_announced_seconds: announced?.kind === "known" ? writeWait(announced) : undefined,
    language: line.language,
    // Of a hidden caller Twilio tells the country of the number that stands for hiding.
    ...(!(isTyped(choice) && caller === undefined) && {
      caller_country: call.country,
      caller_city: call.city,
    }),
    stir_verstat: call.stirVerstat,
    // Who typed another number may have typed it wrong; then this is who called.
    called_from: isTyped(choice) ? caller : undefined,
  };
  const entries = Object.entries(context).map(([name, text]) => [name, onOneLine(text ?? "")] as const);
  const known = Object.fromEntries(entries.filter(([, text]) => text !== ""));
  return isTyped(choice) ? { ...known, number_typed: true } : known;
}

/** A caller whose own number may be forged is held to the same limits, but typed nothing. */
function isTyped({ origin, caller, recipient }: WhatsappChoice): boolean {
  return origin === "typed" && caller !== recipient;
}

/** Texts of carriers may hold anything; at the desk they are one line that reads from left to right. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
