import type { KnownConfig } from "../known-config";

/** The form of a request to create a message, as it came. */
export type MessageForm = Readonly<Record<string, string | undefined>>;

export type MessageProblem = readonly [code: number, message: string];

/** E.164, or a business-scoped id as "US.1349…" of a contact who hides the number. */
const WHATSAPP_ADDRESS = /^whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9]{1,128})$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;
const LONGEST_BODY = 1_600;

export function isWhatsApp(form: MessageForm): boolean {
  return form.To?.startsWith("whatsapp:") ?? false;
}

/** Twilio's code and words for a message that it would not take. */
export function messageProblem(form: MessageForm, config: KnownConfig): MessageProblem | undefined {
  const { From = "", To = "" } = form;
  if (From.startsWith("whatsapp:") !== To.startsWith("whatsapp:") && NUMBER.test(From) !== NUMBER.test(To)) {
    return [21910, "Invalid From and To pair. From and To should be of the same channel"];
  }
  return isWhatsApp(form) ? whatsAppProblem(form, config) : smsProblem(form, config);
}

function whatsAppProblem(form: MessageForm, config: KnownConfig): MessageProblem | undefined {
  if (!WHATSAPP_ADDRESS.test(form.To ?? "")) return [21211, "Invalid 'To' Phone Number"];
  const sender = config.senders.some(({ number }) => `whatsapp:${number}` === form.From);
  if (!sender) return [63007, "Twilio could not find a Channel with the specified From address"];
  if (form.ContentSid === undefined) return bodyProblem(form);
  if (!/^HX[0-9a-f]{32}$/i.test(form.ContentSid)) return [21654, "The ContentSid is not valid"];
  try {
    const values = Object.values(JSON.parse(form.ContentVariables ?? "{}") as Record<string, unknown>);
    const right = values.every(
      (value) => typeof value === "string" && /\S/.test(value) && !/[\n\t]| {5}/.test(value),
    );
    return right ? undefined : [21656, "The ContentVariables parameter is invalid"];
  } catch {
    return [21655, "The ContentVariables parameter is not valid JSON"];
  }
}

function smsProblem(form: MessageForm, { lines }: KnownConfig): MessageProblem | undefined {
  if (!NUMBER.test(form.To ?? "")) return [21211, "Invalid 'To' Phone Number"];
  const ours = lines.some(
    ({ number, fallback }) =>
      number === form.From || (fallback?.kind === "sms" && fallback.from === form.From),
  );
  if (ours) return bodyProblem(form);
  return [
    21606,
    `The 'From' phone number ${form.From} is not a valid, SMS-capable inbound phone number for your account`,
  ];
}

function bodyProblem({ Body }: MessageForm): MessageProblem | undefined {
  if (Body === undefined || Body === "") return [21602, "Message body is required"];
  return Body.length > LONGEST_BODY
    ? [21617, "The concatenated message body exceeds the 1600 character limit"]
    : undefined;
}
