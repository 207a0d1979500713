import { Client } from "pg";
import { changeStore } from "../src/adapters/postgres/change-store";
import { openDatabase } from "../src/adapters/postgres/database";
import { sessionStore } from "../src/adapters/postgres/session-store";
import { readChangeCursor } from "../src/desk/change-cursor";
import { newSession, openCookie } from "../src/desk/session";
import { measurePage, type PageFigures } from "./desk-page";
import { COMMON, fillTickets, RARE, TEAMS } from "./fill-desk";
import { quantile } from "./measure";

export const SECRET = "bench-session-secret-bench-session-secret";

/** An agent of three of the eight teams looks at their desk. */
const SEEN = TEAMS.slice(0, 3);

const TIMES = 41;

/** Medians in ms of what is asked, by what it is. */
export type DeskFigures = Readonly<Record<string, number>>;

export interface DeskBench {
  /** Of a desk with so many tickets, one in `openEvery` open. */
  measure(tickets: number, openEvery: number): Promise<DeskFigures>;
  /** The same tickets, all open. */
  measureAllOpen(): Promise<DeskFigures>;
  /** The page on the same desk; nothing where there is no Chromium. */
  measurePage(): Promise<PageFigures | undefined>;
  close(): Promise<void>;
}

/** Measures the desk's services through the runtime at `url`. The database is filled up from what is there. */
export async function openDeskBench(databaseUrl: string, url: string): Promise<DeskBench> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const cookie = await signIn(client);
  let filled = 0;
  return {
    async measure(tickets, openEvery) {
      await fillTickets(client, filled + 1, tickets + 1, openEvery);
      filled = tickets;
      return figures(databaseUrl, url, cookie);
    },
    async measureAllOpen() {
      await client.query("set session_replication_role = replica");
      await client.query(
        "update deriva.ticket set status = 'open', resolved_at = null, waits_since = created_at where status = 'resolved'",
      );
      await client.query("set session_replication_role = origin");
      await client.query("vacuum (analyze) deriva.ticket");
      return figures(databaseUrl, url, cookie);
    },
    measurePage: () => measurePage(url, cookie),
    close: () => client.end(),
  };
}

async function signIn(client: Client): Promise<string> {
  const { cookie, hash } = newSession(SECRET);
  await client.query(
    "insert into deriva.agent (name, email, role) values ('Bench', 'bench@example.com', 'supervisor')",
  );
  await client.query(
    "insert into deriva.agent_team (agent_id, team_id) select id, unnest($1::integer[]) from deriva.agent",
    [SEEN],
  );
  await client.query(
    "insert into deriva.session (hash, agent_id, ends_at) select $1, id, now() + interval '1 day' from deriva.agent",
    [hash],
  );
  return cookie;
}

async function figures(databaseUrl: string, url: string, cookie: string): Promise<DeskFigures> {
  const get = async (path: string) => {
    const answer = await fetch(`${url}${path}`, { headers: { Cookie: `__Host-deriva=${cookie}` } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as { next?: string | null; cursor: string; tickets: readonly { id: string }[] };
  };
  const page = await get("/desk/tickets?list=all&limit=10");
  const opened = page.tickets[0]?.id ?? "";
  const { cursor } = await get("/desk/changes");
  const asked: Readonly<Record<string, string>> = {
    "list, all": "/desk/tickets?list=all&limit=30",
    "list, next page": `/desk/tickets?list=all&limit=30&cursor=${page.next}`,
    "list, unassigned": "/desk/tickets?list=unassigned&limit=30",
    "list, mine": "/desk/tickets?list=mine&limit=30",
    "list, a rare state": "/desk/tickets?list=snoozed&limit=30",
    "list, a rare reason": "/desk/tickets?list=all&reason=vip&limit=30",
    "list, resolved": "/desk/tickets?list=resolved&limit=30",
    open: `/desk/ticket?id=${opened}`,
    "search, a common word": `/desk/tickets?q=${COMMON}`,
    "search, its beginning": `/desk/tickets?q=${COMMON.slice(0, 3)}`,
    "search, two common words": `/desk/tickets?q=${COMMON}%20gracias`,
    "search, a rare word": `/desk/tickets?q=${RARE}`,
    "search, a word that nobody wrote": "/desk/tickets?q=inexistente",
    "search, the end of a number": "/desk/tickets?q=0487",
    "the board": "/desk/board",
    "poll, nothing new": `/desk/changes?cursor=${cursor}&open=${opened}`,
  };
  const measured: [string, number][] = [];
  for (const [name, path] of Object.entries(asked)) measured.push([name, await median(() => get(path))]);
  return { ...Object.fromEntries(measured), ...(await bareFigures(databaseUrl, cookie)) };
}

/** What a poll asks of the database, beside the look at the session that every request takes. */
async function bareFigures(databaseUrl: string, cookie: string): Promise<DeskFigures> {
  const database = openDatabase(databaseUrl);
  try {
    const opened = openCookie(cookie, SECRET);
    const found = opened && (await sessionStore(database).find(opened.hash));
    if (opened === undefined || found === undefined) throw new Error("no session");
    const member = { ...found, csrf: "" };
    const store = changeStore(database);
    const cursor = readChangeCursor(await store.current(member));
    if (cursor === undefined) throw new Error("no cursor");
    return {
      "session alone": await median(() => sessionStore(database).find(opened.hash)),
      "poll alone": await median(() => store.poll({ cursor, member, teams: member.teams, writing: false })),
    };
  } finally {
    await database.close();
  }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES + 5; time++) {
    const began = performance.now();
    await work();
    if (time >= 5) times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}
