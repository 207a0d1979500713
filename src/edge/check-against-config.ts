import type { Config } from "../config/config";
import { suggestion } from "../config/fault";
import type { PhoneNumber } from "../contact/phone-number";
import type { DeflectionBody } from "./deflection-body";
import type { FieldFault } from "./problem";

/** What a request is checked against; a `Config` is one. */
export interface KnownToConfig extends Pick<Config, "senders" | "teams"> {
  /** By their names. */
  readonly templates: Readonly<Record<string, unknown>>;
  /** The senders that this key may use; all of them where it is not told. */
  readonly allowedSenders?: readonly PhoneNumber[];
}

/** What of a request does not fit the config. What could not be read of the request is left alone. */
export function checkAgainstConfig(body: Partial<DeflectionBody>, known: KnownToConfig): FieldFault[] {
  const { sender, recipient, team, template } = body;
  const { teams, allowedSenders } = known;
  const own = known.senders.map(({ number }) => number);
  const allowed = own.filter((number) => allowedSenders?.includes(number) ?? true);
  const ids = teams.map(({ id }) => id);
  const faults: FieldFault[] = [];

  if (sender !== undefined && !allowed.includes(sender)) {
    const what = allowedSenders === undefined ? "a sender of ours" : "a sender that this key may use";
    faults.push({
      field: "business_phone",
      detail: `'${sender}' is not ${what}${suggestion(sender, allowed)}`,
    });
  }
  if (recipient !== undefined && own.includes(recipient)) {
    faults.push({
      field: "recipient_phone",
      detail: `'${recipient}' is a sender of ours; write the number of who is to be written to`,
    });
  }
  if (team !== undefined && ids.length > 0 && !ids.includes(team)) {
    const near = suggestion(String(team), ids.map(String));
    faults.push({ field: "team_id", detail: `${team} is not a team of ours${near}` });
  }
  if (template !== undefined && !Object.hasOwn(known.templates, template)) {
    const near = suggestion(template, Object.keys(known.templates));
    faults.push({
      field: "template_name",
      detail: `'${template.slice(0, 60)}' is not a template of ours${near}`,
    });
  }
  return faults;
}
