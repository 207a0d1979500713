import { useRef } from "preact/hooks";
import { Icon } from "./icon";

/** What a contact may send besides words, as the simulator takes it. */
const THINGS: readonly (readonly [name: string, wish: object])[] = [
  ["Photo", { media: ["image/png"] }],
  ["Album of 3", { media: ["image/png"], album: 3 }],
  ["Voice note", { media: ["audio/ogg"] }],
  ["Document", { media: ["application/pdf"] }],
  ["Contact card", { media: ["text/vcard"] }],
  ["Location", { location: { latitude: -33.4489, longitude: -70.6693, label: "Plaza de Armas" } }],
  ["Reaction", { reaction: "👍" }],
];

/** Sends something that is no text. */
export function AttachMenu({ disabled, onSend }: { disabled: boolean; onSend(wish: object): void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details class="attach" ref={menu}>
      <summary aria-label="Send something else" aria-disabled={disabled}>
        <Icon name="attach" />
      </summary>
      <div class="attach-options">
        {THINGS.map(([name, wish]) => (
          <button
            key={name}
            class="attach-option"
            type="button"
            disabled={disabled}
            onClick={() => {
              menu.current?.removeAttribute("open");
              onSend(wish);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}
