import { useState } from "preact/hooks";
import type { BoardAgent } from "../../../src/edge/desk-contract";
import { Checks } from "../pieces/checks";
import { faultOf } from "../pieces/fault-words";
import { Field } from "../pieces/field";
import { FormDialog } from "../pieces/form-dialog";
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
const MOST = 100;

/** An agent's availability, capacity and teams, as a supervisor sets them. */
export function ChangeAgent({ agent, save, onClose }: ChangeAgentProps) {
  const { change: words } = boardWords.say();
  const [available, setAvailable] = useState(agent.available);
  const [capacity, setCapacity] = useState(String(agent.capacity));
  const [teams, setTeams] = useState(agent.teams);
  const [isWrong, setWrong] = useState(false);

  const wanted = Number(capacity);
  const fits = capacity.trim() !== "" && Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST;
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
  const teamsHint = options.some(({ isFixed }) => isFixed) ? words.teamsHint : undefined;
  return (
    <FormDialog
      title={words.title(agent.name)}
      isDirty={isDirty}
      shown={["capacity", "teams"]}
      check={() => {
        setWrong(!fits);
        return fits;
      }}
      act={async () => {
        await save({ available, capacity: wanted, teams });
        onClose();
      }}
      onClose={onClose}
    >
      {(refusal) => (
        <>
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
            fault={isWrong && !fits ? words.capacityFault : faultOf(refusal, "capacity")}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                inputMode="numeric"
                min={1}
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
            hint={losesTeams ? words.losesTeams : teamsHint}
            fault={faultOf(refusal, "teams")}
          />
        </>
      )}
    </FormDialog>
  );
}
