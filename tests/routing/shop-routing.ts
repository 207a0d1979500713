import { checkConfig } from "../../src/config/check-config";
import type { HeardMessage, Situation, SituationTicket } from "../../src/conversation/situation";
import { decideTurn } from "../../src/routing/decide-turn";
import { compileEscalation } from "../../src/routing/escalation/detect-reasons";
import type { EscalationReason } from "../../src/routing/escalation/reason";
import type { Routing } from "../../src/routing/routing";
import type { Turn } from "../../src/routing/turn";
import shop from "../support/shop.config";

/** Wednesday, 25 November 2026, 10:00 in Santiago. */
export const WEDNESDAY = new Date("2026-11-25T13:00:00Z").getTime();

/** The routing of the shop of the config that is shipped, with other settings. */
export function shopRouting(more: object = {}): Routing {
  const config = checkConfig({ ...shop, ...more });
  const [chat] = config.chats;
  if (chat === undefined) throw new Error("the shop has no chat");
  return {
    chat,
    escalation: config.escalation,
    detect: compileEscalation(config.escalation.phrases),
    team: (id) => config.teams.find((team) => team.id === id),
    listened: () => ["escalated"],
    aftercare: config.aftercare,
  };
}

export interface Written {
  readonly text?: string;
  readonly message?: Partial<HeardMessage>;
  readonly ticket?: Partial<SituationTicket>;
  readonly situation?: Partial<Situation>;
  readonly now?: number;
  readonly routing?: Routing;
  readonly judged?: EscalationReason;
}

const ROUTING = shopRouting();

/** What is decided about a message of a conversation that is with automatic answers, unless something else is said. */
export function turnOf({
  text = "",
  message = {},
  ticket = {},
  situation = {},
  now = WEDNESDAY,
  routing = ROUTING,
  judged,
}: Written): Turn {
  const heard: HeardMessage = { id: "1", at: now, kind: "text", text, ...message };
  const whole: SituationTicket = {
    ...{ id: "1", status: "open", stage: "automatic", kind: "conversation", tier: 1 },
    ...{ chosen: [], metadata: {}, reminders: 0 },
    ...ticket,
  };
  return decideTurn(
    { conversation: "1", turns: 0, ticket: whole, ...situation, message: heard },
    routing,
    now,
    judged,
  );
}

/** The same, in a conversation in which the menu was shown. */
export function answerOf(text: string, more: Written = {}): Turn {
  const { state, ...situation } = more.situation ?? {};
  const shown = { menu: "", ...(state as object | undefined) };
  return turnOf({ ...more, text, situation: { ...situation, state: shown } });
}
