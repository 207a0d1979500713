import twilio from "twilio";
import type RequestClient from "twilio/lib/base/RequestClient";
import type Response from "twilio/lib/http/response";

/** Twilio's own time-out is 30 s; a caller waits for this one. In ms. */
const TIMEOUT = 4_000;

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** Base address that replaces every Twilio API host. */
  readonly apiUrl?: string;
}

export type TwilioClient = ReturnType<typeof twilio>;

/** A client of Twilio's REST API, or of what stands in its place. */
export function twilioClient({ accountSid, authToken, apiUrl }: TwilioAccount): TwilioClient {
  return twilio(accountSid, authToken, {
    lazyLoading: true,
    accountSid,
    httpClient: new OwnRequests(apiUrl),
  });
}

/**
 * The SDK knows regions and edges but no other host, so the address is changed where a request leaves; and its errors
 * carry no headers, so how long Twilio asks us to wait goes into their details.
 */
class OwnRequests extends twilio.RequestClient {
  readonly #base: string | undefined;

  constructor(apiUrl: string | undefined) {
    super({ timeout: TIMEOUT });
    this.#base = apiUrl?.replace(/\/+$/, "");
  }

  override async request<TData>(request: RequestClient.RequestOptions<TData>): Promise<Response<TData>> {
    const { pathname, search } = new URL(request.uri);
    const uri = this.#base === undefined ? request.uri : `${this.#base}${pathname}${search}`;
    const response = await super.request({ ...request, uri });
    const retryAfter = Number((response.headers as Readonly<Record<string, unknown>>)?.["retry-after"]);
    if (response.statusCode >= 400 && retryAfter > 0) {
      // Also without a body, or with a proxy's page.
      const body = isRecord(response.body) ? response.body : {};
      Object.assign(response, { body: { ...body, details: { retryAfter } } });
    }
    return response;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
