import examples from "libphonenumber-js/examples.mobile.json";
import metadata from "libphonenumber-js/metadata.min.json";

/** A mobile number of every country, in E.164, from the library's own examples. */
export const EXAMPLE_MOBILES: readonly string[] = Object.entries(examples).map(([country, number]) => {
  const [callingCode] = metadata.countries[country as keyof typeof metadata.countries] ?? [];
  return `+${callingCode}${number}`;
});
