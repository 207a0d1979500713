import { eraseContact, exportContact, mergeContacts } from "../src/adapters/postgres/contact-records";
import { withDatabase } from "./admin/open-database";
import { readNumber } from "./admin/read-number";
import { failPlainly } from "./build/fail-plainly";
import { Unfit } from "./build/unfit";

const USAGE = `npm run contact -- export NUMBER        everything that is kept of a person, as JSON
npm run contact -- erase NUMBER         takes out who they are; the ledger's counts stay
npm run contact -- merge NUMBER INTO    the first number's person is the second's`;

failPlainly(async () => {
  const [verb, ...numbers] = process.argv.slice(2);
  const wanted = { export: 1, erase: 1, merge: 2 }[verb ?? ""];
  if (wanted === undefined || numbers.length !== wanted) throw new Unfit(USAGE);
  const number = readNumber(numbers[0]);
  await withDatabase(async (database) => {
    const nobody = new Unfit(`nobody is known by ${numbers.join(" or ")}, in any spelling`);
    if (verb === "export") {
      const records = await exportContact(database, number);
      if (records === undefined) throw nobody;
      console.log(JSON.stringify(records, null, 2));
    } else if (verb === "erase") {
      if (!(await eraseContact(database, number))) throw nobody;
      console.log("erased");
    } else {
      if (!(await mergeContacts(database, number, readNumber(numbers[1])))) throw nobody;
      console.log("merged");
    }
  });
});
