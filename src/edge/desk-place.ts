import { type DeskNeeds, type DeskUse, deskChange, deskReading } from "./desk-service";
import type { Handler } from "./runtime";

interface PlaceUses {
  readonly read: DeskUse;
  readonly change: DeskUse;
  /** What only a change holds: the runtime shows a function no method. */
  readonly fields: readonly string[];
}

/** One address of the desk that is read and changed: what brings one of the fields is a change, with all that it needs. */
export function deskPlace({ read, change, fields }: PlaceUses, needs: DeskNeeds): Handler {
  const reading = deskReading(read, needs);
  const changing = deskChange(change, needs);
  return (context, event, callback) => {
    const isChange = fields.some((name) => Object.hasOwn(event, name));
    return (isChange ? changing : reading)(context, event, callback);
  };
}
