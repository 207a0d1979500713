import { Faults } from "../../src/config/fault";
import { Unfit } from "./unfit";

/** Runs a command; what a person can mend is told in plain words, without a stack trace. */
export function failPlainly(command: () => Promise<void>): void {
  // Who reads only the beginning, as "| head" does, has what they want.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  command().catch((fault: unknown) => {
    const plain = fault instanceof Faults || fault instanceof Unfit;
    console.error(plain ? fault.message : fault);
    process.exit(1);
  });
}
