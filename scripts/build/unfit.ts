/** What a person must mend before anything runs. It is told without a stack trace. */
export class Unfit extends Error {
  override readonly name = "Unfit";
}
