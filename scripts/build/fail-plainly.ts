import { Faults } from "../../src/config/fault";
import { Unfit } from "./unfit";

/** Runs a command; what a person can mend is told in plain words, without a stack trace. */
export function failPlainly(command: () => Promise<void>): void {
  command().catch((fault: unknown) => {
    const plain = fault instanceof Faults || fault instanceof Unfit;
    console.error(plain ? fault.message : fault);
    process.exit(1);
  });
}
