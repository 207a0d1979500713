import type { TestStack } from "./stack";

export interface DeskAnswer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** What begins a session says that the desk's page sent it. */
const BEGIN_SESSIONS = new Set(["/desk/sign-in", "/desk/invitation"]);

/** One browser at the desk: it keeps its cookies, and the session's token, as the page does. */
export class DeskVisitor {
  readonly cookies = new Map<string, string>();
  csrf = "";
  device: string | undefined;

  constructor(readonly stack: Pick<TestStack, "url">) {}

  get<Body>(path: string, headers: Record<string, string> = {}): Promise<DeskAnswer<Body>> {
    return this.send<Body>(path, { method: "GET", headers });
  }

  post<Body>(path: string, body: object, headers: Record<string, string> = {}): Promise<DeskAnswer<Body>> {
    const sent = { "Content-Type": "application/json", "X-CSRF-Token": this.csrf, ...headers };
    const whole = BEGIN_SESSIONS.has(path) ? { page: true, ...body } : body;
    return this.send<Body>(path, { method: "POST", headers: sent, body: JSON.stringify(whole) });
  }

  async signIn(email: string, password: string) {
    const device = this.device === undefined ? {} : { device: this.device };
    const answer = await this.post<SignInBody>("/desk/sign-in", { email, password, ...device });
    if (answer.status === 200) this.keep(answer.body);
    return answer;
  }

  /** What the page keeps of an answer that begins a session. */
  keep({ csrf, device }: SignInBody): void {
    this.csrf = csrf;
    this.device = device;
  }

  private async send<Body>(path: string, init: RequestInit): Promise<DeskAnswer<Body>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie !== "" && { Cookie: cookie }), ...(init.headers as object) };
    const answer = await fetch(`${this.stack.url}${path}`, { redirect: "manual", ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (/Max-Age=0\b/.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await answer.text();
    const body = (answer.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text) as Body;
    return { status: answer.status, body, headers: answer.headers };
  }
}

export interface SignInBody {
  readonly csrf: string;
  readonly device: string;
  readonly me: { readonly id: string; readonly email: string; readonly role: string };
  readonly teams: readonly { readonly id: number }[];
}
