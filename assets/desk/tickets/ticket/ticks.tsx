import type { MessageJson } from "../../../../src/edge/desk-contract";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";

/** How far one of ours came: the clock, one tick, two, two in blue; each step's time shows on the message's focus. */
export function Ticks({ message }: { message: MessageJson }) {
  const { message: words } = say();
  const { status } = message;
  const name = words.statuses[status] ?? status;
  return (
    <span class={`ticks ${status}`} title={name}>
      <span class="unseen">, {name}</span>
      <svg viewBox="0 0 20 12" aria-hidden="true">
        <path d={PATHS[status] ?? PATHS.pending} />
      </svg>
    </span>
  );
}

const PATHS: Readonly<Record<string, string>> = {
  pending: "M10 1.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9ZM10 3.500V6l1.700 1.200",
  sent: "m5 6.500 3.200 3.200L14.500 2.500",
  delivered: "m1.500 6.500 3.200 3.200L11 2.500M9.500 9.700 16 2.500",
  read: "m1.500 6.500 3.200 3.200L11 2.500M9.500 9.700 16 2.500",
  failed: "M10 1.500v5m0 3v.01",
  parked: "M7 2v8M13 2v8",
  unknown: "M7.500 3.500C8 1.500 12.500 1.500 12 4c-.300 1.300-2 1.500-2 3m0 2.500v.01",
};

/** When it went out, arrived and was read; shown beneath a message that is pointed at or focused. */
export function TickTimes({ message }: { message: MessageJson }) {
  const { message: words } = say();
  const steps = (["sent", "delivered", "read"] as const).flatMap((step) => {
    const at = message[`${step}_at`];
    return at === null ? [] : [{ step, at }];
  });
  if (steps.length === 0) return null;
  return (
    <dl class="tick-times">
      {steps.map(({ step, at }) => (
        <div key={step}>
          <dt>{words.statuses[step]}</dt>
          <dd>{fullWhen(at)}</dd>
        </div>
      ))}
    </dl>
  );
}
