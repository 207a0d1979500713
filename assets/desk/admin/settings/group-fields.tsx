import { useState } from "preact/hooks";
import { Field as Labelled } from "../../pieces/field";
import { FieldView } from "./field-view";
import type { Field } from "./fields";
import { type Group, groupOf } from "./groups";
import { Options } from "./options";
import { placeInWords } from "./place-in-words";
import { faultsAt, fields, settings } from "./state";
import { settingsWords } from "./words/words";

/** The fields of a group, under what they are about. */
export function GroupFields({ group }: { group: Group }) {
  const mine = fields.value.filter((field) => groupOf(field) === group);
  switch (group) {
    case "chat":
    case "phrases":
      return <OfSender fields={mine} group={group} />;
    case "teams":
      return <OfTeams fields={mine} />;
    case "escalation":
      return <OfReasons fields={mine} />;
    case "after":
      return (
        <div class="panel settings-panel">
          {mine.map((field) => (
            <FieldView key={field.path} field={field} />
          ))}
        </div>
      );
  }
}

function OfSender({ fields: mine, group }: { fields: readonly Field[]; group: Group }) {
  const words = settingsWords.say();
  const senders = settings.value?.senders ?? [];
  const [chosen, setChosen] = useState(senders[0]?.number ?? "");
  const own = mine.filter(({ sender }) => sender === chosen);
  const ofMenu = (field: Field) => field.option !== undefined;
  return (
    <>
      {senders.length > 1 && (
        <Labelled label={words.sender}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {senders.map(({ number, company }) => (
                <option key={number} value={number}>
                  {company} ({number})
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <div class="panel settings-panel">
        {own
          .filter((field) => !ofMenu(field))
          .map((field) => (
            <FieldView
              key={field.path}
              field={field}
              {...(field.phrase !== undefined && { name: placeInWords({ ...field, sender: "" }) })}
            />
          ))}
      </div>
      {group === "chat" && (
        <section class="panel-group" aria-labelledby="settings-options">
          <h2 id="settings-options">{words.options.title}</h2>
          <Options key={chosen} sender={chosen} menu="" />
        </section>
      )}
    </>
  );
}

function OfTeams({ fields: mine }: { fields: readonly Field[] }) {
  return (
    <>
      {(settings.value?.teams ?? []).map(({ id, name }, index) => {
        const own = mine.filter(({ team }) => team === id);
        const isOpen = index === 0 || own.some(({ path }) => faultsAt(path).length > 0);
        return (
          <details key={id} class="panel option" {...(isOpen && { open: true })}>
            <summary>
              <h2>{name}</h2>
            </summary>
            {own.map((field) => (
              <FieldView key={field.path} field={field} />
            ))}
          </details>
        );
      })}
      <div class="panel settings-panel">
        {mine
          .filter(({ team }) => team === undefined)
          .map((field) => (
            <FieldView key={field.path} field={field} />
          ))}
      </div>
    </>
  );
}

function OfReasons({ fields: mine }: { fields: readonly Field[] }) {
  const { reasons } = settingsWords.say();
  const named = Object.entries(reasons).filter(([reason]) => mine.some((field) => field.reason === reason));
  return (
    <>
      <div class="panel settings-panel">
        {mine
          .filter(({ reason }) => reason === undefined)
          .map((field) => (
            <FieldView key={field.path} field={field} />
          ))}
      </div>
      {named.map(([reason, name]) => (
        <section key={reason} class="panel settings-panel" aria-label={name}>
          <h2>{name}</h2>
          {mine
            .filter((field) => field.reason === reason)
            .map((field) => (
              <FieldView key={field.path} field={field} />
            ))}
        </section>
      ))}
    </>
  );
}
