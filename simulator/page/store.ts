import { useEffect, useState } from "preact/hooks";

/** A value that lives outside of the components and tells them when it changes. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a store that holds `initial`. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads a store in a component and renders it again on each change. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState<{ current: T }>({ current: store.get() });
  useEffect(() => {
    const update = () => setValue({ current: store.get() });
    // The store may have moved on between the first render and this effect.
    update();
    return store.subscribe(update);
  }, [store]);
  return value.current;
}
