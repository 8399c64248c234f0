import type { JsMsg } from '@nats-io/jetstream';
import { createArrivalQueue, type Arrival } from './arrival-queue.ts';

const arrival = (eventId: string, district = '63.09', deliveryCount = 1): Arrival => ({
  message: { info: { deliveryCount } } as JsMsg,
  delivery: {
    eventId,
    subject: '',
    headers: { 'ce-district': district },
    payload: new Uint8Array(),
    redelivered: false,
  },
});

/** Adds arrivals and closes the queue. Returns the ids of each group that it passed on. */
async function groupsOf(arrivals: readonly Arrival[], settings = { size: 64, linger: 1_000 }): Promise<string[]> {
  const groups: string[] = [];
  const queue = createArrivalQueue(settings, (group) => {
    groups.push(group.map(({ delivery }) => delivery.eventId).join(' '));
    return Promise.resolve();
  });
  for (const each of arrivals) queue.add(each);
  await queue.close();
  return groups;
}

describe('createArrivalQueue', () => {
  test('groups the events of each district in their order', async () => {
    const arrivals = [arrival('a'), arrival('b', '63.07'), arrival('c'), arrival('d', '63.07')];
    expect(await groupsOf(arrivals)).toEqual(['a c', 'b d']);
  });

  test('keeps a redelivered event alone and in its place', async () => {
    const arrivals = [arrival('a'), arrival('b', '63.09', 2), arrival('c', '63.07'), arrival('d'), arrival('e')];
    expect(await groupsOf(arrivals)).toEqual(['a', 'b', 'c', 'd e']);
  });

  test('takes no more than its size at a time', async () => {
    const arrivals = ['a', 'b', 'c', 'd', 'e'].map((id) => arrival(id));
    expect(await groupsOf(arrivals, { size: 2, linger: 0 })).toEqual(['a b', 'c d', 'e']);
    expect(await groupsOf(arrivals, { size: 1, linger: 0 })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('waits for more until it has enough', async () => {
    const groups: number[] = [];
    const began = performance.now();
    await new Promise<void>((resolve) => {
      const queue = createArrivalQueue({ size: 2, linger: 60_000 }, (group) => {
        groups.push(group.length);
        resolve();
        return Promise.resolve();
      });
      queue.add(arrival('a'));
      setTimeout(() => queue.add(arrival('b')), 20);
    });
    expect(groups).toEqual([2]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('passes on what has arrived when the wait ends', async () => {
    const groups: number[] = [];
    const queue = createArrivalQueue({ size: 64, linger: 20 }, (group) => {
      groups.push(group.length);
      return Promise.resolve();
    });
    for (const id of ['a', 'b', 'c']) queue.add(arrival(id));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(groups).toEqual([3]);
    await queue.close();
  });
});
