import type { ApiKey } from "../adapters/postgres/api-keys";
import type { KeyedUse } from "../edge/api";
import { notFound } from "../edge/problem";
import { passMedia } from "./pass-media";
import { orUnavailable } from "./services";
import { ticketDetails } from "./ticket-details";

/** `GET /media?message=&index=`: a file that a contact sent. */
export const media: KeyedUse<ApiKey> = async (event, variables, deadline) => {
  const { parseMediaQuery } = await import("../edge/parse-desk-request");
  const { message, index } = parseMediaQuery(event);
  const reference = await orUnavailable((await ticketDetails(variables)).media(message, index));
  if (reference === undefined) throw notFound("There is no such media.");
  return passMedia(reference, { message, index }, variables, deadline);
};
