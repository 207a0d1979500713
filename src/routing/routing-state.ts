import * as v from "valibot";

const state = v.object({
  /** The menu that was asked last, by the option that led there; "" is the first one. */
  menu: v.exactOptional(v.string()),
  /** Answers in a row that were not understood. */
  failures: v.exactOptional(v.number()),
  /** The last of them, folded: the same again is a sign. */
  unmatched: v.exactOptional(v.string()),
  /** What the contact wrote before, cut short. */
  before: v.exactOptional(v.string()),
  /** The option whose answer was our last word, and no question. */
  answered: v.exactOptional(v.string()),
  /** Their language was told from so little that more may tell another. */
  unsure: v.exactOptional(v.boolean()),
  /** They said that they read our last word, and nothing more. */
  heard: v.exactOptional(v.boolean()),
  /** Options of which one was meant, by their ids. */
  candidates: v.exactOptional(v.array(v.string())),
  /** Another question than the menu's was asked. */
  asked: v.exactOptional(v.literal("rating")),
  /** The ticket that a rating is of. */
  rated: v.exactOptional(v.string()),
});

/** What a conversation remembers between two messages of automatic answers. */
export type RoutingState = v.InferOutput<typeof state>;

/** Reads what was kept; what an earlier version kept otherwise counts as nothing. */
export function readRoutingState(kept: unknown): RoutingState {
  const read = v.safeParse(state, kept ?? {});
  return read.success ? read.output : {};
}
