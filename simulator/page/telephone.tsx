import { useState } from "preact/hooks";
import type { Settings } from "./api-types";
import { CallControls } from "./call-controls";
import { CallStatus } from "./call-status";
import { DialForm } from "./dial-form";
import { Invitation } from "./invitation";
import { Outcome } from "./outcome";
import { Transcript } from "./transcript";
import type { Call } from "./use-call";
import { useSpokenPrompts } from "./use-spoken-prompts";

interface TelephoneProps {
  call: Call;
  from: string;
  onFrom(number: string): void;
  settings: Settings | null;
}

/** The telephone: first what to dial, then the call, then both, to dial again. */
export function Telephone({ call, from, onFrom, settings }: TelephoneProps) {
  const [speaker, setSpeaker] = useState(false);
  useSpokenPrompts(call.events, speaker);
  const line = settings?.lines.find((candidate) => candidate.number === call.dialled?.to) ?? null;
  const ended = call.state.phase === "ended";
  return (
    <div class="telephone" data-phase={call.state.phase}>
      {call.state.phase === "none" ? (
        <Invitation />
      ) : (
        <>
          <CallStatus call={call} line={line} speaker={speaker} onSpeaker={setSpeaker} />
          <Transcript events={call.events} active={call.active} />
        </>
      )}
      {ended && <Outcome events={call.events} />}
      {call.active ? (
        <CallControls call={call} audible={speaker} />
      ) : (
        <DialForm
          from={from}
          onFrom={onFrom}
          lines={settings?.lines ?? []}
          again={ended}
          last={call.dialled}
          onCall={(dialling) => void call.place(dialling)}
        />
      )}
    </div>
  );
}
