import * as v from "valibot";
import { LANGUAGES, type Language } from "../contact/language";
import { parsePhoneNumber } from "../contact/phone-number";
import { type RawEvent, readText } from "./parameters";
import { type FieldFault, invalidFields } from "./problem";

const version = v.pipe(
  v.number("is the number of a version"),
  v.integer("is the number of a version"),
  v.minValue(0, "is the number of a version"),
  v.maxValue(2_000_000_000, "is the number of a version"),
);

const changes = v.pipe(
  v.array(
    v.strictObject(
      {
        path: v.pipe(v.string("is the path of a field"), v.maxLength(200, "is the path of a field")),
        value: v.unknown(),
      },
      "is no change; write { path, value }",
    ),
    "is a list of changes: [{ path, value }]",
  ),
  v.maxLength(1_000, "holds more than 1,000 changes; save in several steps"),
);

const note = v.optional(
  v.pipe(v.string("is not a text"), v.maxLength(500, "is longer than 500 characters"), v.trim()),
  "",
);

const saving = v.object({
  from: version,
  note,
  changes: v.exactOptional(changes),
  back_to: v.exactOptional(version),
});

export type SettingsRequest = { readonly from: number; readonly note: string } & (
  | { readonly changes: readonly { readonly path: string; readonly value: unknown }[] }
  | { readonly backTo: number }
);

/** Reads `POST /desk/settings`. @throws Problem 422 that lists everything that does not hold. */
export function parseSettings(event: RawEvent): SettingsRequest {
  const { from, note: why, changes: made, back_to: backTo } = parsed(saving, event);
  const about = { from, note: withoutControls(why) };
  if (made !== undefined && backTo === undefined) return { ...about, changes: made };
  if (backTo !== undefined && made === undefined) return { ...about, backTo };
  throw invalidFields([{ field: "changes", detail: "send either 'changes' or 'back_to'" }]);
}

const previewing = v.object({
  sender: v.pipe(
    v.string("is a sender's number"),
    v.transform((number) => parsePhoneNumber(number) ?? number),
  ),
  text: v.pipe(
    v.string("is not a text"),
    v.maxLength(1_500, "is longer than 1,500 characters"),
    v.check((one) => one.trim() !== "", "is empty; write what a contact would"),
  ),
  changes: v.optional(changes, []),
  language: v.exactOptional(v.picklist(LANGUAGES, "can be 'es', 'pt', 'en'")),
  at: v.exactOptional(v.pipe(v.string("is a time"), v.isoTimestamp("is a time as 2026-11-25T13:00:00Z"))),
  menu_shown: v.optional(v.boolean("is neither true nor false"), false),
  recent: v.optional(
    v.pipe(
      v.number("is a number of messages"),
      v.integer("is a whole number"),
      v.minValue(0, "is 0 or more"),
      v.maxValue(200, "is at most 200"),
    ),
    0,
  ),
});

export interface ReadPreview {
  readonly sender: string;
  readonly text: string;
  readonly changes: readonly { readonly path: string; readonly value: unknown }[];
  readonly language?: Language;
  readonly at?: number;
  readonly menuShown: boolean;
  /** How many messages that were written are tried, too. */
  readonly recent: number;
}

/** Reads `POST /desk/preview`. @throws Problem 422 that lists everything that does not hold. */
export function parsePreview(event: RawEvent): ReadPreview {
  const { at, menu_shown: menuShown, text, ...rest } = parsed(previewing, event);
  return {
    ...rest,
    // As a message of Twilio's is read.
    text: readText({ text }, "text") ?? "",
    menuShown,
    ...(at !== undefined && { at: new Date(at).getTime() }),
  };
}

/** Reads the query of `GET /desk/settings`. @throws Problem 422 that says what to mend. */
export function parseSettingsQuery(event: RawEvent): { readonly version?: number; readonly before?: number } {
  const given = ["version", "before"].flatMap((name) => {
    const value = readText(event, name, 16);
    return value === undefined ? [] : [[name, value] as const];
  });
  const faults = given.filter(([, value]) => !/^\d{1,9}$/.test(value));
  if (faults.length > 0) {
    throw invalidFields(faults.map(([field]) => ({ field, detail: "is the number of a version" })));
  }
  return Object.fromEntries(given.map(([name, value]) => [name, Number(value)]));
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, event: RawEvent): v.InferOutput<Schema> {
  const read = v.safeParse(schema, event);
  if (read.success) return read.output;
  throw invalidFields(read.issues.map(faultOf));
}

function faultOf({ path, message, received }: v.BaseIssue<unknown>): FieldFault {
  const field = (path ?? []).map(({ key }) => String(key)).join(".");
  return { field, detail: received === "undefined" ? "is missing; add it" : message };
}

function withoutControls(text: string): string {
  return (readText({ text }, "text") ?? "").trim();
}
