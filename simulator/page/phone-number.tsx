const groupings = [
  /^(\+56)(9)(\d{4})(\d{4})$/,
  /^(\+56)(2)(\d{4})(\d{4})$/,
  /^(\+55)(\d{2})(\d{4,5})(\d{4})$/,
  /^(\+54)(9?)(\d{2})(\d{4})(\d{4})$/,
  /^(\+52)(\d{2})(\d{4})(\d{4})$/,
  /^(\+51)(\d{3})(\d{3})(\d{3})$/,
  /^(\+57)(\d{3})(\d{3})(\d{4})$/,
  /^(\+34)(\d{3})(\d{3})(\d{3})$/,
  /^(\+1)(\d{3})(\d{3})(\d{4})$/,
];

/** The number's parts as people of its country write them; the whole number when unknown. */
export function numberGroups(number: string): string[] {
  for (const grouping of groupings) {
    const match = grouping.exec(number);
    if (match) return match.slice(1).filter((group) => group !== "");
  }
  return [number];
}

/** Whether this is a number with its country code that can be dialled. */
export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);

/** A telephone number in readable groups; copied, it is still the plain E.164 number. */
export function PhoneNumber({ number }: { number: string }) {
  return (
    <span class="number">
      {numberGroups(number).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
