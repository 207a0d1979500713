import fc from "fast-check";
import { readText } from "../../src/edge/parameters";

describe("a text parameter", () => {
  test.each([
    ["a text", "CA1", "CA1"],
    ["a number", 5, "5"],
    ["zero", 0, "0"],
    ["an empty text", "", ""],
    ["doubled: the first counts", ["a", "b"], "a"],
    ["with NUL and other control characters", "a\u0000b\u0007c\u001b[31md\u007f\u0085", "abc[31md"],
    ["with line breaks and tabs, which are text", "a\tb\r\nc", "a\tb\r\nc"],
    ["with half a character", "a\ud83d", "a\ufffd"],
    ["with what XML has no place for", "a\ufffe\uffffb", "ab"],
    ["with emoji and accents", "Ñandú 🛒", "Ñandú 🛒"],
  ])("%s", (_, value, text) => {
    expect(readText({ Body: value }, "Body")).toBe(text);
  });

  test.each([
    ["missing", undefined],
    ["null", null],
    ["a boolean", true],
    ["an object", { toString: () => "a" }],
    ["an empty list", []],
    ["a list of lists", [["a"]]],
    ["a list of objects", [{ a: 1 }]],
    ["a function", () => "a"],
    ["a symbol", Symbol("a")],
  ])("that is %s is none", (_, value) => {
    expect(readText({ Body: value }, "Body")).toBeUndefined();
  });

  test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])(
    "called %s is not what every object has",
    (name) => {
      expect(readText({}, name)).toBeUndefined();
      expect(readText(JSON.parse(`{"${name}":"a"}`), name)).toBe("a");
    },
  );

  test("that is only inherited is none", () => {
    expect(readText(Object.create({ Body: "a" }), "Body")).toBeUndefined();
  });

  test("of 1 MB is cut", () => {
    const megabyte = "x".repeat(1_000_000);
    expect(readText({ Body: megabyte }, "Body")).toHaveLength(4_096);
    expect(readText({ Body: [megabyte, megabyte] }, "Body", 10)).toBe("xxxxxxxxxx");
  });

  test("is well-formed, bounded and free of control characters, whatever is sent", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.anything()), (value) => {
        const text = readText({ Body: value }, "Body", 64);
        if (text === undefined) return;
        expect(text.length).toBeLessThanOrEqual(64);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
      }),
    );
  });
});
