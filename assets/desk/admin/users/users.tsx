import { useState } from "preact/hooks";
import type { UserJson } from "../../../../src/edge/desk-contract";
import { serverNow } from "../../client/server-clock";
import { FaultNote } from "../../pieces/fault-note";
import { formats } from "../../pieces/formats";
import { type Column, Table } from "../../pieces/table";
import { useRead } from "../../pieces/use-read";
import { Waiting } from "../../pieces/waiting";
import { pieceWords } from "../../pieces/words/words";
import { session } from "../../session/session";
import { adminWords } from "../words/words";
import { EditUser } from "./edit-user";
import { InviteUser } from "./invite-user";
import { Link } from "./link";

/** What GET and POST /desk/users answer. */
export interface UsersAnswer {
  readonly users: readonly UserJson[];
  /** An invitation's, which is shown once. */
  readonly link?: string;
}

type Open =
  | { readonly what: "invite" }
  | { readonly what: "edit"; readonly user: UserJson }
  | { readonly what: "link"; readonly link: string; readonly name: string };

/** Who may sign in, and what they may see. */
export function Users() {
  const { users: words } = adminWords.say();
  const reading = useRead<UsersAnswer>("users");
  const [open, setOpen] = useState<Open>();

  const take = (answer: UsersAnswer, name: string) => {
    reading.put(answer);
    setOpen(answer.link === undefined ? undefined : { what: "link", link: answer.link, name });
  };
  return (
    <>
      <div class="panel-head">
        <p class="note">{words.intro}</p>
        <button type="button" class="button primary" onClick={() => setOpen({ what: "invite" })}>
          {words.invite}
        </button>
      </div>
      <FaultNote fault={reading.fault} again={reading.again} />
      {reading.answer === undefined ? (
        reading.isLoading && <Waiting />
      ) : (
        <Table
          caption={adminWords.say().parts.users}
          isCaptionUnseen
          cards
          columns={columnsOf((user) => setOpen({ what: "edit", user }))}
          rows={reading.answer.users}
          keyOf={({ id }) => id}
          empty={words.none}
        />
      )}
      {open?.what === "invite" && <InviteUser onDone={take} onClose={() => setOpen(undefined)} />}
      {open?.what === "edit" && (
        <EditUser user={open.user} onDone={take} onClose={() => setOpen(undefined)} />
      )}
      {open?.what === "link" && <Link link={open.link} name={open.name} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function columnsOf(onEdit: (user: UserJson) => void): readonly Column<UserJson>[] {
  const { users: words, roles, actions } = adminWords.say();
  const { count, moment } = formats();
  return [
    {
      key: "name",
      head: words.name,
      isHead: true,
      cell: ({ name, email }) => (
        <>
          {name}
          <span class="row-note">{email ?? words.noEmail}</span>
        </>
      ),
    },
    { key: "role", head: words.role, cell: ({ role }) => roles[role] },
    { key: "teams", head: words.teams, cell: (user) => teamsOf(user) },
    { key: "capacity", head: words.capacity, isNumber: true, cell: ({ capacity }) => count(capacity) },
    { key: "state", head: words.state, cell: (user) => <State user={user} /> },
    {
      key: "seen",
      head: words.seen,
      cell: ({ seen_at: at }) => (at === null ? words.never : <time dateTime={at}>{moment(at)}</time>),
    },
    { key: "sessions", head: words.sessions, isNumber: true, cell: ({ sessions }) => count(sessions) },
    {
      key: "doing",
      head: actions,
      cell: (user) => (
        <button
          type="button"
          class="button"
          aria-label={words.editOf(user.name)}
          onClick={() => onEdit(user)}
        >
          {pieceWords.say().edit}
        </button>
      ),
    },
  ];
}

function teamsOf({ teams }: UserJson): string {
  if (teams.length === 0) return pieceWords.say().none;
  const named = session.value?.all_teams ?? [];
  return formats().list(teams.map((id) => named.find((team) => team.id === id)?.name ?? String(id)));
}

function State({ user }: { user: UserJson }) {
  const { users: words } = adminWords.say();
  if (user.disabled) return <span class="badge bad">{words.disabled}</span>;
  if (user.has_account && user.invited_until === null) return <span class="badge good">{words.active}</span>;
  if (user.invited_until === null) return <span class="badge">{words.noAccount}</span>;
  if (Date.parse(user.invited_until) < serverNow()) return <span class="badge bad">{words.expired}</span>;
  return (
    <>
      {user.has_account && <span class="badge good">{words.active}</span>}
      <span class="row-note">{words.invited(formats().moment(user.invited_until))}</span>
    </>
  );
}
