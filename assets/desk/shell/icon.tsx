/** Drawn by ourselves on a 20 by 20 ground. */
const PATHS = {
  back: "M12 4 6 10l6 6",
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5 4 4",
  filter: "M3 5h14M5.5 10h9M8 15h4",
  person: "M10 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM4 16.5c.6-3.2 3-4.8 6-4.8s5.4 1.6 6 4.8",
  take: "M8 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 16.5c.5-3.2 2.700-4.800 5.500-4.800 1.300 0 2.500.300 3.400.900M15 10.500v6M12 13.500h6",
  give: "M3.5 10h11m-4-4.5L15 10l-4.5 4.5",
  flag: "M5 17V3.5h9l-2 3.2 2 3.3H5",
  clock: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm0 3.2V10l2.6 2",
  check: "m4 10.5 4 4 8-9",
  reopen: "M4.5 8.5a6 6 0 1 1-.3 3.6M4 4.5v4h4",
  side: "M3.5 4.5h13v11h-13zM12 4.5v11",
  note: "M5 3.5h10v9l-4 4H5zM11 16.5v-4h4",
  send: "m3.5 10.2 13-6.2-4.3 12.5-2.7-5zM9.5 11.5 16.500 4",
  phone:
    "M5 3.5h2.500l1.300 3.600-1.700 1.400a9 9 0 0 0 4.400 4.400l1.400-1.700 3.600 1.300V15c0 1-.700 1.600-1.600 1.500C9 16 4 11 3.500 5.100 3.400 4.200 4 3.500 5 3.500Z",
  more: "M4.500 10h.01M10 10h.01M15.500 10h.01",
  close: "m5 5 10 10M15 5 5 15",
  down: "M10 4v12m-5-5 5 5 5-5",
  bot: "M4.500 7.500h11v8h-11zM10 7.500V4.500M7.800 11h.01M12.200 11h.01",
  lines: "M3.500 4.500h13v9H9l-3.500 3v-3h-2zM6.500 7.500h7M6.500 10.500h4",
  alert: "M10 3.500 17.500 16.500h-15zM10 8.500v3.500m0 2v.01",
  file: "M6 2.500h5.500L15 6v11.500H6zM11 2.500V6.500h4",
  place:
    "M10 17.500S4.500 12 4.500 8a5.500 5.500 0 0 1 11 0c0 4-5.500 9.500-5.500 9.500Zm0-11.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
  merge: "M5 4c0 6 10 4 10 12M15 4c0 3-2.500 4-5 5.500S5 13 5 16",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words, or of what its button's label says. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
