import type { Role } from "../../src/desk/member";
import type { AnswerJson, MessageJson, TicketJson } from "../../src/edge/desk-contract";
import { addAccount, PASSWORD } from "./accounts";
import type { TestDatabase } from "./database";
import { type DeskAnswer, DeskVisitor } from "./desk-visitor";
import type { TestStack } from "./stack";

/** What a refusal of the desk holds, as far as tests look at it. */
export interface RefusalJson {
  readonly detail: string;
  readonly errors?: readonly {
    readonly field: string;
    readonly detail: string;
    readonly agent?: { readonly id: string; readonly name: string } | null;
    readonly at?: string;
  }[];
}

/** Somebody at their desk: signed in, and doing what the page does. */
export class Colleague {
  private constructor(
    readonly id: string,
    readonly name: string,
    readonly visitor: DeskVisitor,
  ) {}

  /** Adds somebody and signs them in. */
  static async arrive(
    stack: TestStack,
    database: TestDatabase,
    who: { name: string; role?: Role; teams?: readonly number[] },
  ): Promise<Colleague> {
    const { id, email } = await addAccount(database, who);
    const visitor = new DeskVisitor(stack);
    const { status } = await visitor.signIn(email, PASSWORD);
    if (status !== 200) throw new Error(`${who.name} cannot sign in: ${status}`);
    return new Colleague(id, who.name, visitor);
  }

  open<Body = TicketJson>(ticket: string): Promise<DeskAnswer<Body>> {
    return this.visitor.get<Body>(`/desk/ticket?id=${ticket}`);
  }

  /** A ticket that they see. @throws where they do not. */
  async read(ticket: string): Promise<TicketJson> {
    const { status, body } = await this.open(ticket);
    if (status !== 200) throw new Error(`${this.name} does not see ticket ${ticket}: ${status}`);
    return body;
  }

  act<Body = TicketJson>(id: string, does: string, more: object = {}): Promise<DeskAnswer<Body>> {
    return this.visitor.post<Body>("/desk/act", { id, do: does, ...more });
  }

  answer<Body = AnswerJson & RefusalJson>(
    ticket: string,
    text: string,
    more: object = {},
  ): Promise<DeskAnswer<Body>> {
    keys++;
    const key = `key-${process.pid}-${keys}`;
    return this.visitor.post<Body>("/desk/answer", { ticket, text, key, ...more });
  }
}

let keys = 0;

/** The id of the newest message, as a page tells what it has seen. */
export function newestOf({ messages }: { readonly messages: readonly MessageJson[] }): string {
  return messages
    .map(({ id }) => id)
    .reduce((newest, id) => (BigInt(id) > BigInt(newest) ? id : newest), "1");
}
