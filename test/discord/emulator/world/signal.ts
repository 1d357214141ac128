/** Calls whoever listens. */
export interface Signal<T> {
  /** @returns what ends the listening. */
  listen(listener: (value: T) => void): () => void;
  emit(value: T): void;
}

/** Makes a signal; listeners are called in the order in which they came. */
export function createSignal<T>(): Signal<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit: (value) => {
      for (const listener of [...listeners]) listener(value);
    },
  };
}
