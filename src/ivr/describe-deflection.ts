import { cleanVariable } from "../deflection/clean-variable";
import type { DeflectionRequest, Metadata } from "../deflection/deflection";
import type { Template, TemplateValues } from "../deflection/template";
import type { WhatsappChoice } from "./handle-digit";
import { speakWait } from "./speak-wait";

/** Describes a caller's choice as a deflection: who writes to whom, and what a human will want to know. */
export function describeDeflection(choice: WhatsappChoice, template: Template): DeflectionRequest {
  const { line, call, recipient, offer } = choice;
  const { announced } = call.state;
  const figure = announced?.kind === "known" ? speakWait(announced, line.language) : undefined;
  // A caller who was told that nobody knows is another than one who was told nothing.
  const told = figure ?? announced?.kind;
  return {
    claim: `call:${call.callSid}`,
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
function callContext({ line, call }: WhatsappChoice, wait: string | undefined): Metadata {
  const context = {
    call_sid: call.callSid,
    line: line.number,
    wait_announced: wait,
    language: line.language,
    caller_country: call.country,
    caller_city: call.city,
    stir_verstat: call.stirVerstat,
  };
  const entries = Object.entries(context).map(([name, text]) => [name, onOneLine(text ?? "")] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ""));
}

/** Texts of carriers may hold anything; at the desk they are one line that reads from left to right. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}

function fillVariables(template: Template, values: TemplateValues): Record<string, string> {
  const filled = Object.entries(template.variables).map(([name, text]) => {
    const value = text.replace(/\{(company|line|wait)\}/g, (_, key: keyof TemplateValues) => values[key]);
    return [name, cleanVariable(value)];
  });
  return Object.fromEntries(filled);
}
