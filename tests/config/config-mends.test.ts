import { faultsAfter } from "./whole-config";

/** A mend must be one: who follows it has one fault less. */
describe("a mend helps", () => {
  test.each(["name", "contentSid", "queueSid", "greeting"])(
    "where the setting '%s' stands in the wrong place, it is not proposed again",
    (setting) => {
      const [fault] = faultsAfter(({ line }) => Object.assign(line, { [setting]: "x" }));
      expect(fault).toMatch(`lines[0].${setting}: `);
      expect(fault).not.toContain(`did you mean '${setting}'`);
    },
  );

  test("where a next step has two ways", () => {
    const faults = faultsAfter(({ line }) =>
      Object.assign(line, { afterwards: { enqueue: "a", dial: "+56223456789" } }),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain("did you mean 'dial'");
  });

  test.each([
    ["senders[1]", ["+56976591993"]],
    ["senders[1]", [null]],
  ])("where %s is no object, it is not called missing: %j", (path, more) => {
    const [fault] = faultsAfter(({ config }) => config.senders.push(...more));
    expect(fault).toMatch(`${path}: `);
    expect(fault).not.toContain("is missing");
  });

  test.each([
    ["lines[0].phrases", "Hola"],
    ["lines[0].metadata", "soporte"],
  ])("where %s is a text, it is not called missing", (path, text) => {
    const [fault] = faultsAfter(({ line }) =>
      Object.assign(line, { [path.slice("lines[0].".length)]: text }),
    );
    expect(fault).toMatch(`${path}: `);
    expect(fault).not.toContain("is missing");
  });

  test("where the approved text is no text, it is told in the words of this file", () => {
    const [fault] = faultsAfter(({ template }) => Object.assign(template, { text: 5 }));
    expect(fault).toMatch(/^templates\.ivr_deflect\.text: /);
    expect(fault).not.toContain("Invalid type");
  });
});

describe("a fault is not passed over", () => {
  test.each(["Hola, { company }.", "Hola, {company.", "Hola, {company-name}."])(
    "in the phrase %j, which would be said with its braces",
    (greeting) => {
      expect(faultsAfter(({ line }) => Object.assign(line, { phrases: { greeting } }))).toHaveLength(1);
    },
  );

  test("when one number is written in two ways", () => {
    const faults = faultsAfter(({ config, line }) =>
      config.lines.push({ ...line, number: "+56 2 2840 9179" }),
    );
    expect(faults).toEqual([expect.stringMatching(/^lines\[1\]\.number: .*stands twice/)]);
  });

  test("when a menu is a list, whose first entry would be key 0", () => {
    const faults = faultsAfter(({ line }) => Object.assign(line, { menu: ["whatsapp", "stay"] }));
    expect(faults).toEqual([expect.stringMatching(/^lines\[0\]\.menu: /)]);
  });
});
