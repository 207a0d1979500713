import { useEffect, useRef, useState } from "preact/hooks";
import { session } from "../../session/session";
import { Icon } from "../../shell/icon";
import { say } from "../../words/words";
import { narrowView, view } from "../place";
import { STATES } from "./list-view";

/** Nobody stops typing for so long within a word. In ms. */
const PAUSE = 250;

/** Search, and what a list is narrowed by. */
export function ListFilters() {
  const { lists } = say();
  const { team, state, reason } = view.value;
  const given = [team, state, reason].filter((value) => value !== undefined).length;
  const [shown, setShown] = useState(given > 0);
  return (
    <search class="list-filters">
      <SearchField />
      <button
        type="button"
        class="icon-button"
        aria-expanded={shown}
        aria-controls="list-filters"
        aria-label={given > 0 ? lists.filtersGiven(given) : lists.filters}
        title={lists.filters}
        onClick={() => setShown(!shown)}
      >
        <Icon name="filter" />
        {given > 0 && <span class="mark">{given}</span>}
      </button>
      <div id="list-filters" class="filters" hidden={!shown}>
        <Filter
          name={lists.team}
          value={team}
          every={lists.everyTeam}
          options={(session.value?.teams ?? []).map(({ id, name }) => [String(id), name])}
          onChange={(value) => narrowView({ team: value })}
        />
        <Filter
          name={lists.state}
          value={state}
          every={lists.everyState}
          options={STATES.map((one) => [one, lists.states[one]])}
          onChange={(value) => narrowView({ state: value })}
        />
        <Filter
          name={lists.reason}
          value={reason}
          every={lists.everyReason}
          options={Object.entries(lists.reasons)}
          onChange={(value) => narrowView({ reason: value })}
        />
        {given > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => narrowView({ team: undefined, state: undefined, reason: undefined })}
          >
            {lists.noFilters}
          </button>
        )}
      </div>
    </search>
  );
}

function SearchField() {
  const { lists } = say();
  const { q = "" } = view.value;
  const [typed, setTyped] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setTyped((now) => (now.trim() === q ? now : q));
  }, [q]);
  const search = (words: string) => {
    clearTimeout(timer.current);
    narrowView({ q: words.trim() === "" ? undefined : words.trim() });
  };
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        id="search"
        type="search"
        aria-label={lists.search}
        placeholder={lists.searchFor}
        maxLength={200}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => search(value), value === "" ? 0 : PAUSE);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") search(event.currentTarget.value);
          if (event.key === "Escape" && typed !== "") {
            event.stopPropagation();
            setTyped("");
            search("");
          }
        }}
      />
    </div>
  );
}

function Filter({
  name,
  value,
  every,
  options,
  onChange,
}: {
  name: string;
  value: string | undefined;
  every: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string | undefined) => void;
}) {
  return (
    <select
      aria-label={name}
      value={value ?? ""}
      onChange={({ currentTarget }) => onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    >
      <option value="">{every}</option>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
