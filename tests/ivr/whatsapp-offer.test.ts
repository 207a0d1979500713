import { type Caller, identifyCaller } from "../../src/contact/caller";
import { type Bar, FREE, type Standing } from "../../src/deflection/standing";
import type { CallState } from "../../src/ivr/call-state";
import { type Offer, offerAnswered, offerWhatsapp } from "../../src/ivr/whatsapp-offer";
import { CALLER, lineWith } from "./lines";

const REACHABLE = identifyCaller(CALLER);
const SENT: Standing = { kind: "sent", minutesAgo: 5, again: true };
const SENT_TWICE: Standing = { kind: "sent", minutesAgo: 5, again: false };
const LINE = lineWith();
const OWN_ONLY = lineWith({ enterNumber: false });

const UNREACHABLE = ["hidden", "not-a-phone", "impossible", "fixed-line"].map(
  (why) => ({ kind: "unreachable", why }) as Caller,
);

function offered(
  standing: Standing,
  caller = REACHABLE,
  whatsapp: CallState["whatsapp"] = "untried",
  line = LINE,
): Offer {
  return offerWhatsapp(line, caller, standing, { round: 1, whatsapp });
}

const barred = (why: Bar): Standing => ({ kind: "barred", why });

describe("WhatsApp is offered", () => {
  test("to who can be reached, on the number they call from", () => {
    expect(offered(FREE)).toBe("own");
  });

  test("to who was written to once more, and then no more", () => {
    expect(offered(SENT)).toBe("again");
    expect(offered(SENT_TWICE)).toBe("none");
  });

  test.each(["opted-out", "limited", "stopped"] as const)("to nobody who is barred as %s", (why) => {
    expect(offered(barred(why))).toBe("none");
    for (const caller of UNREACHABLE) expect(offered(barred(why), caller)).toBe("none");
    expect(offered(barred(why), REACHABLE, "refused")).toBe("none");
  });

  test.each(["not-on-whatsapp", "country"] as const)(
    "on a number that they type, to who is barred as %s",
    (why) => {
      expect(offered(barred(why))).toBe("typed");
      expect(offered(barred(why), REACHABLE, "untried", OWN_ONLY)).toBe("none");
    },
  );

  test.each(UNREACHABLE)("on a number that they type, to %j", (caller) => {
    expect(offered(FREE, caller)).toBe("typed");
    expect(offered(FREE, caller, "untried", OWN_ONLY)).toBe("none");
  });

  test("on a number that they type, to who was refused on their own", () => {
    expect(offered(FREE, REACHABLE, "refused")).toBe("typed");
    expect(offered(SENT, REACHABLE, "refused")).toBe("typed");
    expect(offered(FREE, REACHABLE, "refused", OWN_ONLY)).toBe("none");
  });

  test("to nobody after it failed in the call", () => {
    for (const standing of [FREE, SENT, barred("country")]) {
      for (const caller of [REACHABLE, ...UNREACHABLE]) {
        expect(offered(standing, caller, "failed")).toBe("none");
      }
    }
  });
});

describe("what a digit answers", () => {
  const answered = (state: Partial<CallState>, caller = REACHABLE, line = LINE) =>
    offerAnswered(line, caller, { round: 1, whatsapp: "untried", ...state });

  test.each(["own", "again", "typed", "none"] as const)("is what was offered: %s", (offer) => {
    expect(answered({ offer })).toBe(offer);
  });

  test("is, where it is not said, their own number for who can be reached, and a typed one for others", () => {
    expect(answered({})).toBe("own");
    expect(answered({ whatsapp: "refused" })).toBe("typed");
    expect(answered({ whatsapp: "failed" })).toBe("none");
    for (const caller of UNREACHABLE) {
      expect(answered({}, caller)).toBe("typed");
      expect(answered({}, caller, OWN_ONLY)).toBe("none");
    }
  });

  // Addresses are ours, but the config may have changed since they were written.
  test("is never a number of their own for who has none, nor a typed one where the line takes none", () => {
    for (const offer of ["own", "again"] as const) {
      for (const caller of UNREACHABLE) {
        expect(answered({ offer }, caller)).toBe("typed");
        expect(answered({ offer }, caller, OWN_ONLY)).toBe("none");
      }
    }
    expect(answered({ offer: "typed" }, REACHABLE, OWN_ONLY)).toBe("none");
    for (const caller of UNREACHABLE) expect(answered({ offer: "none" }, caller)).toBe("none");
  });
});
