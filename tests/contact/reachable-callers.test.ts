import fc from "fast-check";
import { identifyCaller } from "../../src/contact/caller";
import { EXAMPLE_MOBILES } from "./example-numbers";

const REACHABLE = [
  ["Chile, mobile", "+56976591991"],
  ["Mexico, as numbers are written since 2019", "+525512345678"],
  ["Mexico, with the old 1 of mobiles", "+5215512345678"],
  ["Argentina, mobile", "+5491123456789"],
  ["Argentina, mobile or fixed: carriers leave the 9 out", "+541123456789"],
  ["Brazil, mobile with the ninth digit", "+5511912345678"],
  ["Brazil, mobile without it", "+551181234567"],
  ["Colombia, mobile", "+573211234567"],
  ["Peru, mobile", "+51912345678"],
  ["Uruguay, mobile", "+59894231234"],
  ["Spain, mobile", "+34612345678"],
  ["Portugal, mobile", "+351912345678"],
  ["United States", "+12015550123"],
  ["Canada", "+15062345678"],
  ["Dominican Republic", "+18092345678"],
  ["United Kingdom, mobile", "+447400123456"],
  ["Germany, mobile", "+4915123456789"],
  ["Italy, mobile", "+393123456789"],
  ["Kazakhstan, beside Russia", "+77710009998"],
  ["India, mobile", "+918123456789"],
] as const;

describe("a caller with an ordinary number can be reached", () => {
  test.each(REACHABLE)("%s: %s", (_, number) => {
    expect(identifyCaller(number)).toEqual({ kind: "reachable", number });
  });

  test("also when its mobile number comes with Argentina's domestic 15, which is mended", () => {
    expect(identifyCaller("+54111523456789")).toEqual({ kind: "reachable", number: "+5491123456789" });
  });

  test("also when the carrier leaves out the '+', or a form made a space of it", () => {
    expect(identifyCaller("56976591991")).toEqual({ kind: "reachable", number: "+56976591991" });
    expect(identifyCaller(" 56976591991")).toEqual({ kind: "reachable", number: "+56976591991" });
  });

  test("with every country's example of a mobile number", () => {
    expect(EXAMPLE_MOBILES.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLE_MOBILES), (number) => {
        expect(identifyCaller(number)).toEqual({ kind: "reachable", number });
      }),
      { examples: EXAMPLE_MOBILES.map((number) => [number]) },
    );
  });
});
