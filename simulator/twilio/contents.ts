import { randomBytes } from "node:crypto";
import express, { type Router } from "express";
import * as v from "valibot";
import type { Account } from "../account";
import { authorize } from "./authorize";
import { refuse, refuseUnknown } from "./refuse";

/** What can be tapped below a message. */
export interface SimulatedChoices {
  readonly style: "buttons" | "list";
  readonly label: string | null;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** Content that was made through the Content API: a text, and perhaps what can be tapped. */
export interface SimulatedContent {
  readonly sid: string;
  readonly body: string;
  readonly choices: SimulatedChoices | null;
}

const body = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_024));

// Limits of Twilio's documentation, without approval: three buttons of 20 characters, ten items of 24.
const types = v.object({
  "twilio/text": v.exactOptional(v.object({ body: v.string() })),
  "twilio/quick-reply": v.exactOptional(
    v.object({
      body,
      actions: v.pipe(
        v.array(
          v.object({
            type: v.exactOptional(v.literal("QUICK_REPLY")),
            title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20)),
            id: v.pipe(v.string(), v.maxLength(200)),
          }),
        ),
        v.minLength(1),
        v.maxLength(3),
      ),
    }),
  ),
  "twilio/list-picker": v.exactOptional(
    v.object({
      body,
      button: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20)),
      items: v.pipe(
        v.array(
          v.object({
            item: v.pipe(v.string(), v.nonEmpty(), v.maxLength(24)),
            id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
            description: v.pipe(v.string(), v.nonEmpty(), v.maxLength(72)),
          }),
        ),
        v.minLength(1),
        v.maxLength(10),
      ),
    }),
  ),
});

const request = v.object({ friendly_name: v.exactOptional(v.string()), language: v.string(), types });

/** The contents of the simulated account, made while it runs. */
export class Contents {
  readonly #contents = new Map<string, SimulatedContent>();

  find(sid: string): SimulatedContent | undefined {
    return this.#contents.get(sid);
  }

  make(asked: v.InferOutput<typeof request>): SimulatedContent {
    const content = { sid: `HX${randomBytes(16).toString("hex")}`, ...saidBy(asked.types) };
    this.#contents.set(content.sid, content);
    return content;
  }
}

function saidBy(asked: v.InferOutput<typeof types>): Omit<SimulatedContent, "sid"> {
  const buttons = asked["twilio/quick-reply"];
  if (buttons !== undefined) {
    const items = buttons.actions.map(({ id, title }) => ({ id, title }));
    return { body: buttons.body, choices: { style: "buttons", label: null, items } };
  }
  const list = asked["twilio/list-picker"];
  if (list !== undefined) {
    const items = list.items.map(({ id, item }) => ({ id, title: item }));
    return { body: list.body, choices: { style: "list", label: list.button, items } };
  }
  return { body: asked["twilio/text"]?.body ?? "", choices: null };
}

/** The part of Twilio's Content API that the product uses. */
export function contentApi(account: Account, contents: Contents): Router {
  const router = express.Router();
  router.use(express.json());
  router.use(authorize(account));
  router.post("/Content", ({ body: asked }, response) => {
    const read = v.safeParse(request, asked);
    if (!read.success) return refuse(response, 400, 20001, `Invalid content: ${read.issues[0].message}`);
    const { sid } = contents.make(read.output);
    const now = new Date().toISOString();
    response.status(201).json({
      ...{ sid, account_sid: account.accountSid, friendly_name: read.output.friendly_name ?? null },
      ...{ language: read.output.language, variables: {}, types: read.output.types },
      ...{
        date_created: now,
        date_updated: now,
        url: `https://content.twilio.com/v1/Content/${sid}`,
        links: {},
      },
    });
  });
  router.use((_, response) => refuseUnknown(response));
  return router;
}
