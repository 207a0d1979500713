import { useState } from "preact/hooks";
import type { By } from "../../../src/edge/figures-contract";
import { addressOf } from "../client/client";
import { Refusal } from "../client/refusal";
import { FaultNote } from "../pieces/fault-note";
import { Field } from "../pieces/field";
import { session } from "../session/session";
import { language } from "../words/words";
import { csvName } from "./csv-name";
import { type Question, serviceQuery } from "./question";
import { figuresWords } from "./words/words";

const BYS = [
  "day",
  "hour",
  "line",
  "team",
  "agent",
  "hour-of-week",
  "reason",
] as const satisfies readonly By[];

/** Takes the figures along as a table for spreadsheets. */
export function Export({ question }: { question: Question }) {
  const { export: words } = figuresWords.say();
  const [by, setBy] = useState<By>("day");
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const [isDone, setDone] = useState(false);
  const query = serviceQuery(question);

  const download = async () => {
    setWorking(true);
    setFault(undefined);
    setDone(false);
    try {
      const address = addressOf("figures", {
        ...query,
        by,
        language: language.value,
        format: "csv",
        ...expected(),
      });
      save(await fetchFile(address), csvName(session.value?.company ?? "", question.days, by));
      setDone(true);
    } catch (refusal) {
      setFault(refusal);
    } finally {
      setWorking(false);
    }
  };
  return (
    <fieldset class="export">
      <legend class="unseen">{words.name}</legend>
      <Field label={`${words.name}: ${words.by.toLocaleLowerCase()}`}>
        {(control) => (
          <select
            {...control}
            value={by}
            onChange={(event) => setBy(BYS.find((one) => one === event.currentTarget.value) ?? "day")}
          >
            {BYS.map((one) => (
              <option key={one} value={one}>
                {words.bys[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="button" class="button" disabled={working || query === undefined} onClick={download}>
        {working ? words.working : words.button}
      </button>
      <span class="unseen" role="status">
        {isDone ? words.done : ""}
      </span>
      <FaultNote fault={fault} />
    </fieldset>
  );
}

/** Spreadsheets of countries that write a decimal comma part cells by semicolons: 1,5 is one cell there. */
function expected(): Readonly<Record<string, string>> {
  return new Intl.NumberFormat(navigator.language).format(1.5).includes(",")
    ? { separator: "semicolon" }
    : {};
}

/** @throws Refusal where there is no file: a page that went there would lose what it shows. */
async function fetchFile(address: string): Promise<Blob> {
  const response = await fetch(address, { credentials: "same-origin" }).catch(() => {
    throw new Refusal(0, "offline");
  });
  if (!response.ok) throw new Refusal(response.status, `HTTP ${response.status}`);
  return response.blob();
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // It has begun by then; what is never let go would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
