import type { JsMsg } from '@nats-io/jetstream';
import { createAlarm } from './alarm.ts';
import type { Delivery } from './handle-once.ts';

/** A message that this process holds. */
export interface Arrival {
  readonly message: JsMsg;
  readonly delivery: Delivery;
}

/**
 * Splits arrivals into groups that may share a transaction: events of one district, in the order of the stream. A redelivered
 * event is alone, because it may have failed before or ended a process.
 */
function groupArrivals(arrivals: readonly Arrival[]): Arrival[][] {
  const groups: Arrival[][] = [];
  const growing = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const district = arrival.delivery.headers['ce-district'] ?? '';
    const isFirst = arrival.message.info.deliveryCount === 1;
    const group = isFirst ? growing.get(district) : undefined;
    if (group) {
      group.push(arrival);
      continue;
    }
    const started = [arrival];
    groups.push(started);
    if (isFirst) growing.set(district, started);
    else growing.delete(district); // later events of the district stay behind this one
  }
  return groups;
}

/**
 * Passes arrivals on in their order, in groups that may share a transaction. Takes up to `size` at a time and waits up to `linger`
 * milliseconds for them.
 */
export function createArrivalQueue(
  { size, linger }: { size: number; linger: number },
  handle: (arrivals: readonly Arrival[]) => Promise<void>,
) {
  const waiting: Arrival[] = [];
  const enough = createAlarm();
  let isOpen = true;
  let handled: Promise<void> = Promise.resolve();
  const handleNext = async () => {
    if (waiting.length === 0) return; // handled together with an earlier arrival
    if (linger > 0 && isOpen && waiting.length < size) await enough.wait(linger);
    for (const group of groupArrivals(waiting.splice(0, size))) await handle(group);
  };
  return {
    add: (arrival: Arrival) => {
      waiting.push(arrival);
      if (waiting.length === size) enough.wake();
      handled = handled.then(handleNext);
    },
    /** Waits for no further arrival. Resolves when all have been handled. */
    close: (): Promise<void> => {
      isOpen = false;
      enough.wake();
      return handled;
    },
  };
}
