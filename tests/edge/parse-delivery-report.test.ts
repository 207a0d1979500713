import fc from "fast-check";
import { parseDeliveryReport } from "../../src/edge/parse-delivery-report";

const REPORT = {
  message: "42",
  MessageSid: "MM00000000000000000000000000000001",
  MessageStatus: "delivered",
};

describe("a report of how a message goes on", () => {
  test("is read", () => {
    expect(parseDeliveryReport({ ...REPORT, To: "whatsapp:+56976591991" })).toEqual({
      messageId: "42",
      reference: REPORT.MessageSid,
      delivery: "delivered",
    });
  });

  test("of a failure says why", () => {
    const report = parseDeliveryReport({ ...REPORT, MessageStatus: "undelivered", ErrorCode: 63024 });
    expect(report).toMatchObject({ delivery: "failed", code: "63024" });
    expect(parseDeliveryReport({ ...REPORT, ErrorCode: "" })).not.toHaveProperty("code");
  });

  test("by Twilio's older names is read too", () => {
    expect(parseDeliveryReport({ message: "42", SmsSid: "SM1", SmsStatus: "sent" })).toEqual({
      messageId: "42",
      reference: "SM1",
      delivery: "sent",
    });
  });

  test.each([
    ["message", ""],
    ["message", "-1"],
    ["message", "4.2"],
    ["message", "42; drop table deriva.message"],
    ["message", "9".repeat(19)],
    ["MessageSid", ""],
    ["MessageSid", { a: 1 }],
    ["MessageStatus", "levitating"],
    ["MessageStatus", "constructor"],
    ["MessageStatus", null],
  ])("is ignored when its %s is %j", (name, value) => {
    expect(parseDeliveryReport({ ...REPORT, [name]: value })).toBeUndefined();
  });

  test("to an address that names no message is read: it is known by its id at Twilio", () => {
    const { message: _, ...bare } = REPORT;
    expect(parseDeliveryReport(bare)).toEqual({ reference: REPORT.MessageSid, delivery: "delivered" });
    expect(parseDeliveryReport({ ...bare, MessageStatus: "failed", ErrorCode: "63024" })).toEqual({
      reference: REPORT.MessageSid,
      delivery: "failed",
      code: "63024",
    });
  });

  test("that names no message and has no id at Twilio is nobody's", () => {
    expect(parseDeliveryReport({ MessageStatus: "delivered" })).toBeUndefined();
  });

  test("that is doubled in one request counts once", () => {
    expect(parseDeliveryReport({ ...REPORT, message: ["42", "43"] })?.messageId).toBe("42");
  });

  test("of anything never throws", () => {
    const names = fc.constantFrom(...Object.keys(REPORT), "ErrorCode", "SmsSid", "SmsStatus", "__proto__");
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (event) => {
        const report = parseDeliveryReport({ ...REPORT, ...event });
        if (report === undefined) return;
        expect(report.reference).not.toBe("");
        if (report.messageId !== undefined) expect(report.messageId).toMatch(/^\d{1,18}$/);
      }),
    );
  });
});
