import * as v from "valibot";

/** What every refusal looks like (RFC 9457). */
export const problemSchema = v.pipe(
  v.strictObject({
    type: v.literal("about:blank"),
    title: v.pipe(v.string(), v.description("The kind of refusal, always the same for a status.")),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    detail: v.pipe(v.string(), v.description("What to mend, for a person.")),
    errors: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ field: v.string(), detail: v.string() })),
        v.description("Every field that does not hold."),
      ),
    ),
  }),
  v.title("A refusal"),
  v.examples([
    {
      type: "about:blank",
      title: "Unprocessable content",
      status: 422,
      detail: "recipient_phone: is missing; write who is to be written to in E.164: '56976591991'",
      errors: [
        {
          field: "recipient_phone",
          detail: "is missing; write who is to be written to in E.164: '56976591991'",
        },
      ],
    },
    {
      type: "about:blank",
      title: "Unauthorized",
      status: 401,
      detail: "Send a right key in the header 'Authorization: Key <API_KEY>'.",
    },
  ]),
);
