import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { linkTo, route } from "../router";
import { may, me } from "../session/session";
import { initialsOf } from "../tickets/ticket/name-of";
import { Workplace } from "../tickets/workplace";
import { say } from "../words/words";
import { Announcer } from "./announcer";
import { Availability } from "./availability";
import { BrandMark } from "./brand-mark";
import { LazyArea } from "./lazy-area";
import { LazyDialog } from "./lazy-dialog";
import { OfflineBar } from "./offline-bar";
import { startWork } from "./start-work";
import { Toasts } from "./toasts";
import { useCurrentShown } from "./use-current-shown";

/** The areas that few open: each is a file of its own. */
const AREAS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  board: async () => (await import("../board/board")).Board,
  figures: async () => (await import("../figures/figures")).Figures,
  admin: async () => (await import("../admin/admin")).Admin,
};

const loadAccount = async () => (await import("./account-dialog")).AccountDialog;

/** What is around every area: where one can go, who one is. */
export function Shell() {
  const { shell } = say();
  const { area } = route.value;
  const load = may("supervisor") ? AREAS[area] : undefined;
  useEffect(startWork, []);
  return (
    <div class="shell">
      <button type="button" class="skip button" onClick={() => document.getElementById("content")?.focus()}>
        {shell.skip}
      </button>
      <header class="bar">
        <BrandMark />
        <Places area={load === undefined ? "tickets" : area} />
        <Availability />
        <Account />
      </header>
      <OfflineBar />
      <div id="content" class="content" tabIndex={-1}>
        {load === undefined ? <Workplace /> : <LazyArea key={area} load={load} />}
      </div>
      <Toasts />
      <Announcer />
    </div>
  );
}

function Places({ area }: { area: string }) {
  const { shell } = say();
  const row = useCurrentShown(area);
  if (!may("supervisor")) return <strong class="bar-name">{shell.tickets}</strong>;
  const places = ["tickets", "board", "figures", "admin"] as const;
  return (
    <nav ref={row} aria-label={shell.areas}>
      {places.map((place) => (
        <a key={place} href={linkTo(place)} aria-current={place === area ? "page" : undefined}>
          {shell[place]}
        </a>
      ))}
    </nav>
  );
}

function Account() {
  const { shell } = say();
  const open = useSignal(false);
  const name = me.value?.name ?? "";
  return (
    <>
      <button
        type="button"
        class="account"
        aria-haspopup="dialog"
        aria-label={`${shell.account}: ${name}`}
        title={name}
        onClick={() => {
          open.value = true;
        }}
      >
        {initialsOf(name)}
      </button>
      {open.value && (
        <LazyDialog
          load={loadAccount}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}
