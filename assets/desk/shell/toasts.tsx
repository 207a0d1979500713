import { signal } from "@preact/signals";
import { type Fault, Refusal } from "../client/refusal";
import { say } from "../words/words";

/** As long as what it offers can be done. In ms. */
const SHOWN_FOR = 6_000;

interface Toast {
  readonly key: string;
  readonly text: string;
  readonly action?: { readonly name: string; readonly act: () => void };
  readonly isFault?: boolean;
}

const toasts = signal<readonly (Toast & { readonly until: ReturnType<typeof setTimeout> })[]>([]);

/** Shows a short notice at the page's foot; one of the same key takes the place of the one before. */
export function showToast(toast: Omit<Toast, "key"> & { readonly key?: string }): void {
  const key = toast.key ?? toast.text;
  dropToast(key);
  const until = setTimeout(() => dropToast(key), toast.isFault ? SHOWN_FOR * 2 : SHOWN_FOR);
  toasts.value = [...toasts.value.slice(-2), { ...toast, key, until }];
}

/** Tells why something was not done, and what can be done about it. */
export function showFault(fault: unknown): void {
  showToast({ text: whyNot(fault), key: "fault", isFault: true });
}

/** The reason in words. */
export function whyNot(fault: unknown): string {
  const { shell, faults } = say();
  if (!(fault instanceof Refusal)) return shell.fault;
  if (fault.isOffline) return faults.offline;
  if (fault.status === 401) return say().signIn.over;
  if (fault.status === 403) return faults.forbidden;
  if (fault.status === 404) return faults.gone;
  if (fault.status === 429) return faults.tooMany(fault.retryAfter ?? 10);
  if (fault.isPassing) return faults.unavailable;
  const [first] = fault.errors;
  return (first && whyNotField(first, fault.status)) ?? first?.detail ?? fault.detail;
}

/** What the page has words for. */
function whyNotField({ field, agent }: Fault, status: number): string | undefined {
  const { doing, message } = say();
  if (field === "agent")
    return status === 409 ? doing.hasIt(agent?.name ?? message.anotherSystem) : doing.noAgent;
  if (field === "window") return doing.windowOpen;
  return message.refusals[field];
}

export function Toasts() {
  return (
    <section class="toasts" aria-label={say().shell.notices}>
      <div role="status">
        {toasts.value.map(({ key, text, action, isFault }) => (
          <p key={key} class={isFault ? "toast fault" : "toast"}>
            <span>{text}</span>
            {action !== undefined && (
              <button
                type="button"
                onClick={() => {
                  dropToast(key);
                  action.act();
                }}
              >
                {action.name}
              </button>
            )}
            <button
              type="button"
              class="toast-close"
              aria-label={say().shell.close}
              onClick={() => dropToast(key)}
            >
              ×
            </button>
          </p>
        ))}
      </div>
    </section>
  );
}

function dropToast(key: string): void {
  clearTimeout(toasts.peek().find((one) => one.key === key)?.until);
  toasts.value = toasts.peek().filter((one) => one.key !== key);
}
