import type { Source } from "./read-source";
import { roomOf } from "./rules";

/** Rooms that import each other in a circle, as "ivr > desk > ivr"; none when there is no circle. */
export function circles(sources: readonly Source[]): readonly string[] {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const room = roomOf(path);
    if (room === undefined) continue;
    const known = graph.get(room) ?? new Set();
    for (const name of imports.map(roomOf)) if (name !== undefined && name !== room) known.add(name);
    graph.set(room, known);
  }
  const found = [...graph.keys()].map((room) => wayBack(graph, [room]));
  return found.flatMap((way) => (way === undefined ? [] : [way.join(" > ")]));
}

function wayBack(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  way: readonly string[],
): readonly string[] | undefined {
  for (const next of graph.get(way.at(-1) ?? "") ?? []) {
    if (next === way[0]) return [...way, next];
    const further = way.includes(next) ? undefined : wayBack(graph, [...way, next]);
    if (further !== undefined) return further;
  }
  return undefined;
}
