import { useState } from "preact/hooks";
import type { BoardAgent } from "../../../src/edge/desk-contract";
import { Checks } from "../pieces/checks";
import { Dialog } from "../pieces/dialog";
import { FaultNote } from "../pieces/fault-note";
import { faultOf } from "../pieces/fault-words";
import { Field } from "../pieces/field";
import { pieceWords } from "../pieces/words/words";
import { may, session } from "../session/session";
import { boardWords } from "./words/words";

interface ChangeAgentProps {
  readonly agent: BoardAgent;
  readonly save: (changed: {
    available: boolean;
    capacity: number;
    teams: readonly number[];
  }) => Promise<void>;
  readonly onClose: () => void;
}

/** The most that one can be given at a time. */
const MOST = 1_000;

/** An agent's availability, capacity and teams, as a supervisor sets them. */
export function ChangeAgent({ agent, save, onClose }: ChangeAgentProps) {
  const { change: words } = boardWords.say();
  const pieces = pieceWords.say();
  const [available, setAvailable] = useState(agent.available);
  const [capacity, setCapacity] = useState(String(agent.capacity));
  const [teams, setTeams] = useState(agent.teams);
  const [fault, setFault] = useState<unknown>();
  const [isWrong, setWrong] = useState(false);
  const [working, setWorking] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const wanted = Number(capacity);
    const fits = capacity.trim() !== "" && Number.isInteger(wanted) && wanted >= 0 && wanted <= MOST;
    setWrong(!fits);
    if (!fits) return;
    setWorking(true);
    setFault(undefined);
    try {
      await save({ available, capacity: wanted, teams });
      onClose();
    } catch (refusal) {
      setFault(refusal);
      setWorking(false);
    }
  };

  const mine = session.value?.teams.map(({ id }) => id) ?? [];
  const options = (session.value?.all_teams ?? []).map(({ id, name }) => ({
    value: id,
    name,
    isFixed: !may("admin") && !mine.includes(id),
  }));
  const losesTeams = agent.teams.some((id) => !teams.includes(id));
  const isDirty =
    available !== agent.available ||
    capacity !== String(agent.capacity) ||
    losesTeams ||
    teams.length !== agent.teams.length;
  return (
    <Dialog title={words.title(agent.name)} onClose={onClose} isDirty={isDirty}>
      <form onSubmit={submit} noValidate>
        <div class="dialog-body">
          <label class="check">
            <input
              type="checkbox"
              checked={available}
              onChange={(event) => setAvailable(event.currentTarget.checked)}
            />
            {words.available}
          </label>
          <Field
            label={words.capacity}
            hint={words.capacityHint}
            fault={isWrong ? words.capacityFault : faultOf(fault, "capacity")}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                inputMode="numeric"
                min={0}
                max={MOST}
                step={1}
                value={capacity}
                onInput={(event) => setCapacity(event.currentTarget.value)}
              />
            )}
          </Field>
          <Checks
            legend={words.teams}
            options={options}
            chosen={teams}
            onChange={setTeams}
            hint={
              losesTeams
                ? words.losesTeams
                : options.some(({ isFixed }) => isFixed)
                  ? words.teamsHint
                  : undefined
            }
            fault={faultOf(fault, "teams")}
          />
        </div>
        <FaultNote fault={fault} shown={["capacity", "teams"]} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick={onClose}>
            {pieces.cancel}
          </button>
          <button type="submit" class="button primary" disabled={working}>
            {working ? pieces.saving : pieces.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
