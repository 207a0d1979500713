import { parseArgs } from "node:util";
import type { TimedCallEvent } from "../simulator/phone/call-event";
import { failPlainly } from "./build/fail-plainly";
import { loadEnvironment } from "./build/load-environment";
import { Unfit } from "./build/unfit";
import { findSimulator, type Simulator } from "./call/simulator";
import { wordsOf } from "./call/words-of-event";

const USAGE = `npm run call -- [--from +56976591991] [--to +56228409179] [--press 1]… [--anonymous]
                [--hangup-after SECONDS] [--url http://localhost:3000]

Makes a call on the running stack (npm start), presses each --press in turn when a key is asked for, prints what
is heard, and then what became of it.`;

failPlainly(async () => {
  const wish = readArguments();
  const simulator = await findSimulator(wish.url);
  const callSid = await simulator.placeCall(wish.call);
  const fault = await printCall(simulator, callSid);
  await printTicket(simulator, callSid);
  process.exitCode = fault ? 1 : 0;
});

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: "string", default: "+56976591991" },
        to: { type: "string" },
        press: { type: "string", multiple: true, default: [] },
        anonymous: { type: "boolean", default: false },
        "hangup-after": { type: "string" },
        url: { type: "string", default: `http://localhost:${loadEnvironment().PORT || 3000}` },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) throw new Error(USAGE);
    const { from, to, press, anonymous, url, "hangup-after": hangUpAfter } = values;
    if (hangUpAfter !== undefined && !(Number(hangUpAfter) >= 0))
      throw new Error("--hangup-after is a number of seconds");
    return {
      url,
      call: {
        ...{ from, anonymous, presses: press, pace: 0 },
        ...(to !== undefined && { to }),
        ...(hangUpAfter !== undefined && { hangUpAfter: Number(hangUpAfter) }),
      },
    };
  } catch (fault) {
    throw new Unfit((fault as Error).message === USAGE ? USAGE : `${(fault as Error).message}\n\n${USAGE}`);
  }
}

/** Prints a call as it goes on; answers whether it broke. */
async function printCall(simulator: Simulator, callSid: string): Promise<boolean> {
  let fault = false;
  for (let seen = 0; ; ) {
    const events: readonly TimedCallEvent[] = await simulator.eventsOf(callSid, seen);
    for (const event of events) {
      const words = wordsOf(event);
      if (words !== undefined) console.log(words);
      fault ||= event.kind === "fault";
    }
    seen += events.length;
    if (events.at(-1)?.kind === "ended") return fault;
    await simulator.pause();
  }
}

async function printTicket(simulator: Simulator, callSid: string): Promise<void> {
  const ticket = await simulator.ticketOf(callSid);
  if (ticket === undefined) return console.log("ticket    none");
  const { id, team, delivery, metadata, kind, wants_callback } = ticket;
  const state = kind === "abandoned" ? "abandoned call" : `message ${delivery}`;
  const next = wants_callback ? ", wants a call back" : "";
  console.log(`ticket    #${id} for ${team?.name ?? "no team"}, ${state}${next}`);
  for (const [name, value] of Object.entries(metadata.ticket)) console.log(`          ${name}: ${value}`);
}
