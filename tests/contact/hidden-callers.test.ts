import { identifyCaller } from "../../src/contact/caller";

const HIDDEN = { kind: "unreachable", why: "hidden" };

/** The numbers Twilio puts in `From` for a hidden caller: facts/platform.md, "Anonymous callers". */
const NUMBERS = ["266696687", "2562533", "8656696", "86282452253", "7378742883", "7378742833", "464"];

const WORDS = ["anonymous", "unknown", "restricted", "private", "unavailable", "blocked"];

describe("a caller who hides", () => {
  test.each(NUMBERS)("behind the number %s, with or without '+', is hidden", (number) => {
    expect(identifyCaller(`+${number}`)).toEqual(HIDDEN);
    expect(identifyCaller(number)).toEqual(HIDDEN);
    // A form decodes an unescaped "+" to a space.
    expect(identifyCaller(` ${number}`)).toEqual(HIDDEN);
  });

  test.each(WORDS)("behind the word %s, in any case, is hidden", (word) => {
    const capitalised = word.replace(/^./, (letter) => letter.toUpperCase());
    for (const form of [word, word.toUpperCase(), capitalised, ` ${word} `, `+${word}`]) {
      expect(identifyCaller(form)).toEqual(HIDDEN);
    }
  });

  test.each([[undefined], [""], [" "], ["\t\r\n"], ["\u00a0"]])("behind nothing (%j) is hidden", (from) => {
    expect(identifyCaller(from)).toEqual(HIDDEN);
  });

  test.each([
    "sip:anonymous@anonymous.invalid",
    "SIP:Anonymous@Anonymous.Invalid",
    "sips:anonymous@10.0.0.1",
  ])("behind %s, as RFC 3323 has it, is hidden", (from) => {
    expect(identifyCaller(from)).toEqual(HIDDEN);
  });
});

describe("a number that only looks like a hidden one", () => {
  test.each(["+17378742883", "+5926669668", "+56926669668"])("%s is an ordinary caller's", (from) => {
    expect(identifyCaller(from)).toEqual({ kind: "reachable", number: from });
  });
});

describe("a caller without a telephone number", () => {
  test.each([
    "client:ana",
    "client:+56976591991",
    "Client:ANONYMOUS",
    "sip:ana@example.com",
    "sip:+56976591991@example.sip.twilio.com",
    "SIPS:ana@example.com:5061;transport=tls",
    "ana@example.com",
    "sim:HS00000000000000000000000000000001",
  ])("%s cannot be reached on WhatsApp", (from) => {
    expect(identifyCaller(from)).toEqual({ kind: "unreachable", why: "not-a-phone" });
  });
});
