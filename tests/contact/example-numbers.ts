import examples from "libphonenumber-js/examples.mobile.json";
import metadata from "libphonenumber-js/metadata.max.json";

/** The library's example for Chile is a number of Santiago, which may belong to a mobile since numbers are ported. */
const OWN: Readonly<Record<string, string>> = { CL: "976591991" };

/** A mobile number of every country, in E.164, from the library's own examples, with the ISO code of the country. */
export const EXAMPLES: readonly (readonly [country: string, number: string])[] = Object.entries(examples).map(
  ([country, number]) => {
    const [callingCode] = metadata.countries[country as keyof typeof metadata.countries] ?? [];
    return [country, `+${callingCode}${OWN[country] ?? number}`];
  },
);

export const EXAMPLE_MOBILES: readonly string[] = EXAMPLES.map(([, number]) => number);
