import * as v from "valibot";
import { shown } from "../config/schema-parts";
import { ROLES } from "../desk/member";
import { clean, email } from "./account-schema";

// What an admin asks for: accounts, keys.

const id = v.pipe(
  v.string("is not the id of a user; write it as it was answered"),
  v.regex(/^[1-9]\d{0,17}$/, "is not the id of a user; write it as it was answered"),
);

const name = v.pipe(
  v.string("is not a text; write a name"),
  clean,
  v.regex(/^[^\p{Cc}]*$/u, "holds a line break; take it out"),
  v.nonEmpty("is empty; write a name"),
  v.maxLength(64, "is longer than 64 characters; shorten it"),
);

const role = v.picklist(ROLES, ({ input }) => `${shown(input)} is not 'agent', 'supervisor' or 'admin'`);

const teamMessage = ({ input }: { input: unknown }) => `${shown(input)} is not a team's id`;
const teams = v.pipe(
  v.array(v.pipe(v.number(teamMessage), v.integer(teamMessage)), "is not a list; write [1234]"),
  v.maxLength(1_000, "are too many"),
);

const capacity = v.pipe(
  v.number("is not a number; write how many open tickets they work on at a time"),
  v.integer("is not a whole number"),
  v.minValue(1, "is at least 1"),
  v.maxValue(100, "is at most 100"),
);

/** The body of `POST /desk/users`. */
export const userChangeSchema = v.variant(
  "do",
  [
    v.object({
      do: v.literal("invite"),
      name,
      email,
      role,
      teams,
      capacity: v.exactOptional(capacity),
    }),
    v.object({ do: v.picklist(["invite_again", "disable", "enable", "end_sessions"]), id }),
    v.object({
      do: v.literal("change"),
      id,
      role: v.exactOptional(role),
      teams: v.exactOptional(teams),
      capacity: v.exactOptional(capacity),
      name: v.exactOptional(name),
    }),
  ],
  ({ input }) =>
    `${shown((input as { do?: unknown } | undefined)?.do)} is not 'invite', 'invite_again', 'change', 'disable', 'enable' or 'end_sessions'`,
);

const keyName = v.pipe(
  v.string("is not a text; write what the key is for"),
  v.trim(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u, "is not 1 to 64 letters, digits, spaces, dots and dashes"),
  v.check((given) => given.toUpperCase() !== "API_KEY", "is the first key, which is set in the environment"),
);

/** The body of `POST /desk/keys`. */
export const keyChangeSchema = v.variant(
  "do",
  [
    v.object({
      do: v.literal("add"),
      name: keyName,
      per_minute: v.optional(
        v.pipe(
          v.number("is not a number"),
          v.integer("is not a whole number"),
          v.minValue(1, "is at least 1"),
          v.maxValue(100_000, "is at most 100,000"),
        ),
        60,
      ),
      senders: v.nullish(
        v.pipe(v.array(v.string("is not a number in quotes")), v.maxLength(100, "are too many")),
      ),
    }),
    v.object({ do: v.literal("revoke"), name: keyName }),
  ],
  ({ input }) => `${shown((input as { do?: unknown } | undefined)?.do)} is not 'add' or 'revoke'`,
);
