import type { PhoneNumber } from "../contact/phone-number";
import type { DeflectionRequest } from "../deflection/deflection";

/** What the body of `POST /deflections` asks for, in the house's words. */
export interface DeflectionBody {
  readonly sender: PhoneNumber;
  readonly recipient: PhoneNumber;
  readonly metadata: DeflectionRequest["metadata"];
  readonly team?: number;
  /** Name of the template; without one, the sender's. */
  readonly template?: string;
}
