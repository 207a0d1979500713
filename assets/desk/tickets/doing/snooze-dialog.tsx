import { useSignal } from "@preact/signals";
import { serverNow } from "../../client/server-clock";
import { Dialog } from "../../shell/dialog";
import type { DialogProps } from "../../shell/lazy-dialog";
import { showToast } from "../../shell/toasts";
import { fullWhen, zone } from "../../time/say-time";
import { say } from "../../words/words";
import { openId } from "../place";
import { act } from "./acts";
import { fieldOfInstant, instantOfField, snoozeTimes } from "./snooze-times";

/** As long as a ticket can be put aside. In ms. */
const LONGEST = 90 * 86_400_000;

/** When a ticket is to come back; a contact who writes brings it back before. */
export function SnoozeDialog({ onClose }: DialogProps) {
  const { doing } = say();
  const now = serverNow();
  const date = useSignal(fieldOfInstant(snoozeTimes(now, zone()).at(-1)?.at ?? now, zone()));
  const own = instantOfField(date.value, zone());
  const fits = own !== undefined && own > now && own < now + LONGEST;
  const snooze = async (at: number) => {
    onClose();
    const id = openId.peek();
    if (id === undefined) return;
    const until = new Date(at).toISOString();
    if (await act({ id, do: "snooze", until })) {
      showToast({
        text: doing.snoozedUntil(fullWhen(until)),
        action: { name: doing.wake, act: () => void act({ id, do: "wake" }) },
      });
    }
  };
  return (
    <Dialog title={doing.snooze} onClose={onClose}>
      <p class="faint">{doing.snoozeMeans}</p>
      <ul class="choice-list">
        {snoozeTimes(now, zone()).map(({ name, at }) => (
          <li key={name}>
            <button type="button" onClick={() => void snooze(at)}>
              <span>{doing.snoozes[name]}</span>
              <small>{fullWhen(new Date(at).toISOString())}</small>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) void snooze(own);
        }}
      >
        <label>
          {doing.snoozeDate}
          <input
            type="datetime-local"
            value={date.value}
            min={fieldOfInstant(now + 60_000, zone())}
            max={fieldOfInstant(now + LONGEST, zone())}
            onInput={({ currentTarget }) => {
              date.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button primary" disabled={!fits}>
          {doing.snooze}
        </button>
      </form>
    </Dialog>
  );
}
