import { createHash } from "node:crypto";
import type { ContentCreateRequest } from "twilio/lib/rest/content/v1/content";
import type { Choices, ContentIds } from "../../deflection/text-message";
import type { Deadline } from "../../time/deadline";
import { within } from "../../time/within";
import type { TwilioClient } from "./client";

/** Time kept for the message itself, in ms. */
const MESSAGE_RESERVE = 2_000;

/**
 * Finds, or makes once, the content at Twilio that shows quick replies or a list. Such content needs no approval within the
 * window (Twilio's Content API: `twilio/quick-reply`, `twilio/list-picker`).
 */
export class ChoicesContents {
  readonly #known = new Map<string, string>();

  constructor(
    private readonly client: TwilioClient,
    private readonly ids: ContentIds,
  ) {}

  /** The content's id. @throws when it can be neither found nor made in time. */
  async sidOf(choices: Choices, deadline: Deadline): Promise<string> {
    const types = typesOf(choices);
    // Content is its account's: another one, on the same database, makes its own.
    const hash = createHash("sha256")
      .update(`${this.client.accountSid}\n${JSON.stringify(types)}`)
      .digest("hex");
    const known = this.#known.get(hash) ?? (await this.ids.find(hash));
    const sid = known ?? (await this.#make(hash, types, deadline));
    this.#known.set(hash, sid);
    return sid;
  }

  async #make(hash: string, types: object, deadline: Deadline): Promise<string> {
    const request = { friendly_name: `deriva_${hash.slice(0, 16)}`, language: "es", types };
    const made = await within(deadline.left(MESSAGE_RESERVE), () =>
      // The SDK sends what it is given; its types have names that Twilio's API does not know.
      this.client.content.v1.contents.create(request as unknown as ContentCreateRequest),
    );
    await this.ids.keep(hash, made.sid);
    return made.sid;
  }
}

/** An item of a list has a second line: the number that may be written in its place. */
function typesOf({ style, body, label, items }: Choices): object {
  if (style === "buttons") {
    const actions = items.map(({ id, title }) => ({ type: "QUICK_REPLY", title, id }));
    return { "twilio/quick-reply": { body, actions } };
  }
  const listed = items.map(({ id, title }, index) => ({ item: title, id, description: String(index + 1) }));
  return { "twilio/list-picker": { body, button: label, items: listed } };
}
