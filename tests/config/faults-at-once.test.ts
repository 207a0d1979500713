import { faultsAfter, faultsOf } from "./whole-config";

describe("all faults are told at once", () => {
  test("those of shape and those between the parts", () => {
    const faults = faultsAfter(({ config, line, template }) => {
      Object.assign(line, { language: "fr", company: "", team: 99, menu: { 1: "whatsap", x: "stay" } });
      Object.assign(template, { contentSid: "HX1" });
      config.senders.push({ number: "+56976591992", template: "none" });
    });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(":"))).sort()).toEqual([
      "lines[0].company",
      "lines[0].language",
      "lines[0].menu.x",
      "lines[0].menu['1']",
      "lines[0].team",
      "senders[1].number",
      "senders[1].template",
      "templates.ivr_deflect.contentSid",
    ]);
  });

  test("what is missing", () => {
    const missing = "is missing; add it";
    expect(faultsOf({})).toEqual([`lines: ${missing}`, `senders: ${missing}`, `templates: ${missing}`]);
    expect(faultsOf({ lines: [], senders: [], templates: {} })).toEqual([
      "lines: is empty; at least one is needed",
      "senders: is empty; at least one is needed",
      "templates: is empty; at least one is needed",
    ]);
  });

  test("several unknown settings of one object", () => {
    const faults = faultsAfter(({ line }) => Object.assign(line, { colour: "red", size: "big" }));
    expect(faults).toEqual([
      "lines[0].colour: is not a setting; take it out",
      "lines[0].size: is not a setting; take it out",
    ]);
  });
});
