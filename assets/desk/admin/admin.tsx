import type { ComponentType } from "preact";
import type { Role } from "../../../src/desk/member";
import { Waiting } from "../pieces/waiting";
import { pieceWords } from "../pieces/words/words";
import { linkTo, route } from "../router";
import { may } from "../session/session";
import { LazyArea } from "../shell/lazy-area";
import { useCurrentShown } from "../shell/use-current-shown";
import { Audit } from "./audit/audit";
import { Canned } from "./canned/canned";
import { Keys } from "./keys/keys";
import { Users } from "./users/users";
import { type AdminWords, adminWords } from "./words/words";

interface Part {
  readonly name: Exclude<keyof AdminWords["parts"], "label">;
  readonly role: Role;
  readonly Part: ComponentType;
}

const loadSettings = async () => (await import("./settings/settings")).Settings;

const PARTS: readonly Part[] = [
  { name: "users", role: "admin", Part: Users },
  { name: "settings", role: "admin", Part: () => <LazyArea load={loadSettings} /> },
  { name: "canned", role: "supervisor", Part: Canned },
  { name: "keys", role: "admin", Part: Keys },
  { name: "audit", role: "supervisor", Part: Audit },
];

/** What is set up for all, in parts: those that one may see. */
export function Admin() {
  const words = adminWords.use();
  const shared = pieceWords.use();
  if (words === undefined || shared === undefined) return <Waiting />;
  const mine = PARTS.filter(({ role }) => may(role));
  const part = mine.find(({ name }) => name === route.value.rest[0]) ?? mine[0];
  if (part === undefined) return null;
  return (
    <main class="page admin">
      <header class="page-head">
        <h1 tabIndex={-1}>{words.title}</h1>
      </header>
      <Tabs parts={mine} at={part} />
      <section class="panel-group" aria-label={words.parts[part.name]} key={part.name}>
        <part.Part />
      </section>
    </main>
  );
}

function Tabs({ parts, at }: { parts: readonly Part[]; at: Part }) {
  const { parts: words } = adminWords.say();
  const row = useCurrentShown(at.name);
  return (
    <nav ref={row} class="tabs" aria-label={words.label}>
      {parts.map(({ name }) => (
        <a key={name} href={linkTo("admin", [name])} aria-current={name === at.name ? "page" : undefined}>
          {words[name]}
        </a>
      ))}
    </nav>
  );
}
