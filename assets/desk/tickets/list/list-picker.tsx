import type { CountsJson, ListName } from "../../../../src/edge/desk-contract";
import { linkTo } from "../../router";
import { session } from "../../session/session";
import { say } from "../../words/words";
import { linkToView, view } from "../place";
import { LISTS } from "./list-view";
import { counts } from "./pool";

/** Which list one looks at, with how many are in each. */
export function ListPicker() {
  const { lists } = say();
  const { list, q, team } = view.value;
  const told = counts.value;
  const teams = session.value?.teams ?? [];
  return (
    <nav class="list-picker" aria-label={lists.title}>
      <ul>
        {LISTS.map((name) => (
          <li key={name}>
            <a
              href={linkTo("tickets", [], { list: name })}
              aria-current={q === undefined && list === name && team === undefined ? "true" : undefined}
              class={q === undefined && list === name ? "here" : undefined}
            >
              <span>{lists.names[name]}</span>
              <Count
                number={countOf(name, told)}
                waiting={name === "mine" ? told?.mine_waiting : undefined}
              />
            </a>
          </li>
        ))}
      </ul>
      {teams.length > 1 && (
        <>
          <h2>{lists.teams}</h2>
          <ul class="teams">
            {teams.map(({ id, name }) => {
              const open = told?.teams.find((one) => one.id === id);
              const here = q === undefined && list === "all" && team === String(id);
              return (
                <li key={id}>
                  <a
                    href={linkToView({ list: "all", team: String(id) })}
                    aria-current={here ? "true" : undefined}
                    class={here ? "here" : undefined}
                  >
                    <span>{name}</span>
                    <Count number={open?.open} waiting={open?.waiting} />
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </nav>
  );
}

function Count({ number, waiting }: { number: number | undefined; waiting?: number | undefined }) {
  if (number === undefined || number === 0) return null;
  return (
    <span class={waiting !== undefined && waiting > 0 ? "count some" : "count"}>
      {number >= 1_000 ? "1000+" : number}
    </span>
  );
}

function countOf(name: ListName, told: CountsJson | undefined): number | undefined {
  return name === "resolved" ? undefined : told?.[name];
}
