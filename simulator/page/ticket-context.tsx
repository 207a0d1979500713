import { friendlyLabel, friendlyValue } from "./friendly-label";
import { isPhoneNumber, PhoneNumber } from "./phone-number";

const longText = 24;

/** What is known about the call, as labelled values. */
export function TicketContext({ context }: { context: Record<string, unknown> }) {
  const entries = Object.entries(context).map(([key, value]) => ({ key, text: friendlyValue(key, value) }));
  if (entries.length === 0) return null;
  // Long values take a row of their own; at the end they leave no holes among the short ones.
  const ordered = [
    ...entries.filter(({ text }) => text.length <= longText),
    ...entries.filter(({ text }) => text.length > longText),
  ];
  return (
    <dl class="context">
      {ordered.map(({ key, text }) => (
        <div key={key} data-long={text.length > longText}>
          <dt title={key}>{friendlyLabel(key)}</dt>
          <dd class={/(^|_)s?id$/.test(key) ? "mono" : ""}>
            {isPhoneNumber(text) ? <PhoneNumber number={text} /> : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
