import { useEffect, useState } from "preact/hooks";
import type { BoardAgent, BoardJson, BoardTeam } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import { setClock, useNow } from "../pieces/clock";
import { FaultNote } from "../pieces/fault-note";
import { formats } from "../pieces/formats";
import { usePoll } from "../pieces/use-poll";
import { useRead } from "../pieces/use-read";
import { Waiting } from "../pieces/waiting";
import { pieceWords } from "../pieces/words/words";
import { Agents } from "./agents";
import { ChangeAgent } from "./change-agent";
import { Longest } from "./longest";
import { Sums } from "./sums";
import { Teams } from "./teams";
import { boardWords } from "./words/words";

/** In ms. */
const PACE = { visible: 3_000, hidden: 15_000 };
/** After so long without an answer the board is said to be old, in ms. */
const OLD = 12_000;

/** Who waits and who works, now. */
export function Board() {
  const words = boardWords.use();
  const shared = pieceWords.use();
  const reading = useRead<BoardJson>("board");
  usePoll(reading, PACE);
  const [changing, setChanging] = useState<BoardAgent>();
  const [looking, setLooking] = useState<BoardTeam>();
  const [fault, setFault] = useState<unknown>();

  const { answer: board, put } = reading;
  useEffect(() => {
    if (board !== undefined) setClock(board.at);
  }, [board]);

  if (words === undefined || shared === undefined) return <Waiting />;
  const changeAgent = async (id: string, changed: object) => {
    put(await change<BoardJson>("agent", { id, ...changed }));
    setFault(undefined);
  };
  return (
    <main class="page board">
      <header class="page-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        {board !== undefined && <Freshness at={board.at} />}
      </header>
      <FaultNote fault={fault ?? (board === undefined ? reading.fault : undefined)} again={reading.again} />
      {board === undefined ? (
        reading.fault === undefined && <Waiting />
      ) : (
        <>
          <Sums board={board} />
          <Teams teams={board.teams} onLook={setLooking} />
          <Agents
            agents={board.agents}
            onChange={setChanging}
            onSwitch={(agent) =>
              changeAgent(agent.id, { available: !agent.available }).catch((refusal) => setFault(refusal))
            }
          />
        </>
      )}
      {changing !== undefined && (
        <ChangeAgent
          agent={changing}
          save={(changed) => changeAgent(changing.id, changed)}
          onClose={() => setChanging(undefined)}
        />
      )}
      {looking !== undefined && (
        <Longest team={looking} onTaken={reading.again} onClose={() => setLooking(undefined)} />
      )}
    </main>
  );
}

function Freshness({ at }: { at: string }) {
  const age = useNow() - Date.parse(at);
  const { fresh, stale } = boardWords.say();
  return (
    <p class={age > OLD ? "freshness old" : "freshness"} role="status">
      {age > OLD ? stale(formats().duration(Math.floor(age / 10_000) * 10)) : fresh}
    </p>
  );
}
