import { checkConfig } from "../../src/config/check-config";
import { timeZoneOf } from "../../src/config/time-zones";
import { DEFAULT_LIMITS } from "../../src/deflection/limits";
import { phone } from "../deflection/fakes";
import { wholeConfig } from "./whole-config";

/** The config that comes of a change to a whole one. */
function configAfter(change: (parts: ReturnType<typeof wholeConfig>) => void) {
  const parts = wholeConfig();
  change(parts);
  return checkConfig(parts.config);
}

const lineWith = (more: Record<string, unknown>) =>
  configAfter(({ line }) => Object.assign(line, more)).lines[0];

describe("what a line decides about its messages", () => {
  test.each([
    [1, 3_600_000],
    [720, 2_592_000_000],
  ])("a memory of %d hours, in ms", (memoryHours, memory) => {
    expect(lineWith({ memoryHours }).memory).toBe(memory);
  });

  test("an SMS by its own number, which names the company", () => {
    expect(lineWith({ fallback: { sms: "{company}: escríbanos. {company}" } }).fallback).toEqual({
      kind: "sms",
      from: "+56228409179",
      text: "Tienda Sur: escríbanos. Tienda Sur",
    });
  });

  test("an SMS by another number, however that is written", () => {
    expect(lineWith({ fallback: { sms: "Hola", from: "+56 2 2840 9180" } }).fallback).toEqual({
      kind: "sms",
      from: "+56228409180",
      text: "Hola",
    });
  });

  test("a company's name is no pattern", () => {
    expect(lineWith({ company: "Sur $& Cia", fallback: { sms: "{company}" } }).fallback).toMatchObject({
      text: "Sur $& Cia",
    });
  });

  test.each(["ticket", "message", "nothing"])("an abandoned call: %s", (abandoned) => {
    expect(lineWith({ abandoned }).abandoned).toBe(abandoned);
  });

  test("whether another number may be typed, and the key for it", () => {
    expect(lineWith({ enterNumber: false }).enterNumber).toBe(false);
    expect(lineWith({ menu: { 2: "another-number" } }).menu).toEqual({ 2: "another-number" });
  });

  test.each([
    [
      { from: "22:00", to: "08:00" },
      { from: 1_320, to: 480 },
    ],
    [
      { from: "00:00", to: "23:59" },
      { from: 0, to: 1_439 },
    ],
    [
      { from: "13:05", to: "13:05" },
      { from: 785, to: 785 },
    ],
  ])("the night %j, in minutes of the day", (quietHours, minutes) => {
    expect(lineWith({ quietHours }).quietHours).toEqual(minutes);
  });

  test("no night at all", () => {
    expect(lineWith({ quietHours: false })).not.toHaveProperty("quietHours");
  });

  test.each(["America/Punta_Arenas", "UTC", "Europe/Madrid"])("the time zone %s", (timeZone) => {
    expect(lineWith({ timeZone }).timeZone).toBe(timeZone);
  });
});

describe("a line that names no time zone has its country's", () => {
  test.each([
    ["+56228409179", "America/Santiago"],
    ["+551130000001", "America/Sao_Paulo"],
    ["+5491123456789", "America/Argentina/Buenos_Aires"],
    ["+525512345678", "America/Mexico_City"],
    ["+12018904826", "America/New_York"],
    ["+34912345678", "Europe/Madrid"],
    // Where nobody said.
    ["+81312345678", "UTC"],
  ])("%s: %s", (number, timeZone) => {
    expect(timeZoneOf(phone(number))).toBe(timeZone);
    expect(lineWith({ number }).timeZone).toBe(timeZone);
  });
});

describe("what is decided for all", () => {
  test("a limit in part: what is left out keeps its default", () => {
    const { limits } = configAfter(({ config }) =>
      Object.assign(config, { limits: { recipient: { perHour: 1 }, all: { perHour: 0, perDay: 0 } } }),
    );
    expect(limits).toEqual({
      ...DEFAULT_LIMITS,
      recipient: { perHour: 1, perDay: DEFAULT_LIMITS.recipient.perDay },
      all: { perHour: 0, perDay: 0 },
    });
  });

  test("look-ups, which are none where nobody asked for them", () => {
    expect(configAfter(({ config }) => Object.assign(config, { lookup: { perDay: 50 } })).lookup).toEqual({
      perDay: 50,
    });
    expect(configAfter(() => {})).not.toHaveProperty("lookup");
  });

  test.each(["ask", "send-again"])("what becomes of the unclear: %s", (whenUnclear) => {
    expect(configAfter(({ config }) => Object.assign(config, { whenUnclear })).whenUnclear).toBe(whenUnclear);
  });

  test("the countries of a sender; all where none is named", () => {
    const countries = ["CL", "PE", "GB", "US"];
    expect(configAfter(({ sender }) => Object.assign(sender, { countries })).senders).toEqual([
      { number: "+56976591992", template: "ivr_deflect", countries },
    ]);
    expect(configAfter(() => {}).senders[0]).not.toHaveProperty("countries");
  });

  test("the spare of a template, also of one that is another's spare", () => {
    const { templates } = configAfter((parts) => {
      parts.config.templates.ivr_deflect_2 = { spare: "ivr_deflect" };
      parts.template.spare = "ivr_deflect_2";
    });
    expect(templates.ivr_deflect?.spare).toBe("ivr_deflect_2");
    expect(templates.ivr_deflect_2?.spare).toBe("ivr_deflect");
  });
});
