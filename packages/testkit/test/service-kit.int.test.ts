import { connect } from '@nats-io/transport-node';
import { complaintEvents } from '@slrt/events';
import { describeService } from '../src/index.ts';
import { countResources, findResourceLeaks, findWaitingConsumers } from '../src/leaks.ts';

describeService('complaints', ({ harness, asFacilitator, asPlanner, eventsOf }) => {
  const input = {
    idempotencyKey: '019c0000-0000-7000-8000-000000000001',
    kind: 'COMPLAINT',
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu tidak aktif.',
    regionCode: '63.09.01.2001',
    reporter: { name: 'Warga Contoh', relation: 'SELF' },
  };

  test('toHaveRecorded reads the events of one record', async () => {
    const answer = await asFacilitator.mutate('fileComplaint', input, 'complaint { id }');
    expect(answer).toSucceed();
    const { id } = answer['complaint'] as { id: string };
    await expect(id).toHaveRecorded(complaintEvents.filed);
    expect(await eventsOf(id)).toContain(complaintEvents.filed.type);
    await expect(expect({ id }).toHaveRecorded(complaintEvents.closed)).rejects.toThrow('the events');
    expect(await asPlanner.mutate('fileComplaint', input)).toBeRefused('FORBIDDEN');
  });

  test('a query with errors throws', async () => {
    await expect(asPlanner.query('{ complaints { totalCount } }')).rejects.toThrow('FORBIDDEN');
  });

  test('finds a timer that was left open', async () => {
    const open = (count: number) => Array.from({ length: count }, () => setTimeout(() => undefined, 60_000));
    // Clients in the background open and close a timer now and then: room for five of them.
    const spare = open(5);
    const before = countResources();
    for (const timer of spare) clearTimeout(timer);
    const timers = open(11);
    expect(await findResourceLeaks(before)).toContain('Timeout');
    for (const timer of timers) clearTimeout(timer);
    expect(await findResourceLeaks(before)).not.toContain('Timeout');
  });

  test('finds sockets that were left open', async () => {
    const before = countResources();
    // More than the idle ones of earlier requests that may close meanwhile.
    const connections = await Promise.all(Array.from({ length: 10 }, () => connect({ servers: harness().natsUrl })));
    expect(await findResourceLeaks(before)).toContain('TCPSocketWrap');
    await Promise.all(connections.map((connection) => connection.close()));
    expect(await findResourceLeaks(before)).not.toContain('TCPSocketWrap');
  });

  test('finds consumers that still wait for messages', async () => {
    // The service still runs, so its own consumers do.
    expect(await findWaitingConsumers(harness().natsUrl)).not.toEqual([]);
  });
});
