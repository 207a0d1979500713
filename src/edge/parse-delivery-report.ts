import { type DeliveryReport, deliveryOf } from "../deflection/delivery";
import { type RawEvent, readText } from "./parameters";

/** Reads a status callback; nothing for one that names no message or a status that is not known. */
export function parseDeliveryReport(event: RawEvent): DeliveryReport | undefined {
  const messageId = readText(event, "message", 32);
  const reference = readText(event, "MessageSid", 64) ?? readText(event, "SmsSid", 64);
  const delivery = deliveryOf(readText(event, "MessageStatus", 32) ?? readText(event, "SmsStatus", 32) ?? "");
  const code = readText(event, "ErrorCode", 16);
  if (messageId !== undefined && !/^\d{1,18}$/.test(messageId)) return undefined;
  if (reference === undefined || reference === "" || delivery === undefined) return undefined;
  return {
    reference,
    delivery,
    ...(messageId !== undefined && { messageId }),
    ...(code !== undefined && code !== "" && { code }),
  };
}
