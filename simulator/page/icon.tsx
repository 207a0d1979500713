const paths = {
  phone:
    "M6.6 3.5h2.6l1.4 4-2 1.6a12 12 0 0 0 5.8 5.8l1.6-2 4 1.4v2.6a2.6 2.6 0 0 1-2.8 2.6C10.3 19 5 13.7 4 6.3a2.6 2.6 0 0 1 2.6-2.8Z",
  chat: "M4.5 19.5l1.2-3.6A8 8 0 1 1 8.4 18.4Z",
  ticket:
    "M4 7.5A1.5 1.5 0 0 1 5.5 6h13A1.5 1.5 0 0 1 20 7.5V10a2 2 0 0 0 0 4v2.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 16.5V14a2 2 0 0 0 0-4ZM14 6v2.5M14 11v2M14 15.5V18",
  sound: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  mute: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM16 9.5l5 5M21 9.5l-5 5",
  send: "M5 12h13M12.5 6l6 6-6 6",
  tune: "M4 8h9M17 8h3M4 16h3M11 16h9M15 5.8v4.4M9 13.8v4.4",
  copy: "M9 9h9.5v10.5H9ZM6 15H4.5V4.5H15V6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M7 7l10 10M17 7L7 17",
  alert: "M12 4.5l8.5 15h-17ZM12 10v4.5M12 16.9v.2",
  music:
    "M9 17.5a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0ZM9 17.5V6l10-1.8v11.5M19 15.7a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0Z",
  hourglass: "M7 4h10M7 20h10M8 4v3.5L12 12l4-4.5V4M8 20v-3.5L12 12l4 4.5V20",
  list: "M4.5 7h1M4.5 12h1M4.5 17h1M9 7h10.5M9 12h10.5M9 17h10.5",
  attach: "M12 5v14M5 12h14",
  block: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM6.5 6.5l11 11",
} as const;

export type IconName = keyof typeof paths | "hang-up";

/** A line icon in the text's own colour; decoration only, the control next to it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name === "hang-up" ? "phone" : name]} />
    </svg>
  );
}
