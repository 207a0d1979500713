import { mayBeForged } from "../../src/ivr/trust-caller";

describe("a caller's number may be forged", () => {
  test.each([
    "TN-Validation-Failed-A",
    "TN-Validation-Failed-B",
    "TN-Validation-Failed-C",
    "TN-Validation-Failed-A-Diverted",
    "TN-Validation-Failed-B-Passthrough",
    "TN-Validation-Failed",
    "tn-validation-failed-c",
  ])("when the carriers say %s", (verstat) => {
    expect(mayBeForged(verstat)).toBe(true);
  });

  test.each([
    undefined,
    "",
    "TN-Validation-Passed-A",
    "TN-Validation-Passed-B-Diverted",
    "TN-Validation-Passed-C-Passthrough",
    "No-TN-Validation",
    "No-TN-Validation-Failed",
    "anything",
  ])("not when they say %p", (verstat) => {
    expect(mayBeForged(verstat)).toBe(false);
  });
});
