/** A refusal of a web service, as RFC 9457 writes it. `detail` says what to mend. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
  ) {
    super(title);
  }
}

export const unauthorized = () =>
  new Problem(401, "Unauthorized", "Send a right key in the header 'Authorization: Key <API_KEY>'.");

export const unavailable = () =>
  new Problem(503, "Service unavailable", "The database does not answer. Try again in a moment.");

export function invalid(detail: string): Problem {
  return new Problem(422, "Unprocessable content", detail);
}
