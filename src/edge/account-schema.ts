import * as v from "valibot";
import { shown } from "../config/schema-parts";
import { readText } from "./parameters";

// What is read of who signs in and of who manages accounts. A password is taken as it is: every character counts.

/** As every text that comes from outside: without what PostgreSQL does not take. */
export const clean = v.transform((text: string) => (readText({ text }, "text", 10_000) ?? "").trim());

/** A wrong password may be of any length; what is hashed is not. */
const LONGEST_TYPED = 1_000;

export const typedPassword = v.pipe(
  v.string("is not a text; write the password"),
  v.nonEmpty("is empty; write the password"),
  v.maxLength(LONGEST_TYPED, "is longer than any password"),
);

export const email = v.pipe(
  v.string("is not a text; write an e-mail address"),
  v.maxLength(254, "is longer than an e-mail address can be"),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/u, "is not an e-mail address"),
);

/** The body of `POST /desk/sign-in`. */
export const signInSchema = v.object({
  email,
  password: typedPassword,
  device: v.nullish(v.pipe(v.string("is not what an earlier sign-in answered"), v.maxLength(200))),
});

/** The body of `POST /desk/sign-out`. */
export const signOutSchema = v.object({
  everywhere: v.nullish(v.boolean(({ input }) => `${shown(input)} is neither true nor false`)),
});

/** The body of `POST /desk/me`. */
export const meSchema = v.object({
  available: v.optional(v.boolean(({ input }) => `${shown(input)} is neither true nor false`)),
  language: v.optional(
    v.nullable(v.picklist(["es", "pt", "en"], ({ input }) => `${shown(input)} is not 'es', 'pt' or 'en'`)),
  ),
  password: v.optional(
    v.object({ old: typedPassword, new: typedPassword }, "is not both, the old and the new one"),
  ),
});

/** The body of `POST /desk/invitation`, and the query of `GET`. */
export const invitationSchema = v.object({
  token: v.pipe(
    v.string("is missing; it is in the link of the invitation"),
    v.regex(/^[\w-]{20,100}$/, "is not of an invitation; copy the whole link"),
  ),
  password: v.optional(typedPassword),
});
