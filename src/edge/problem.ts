/** One field of a request that does not hold: where it is, and how to mend it. */
export interface FieldFault {
  /** As one would write it: "metadata.user.name", or a header's name. */
  readonly field: string;
  readonly detail: string;
  /** For a page that says it in its own words. */
  readonly code?: string;
  /** Who stands against it, and since when. */
  readonly agent?: { readonly id: string; readonly name: string } | null;
  readonly at?: string;
}

export interface ProblemMore {
  readonly errors?: readonly FieldFault[];
  /** When it is worth trying again, in seconds. */
  readonly retryAfter?: number;
}

/** A refusal of a web service, as RFC 9457 writes it. `detail` says what to mend. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly errors?: readonly FieldFault[];
  readonly retryAfter?: number;

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    { errors, retryAfter }: ProblemMore = {},
  ) {
    super(title);
    if (errors !== undefined) this.errors = errors;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

export const unauthorized = () =>
  new Problem(401, "Unauthorized", "Send a right key in the header 'Authorization: Key <API_KEY>'.");

/** The desk's: who has no session signs in. */
export const signedOut = () => new Problem(401, "Unauthorized", "Sign in; the session is over.");

export const forbidden = (detail: string) => new Problem(403, "Forbidden", detail);

export const notFound = (detail: string) => new Problem(404, "Not found", detail);

/** The same idempotency key came with another body. */
export const conflict = () =>
  new Problem(
    409,
    "Conflict",
    "This Idempotency-Key came before with another body. Send the same body again, or a new key with a new one.",
  );

/** What was asked cannot be done as things stand. `errors` name what stands against it. */
export const refused = (detail: string, errors?: readonly FieldFault[]) =>
  new Problem(409, "Conflict", detail, { ...(errors !== undefined && { errors }) });

export const tooLarge = (detail: string) => new Problem(413, "Content too large", detail);

export const unsupported = (detail: string) => new Problem(415, "Unsupported media type", detail);

export const invalid = (detail: string) => new Problem(422, "Unprocessable content", detail);

/** Every fault at once: a person mends them all before the next try. */
export function invalidFields(errors: readonly FieldFault[]): Problem {
  const detail = errors.map(({ field, detail }) => `${field}: ${detail}`).join("; ");
  return new Problem(422, "Unprocessable content", detail, { errors });
}

/** @param retryAfter in seconds */
export const tooMany = (detail: string, retryAfter: number) =>
  new Problem(429, "Too many requests", detail, { retryAfter });

/** @param retryAfter in seconds */
export const unavailable = (
  detail = "The database does not answer. Try again in a moment.",
  retryAfter?: number,
) => new Problem(503, "Service unavailable", detail, { ...(retryAfter !== undefined && { retryAfter }) });
