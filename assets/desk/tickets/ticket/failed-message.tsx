import { useSignal } from "@preact/signals";
import type { AnswerJson, MessageJson, RetryRequest } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { Icon } from "../../shell/icon";
import { showFault, showToast } from "../../shell/toasts";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { reload } from "./open-ticket";

/** Why one of ours did not arrive, and the way to send it again. */
export function FailedMessage({ message: { id, code, from } }: { message: MessageJson }) {
  const { message: words, shell } = say();
  const working = useSignal(false);
  const again = async (anyway: boolean) => {
    working.value = true;
    try {
      const request: RetryRequest = { message: id, ...(anyway && { anyway }) };
      await change<AnswerJson>("retry", request);
      await reload();
    } catch (fault) {
      const text = whoWasQuicker(fault);
      if (text === undefined) showFault(fault);
      else showToast({ text, action: { name: words.sendAnyway, act: () => void again(true) } });
    }
    working.value = false;
  };
  return (
    <p class="told bad">
      <Icon name="alert" />
      {words.notDelivered(code)}
      {from === "agent" && (
        <button type="button" class="link" disabled={working.value} onClick={() => void again(false)}>
          {shell.tryAgain}
        </button>
      )}
    </p>
  );
}

/** Where somebody else answered meanwhile, or has the ticket. */
function whoWasQuicker(fault: unknown): string | undefined {
  if (!(fault instanceof Refusal) || fault.status !== 409) return undefined;
  const against = fault.errors.find(({ field }) => field === "seen" || field === "agent");
  if (against === undefined) return undefined;
  const { message: words } = say();
  const who = against.agent?.name ?? words.anotherSystem;
  return against.field === "seen" && against.at !== undefined
    ? words.seenConflict(who, fullWhen(against.at))
    : words.agentConflict(who);
}
