import type { Dispatch } from '../world/world.ts';

/** Faults of the next events. */
export interface DispatchFaults {
  /** Sends the next event (of this type, if given) twice. */
  readonly duplicateNext: (type?: string) => void;
  /** Sends the next event after the one that follows it. */
  readonly swapNext: () => void;
  /** What is sent now that an event is due. */
  readonly passed: (event: Dispatch) => readonly Dispatch[];
}

/** Makes faults of which none is due. */
export function createDispatchFaults(): DispatchFaults {
  const doubled: (string | undefined)[] = [];
  let isSwapDue = false;
  let held: Dispatch | null = null;
  const copies = (event: Dispatch) => {
    const at = doubled.findIndex((type) => type === undefined || type === event.type);
    if (at < 0) return [event];
    doubled.splice(at, 1);
    return [event, event];
  };
  return {
    duplicateNext: (type) => {
      doubled.push(type);
    },
    swapNext: () => {
      isSwapDue = true;
    },
    passed: (event) => {
      // A second swap waits for the first one: what is held back must not get lost.
      if (isSwapDue && held === null) {
        isSwapDue = false;
        held = event;
        return [];
      }
      const late = held;
      held = null;
      return [...copies(event), ...(late ? copies(late) : [])];
    },
  };
}
