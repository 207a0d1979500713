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
  const options = { lazyLoading: true, accountSid };
  const httpClient = apiUrl === undefined ? new twilio.RequestClient(HTTP) : new RedirectedClient(apiUrl);
  return twilio(accountSid, authToken, { ...options, httpClient });
}

const HTTP = { timeout: TIMEOUT };

/** The SDK knows regions and edges but no other host, so the address is changed where a request leaves. */
class RedirectedClient extends twilio.RequestClient {
  readonly #base: string;

  constructor(apiUrl: string) {
    super(HTTP);
    this.#base = apiUrl.replace(/\/+$/, "");
  }

  override request<TData>(request: RequestClient.RequestOptions<TData>): Promise<Response<TData>> {
    const { pathname, search } = new URL(request.uri);
    return super.request({ ...request, uri: `${this.#base}${pathname}${search}` });
  }
}
