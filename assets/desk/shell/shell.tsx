import type { ComponentType } from "preact";
import { linkTo, route } from "../router";
import { may } from "../session/session";
import { Workplace } from "../tickets/workplace";
import { say } from "../words/words";
import { BrandMark } from "./brand-mark";
import { LazyArea } from "./lazy-area";

/** The areas that few open: each is a file of its own. */
const AREAS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  board: async () => (await import("../board/board")).Board,
  figures: async () => (await import("../figures/figures")).Figures,
  admin: async () => (await import("../admin/admin")).Admin,
};

/** What is around every area: where one can go, who one is. */
export function Shell() {
  const { shell } = say();
  const { area } = route.value;
  const load = may("supervisor") ? AREAS[area] : undefined;
  const places = [
    { area: "tickets", name: shell.tickets },
    ...(may("supervisor")
      ? [
          { area: "board", name: shell.board },
          { area: "figures", name: shell.figures },
          { area: "admin", name: shell.admin },
        ]
      : []),
  ];
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {shell.skip}
      </button>
      <header class="bar">
        <BrandMark />
        <nav>
          {places.map((place) => (
            <a
              key={place.area}
              href={linkTo(place.area)}
              aria-current={place.area === area ? "page" : undefined}
            >
              {place.name}
            </a>
          ))}
        </nav>
      </header>
      <div id="content" class="content" tabIndex={-1}>
        {load === undefined ? <Workplace /> : <LazyArea key={area} load={load} />}
      </div>
    </div>
  );
}
