import { useState } from "preact/hooks";
import type { LeadsValue } from "../../../../src/edge/settings-contract";
import { formats } from "../../pieces/formats";
import { FieldView } from "./field-view";
import { type Field, newKey, optionPath, orderPath } from "./fields";
import { optionTitle } from "./place-in-words";
import { edit, faultsAt, fields, settings } from "./state";
import { settingsWords } from "./words/words";

interface OptionsProps {
  readonly sender: string;
  /** The key of the option that opens the menu; "" is the first one. */
  readonly menu: string;
}

/** A menu's options in their order, each with what it is called, what leads to it, and what it leads to. */
export function Options({ sender, menu }: OptionsProps) {
  const { options: words } = settingsWords.say();
  const [told, setTold] = useState("");
  const path = orderPath(sender, menu);
  const order = orderOf(path);
  const put = (keys: readonly string[]) => edit(path, keys);

  const move = (index: number, by: number) => {
    const key = order[index];
    const other = order[index + by];
    if (key === undefined || other === undefined) return;
    put(order.with(index, other).with(index + by, key));
  };
  const remove = (key: string) => {
    setTold(words.removed(optionTitle(sender, key)));
    put(order.filter((one) => one !== key));
    // Its button is gone: one goes on at the list that it was in.
    document.getElementById(`options-${path}`)?.focus();
  };
  const add = () => {
    const key = newKey(
      menu,
      fields.value.flatMap(({ option }) => option ?? []),
    );
    const [team] = settings.value?.teams ?? [];
    edit(
      optionPath(sender, key, "leads"),
      team === undefined ? { to: "person", team: null } : { to: "team", team: team.id },
    );
    edit(optionPath(sender, key, "words"), {});
    edit(optionPath(sender, key, "title"), {});
    put([...order, key]);
    setTold("");
    requestAnimationFrame(() => {
      const added = document.getElementById(`option-${sender}-${key}`);
      if (added instanceof HTMLDetailsElement) added.open = true;
      added?.querySelector("input")?.focus();
    });
  };
  return (
    <div class="options">
      <p class="unseen" role="status">
        {told}
      </p>
      <ol id={`options-${path}`} tabIndex={-1}>
        {order.map((key, index) => (
          <li key={key}>
            <Option
              sender={sender}
              option={key}
              number={index + 1}
              onUp={index === 0 ? undefined : () => move(index, -1)}
              onDown={index === order.length - 1 ? undefined : () => move(index, 1)}
              onRemove={() => remove(key)}
            />
          </li>
        ))}
      </ol>
      {told !== "" && <p class="field-hint">{told}</p>}
      {faultsAt(path).map(({ part, detail }) => (
        <p key={part + detail} class="field-fault" lang="en">
          {detail}
        </p>
      ))}
      <button type="button" class="button" onClick={add}>
        + {menu === "" ? words.add : words.addTo(optionTitle(sender, menu))}
      </button>
    </div>
  );
}

function orderOf(path: string): readonly string[] {
  const field = fields.value.find((one) => one.path === path);
  return field?.kind === "order" ? field.value : [];
}

interface OptionProps {
  readonly sender: string;
  readonly option: string;
  readonly number: number;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

function Option({ sender, option, number, onUp, onDown, onRemove }: OptionProps) {
  const { options: words } = settingsWords.say();
  const title = optionTitle(sender, option);
  const parts = (["title", "words", "leads"] as const).flatMap((part) => {
    const path = optionPath(sender, option, part);
    return fields.value.find((field) => field.path === path) ?? [];
  });
  const isMenu = parts.some((field) => field.kind === "leads" && field.value.to === "menu");
  const hasFaults = parts.some(({ path }) => faultsAt(path).length > 0);
  return (
    <details
      class={hasFaults ? "panel option faulty" : "panel option"}
      id={`option-${sender}-${option}`}
      {...(hasFaults && { open: true })}
    >
      <summary>
        <strong>
          {number}. {title}
        </strong>
        <span class="note">{summaryOf(parts, sender, option)}</span>
      </summary>
      <div class="row-actions">
        <button
          type="button"
          class="button"
          aria-label={words.up(title)}
          aria-disabled={onUp === undefined}
          onClick={onUp}
        >
          ↑
        </button>
        <button
          type="button"
          class="button"
          aria-label={words.down(title)}
          aria-disabled={onDown === undefined}
          onClick={onDown}
        >
          ↓
        </button>
        <button type="button" class="button danger" aria-label={words.removeOf(title)} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
      {parts.map((field) => (
        <FieldView key={field.path} field={field} />
      ))}
      {isMenu && <Options sender={sender} menu={option} />}
    </details>
  );
}

/** "goes to Sales · 12 words". */
function summaryOf(parts: readonly Field[], sender: string, option: string): string {
  const { options: words } = settingsWords.say();
  const { count } = formats();
  const leads = parts.find((field) => field.kind === "leads")?.value;
  const understood = parts.find((field) => field.kind === "words")?.value ?? {};
  const many = Object.values(understood).flat().length;
  return [
    ...(leads === undefined ? [] : [leadsInWords(leads, sender, option)]),
    ...(many === 0 ? [] : [words.phrases(count(many))]),
  ].join(" · ");
}

function leadsInWords(leads: LeadsValue, sender: string, option: string): string {
  const { options: words } = settingsWords.say();
  switch (leads.to) {
    case "team": {
      const team = settings.value?.teams.find(({ id }) => id === leads.team);
      return words.toTeam(team?.name ?? String(leads.team));
    }
    case "person":
      return words.toPerson;
    case "answer":
      return words.toAnswer;
    case "menu":
      return words.toMenu(formats().count(orderOf(orderPath(sender, option)).length));
  }
}
