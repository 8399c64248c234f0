import { complaintEvents } from '@slrt/events';
import { describeService } from '../src/index.ts';
import { findWaitingConsumers } from '../src/leaks.ts';

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

  test('finds consumers that still wait for messages', async () => {
    // The service still runs, so its own consumers do.
    expect(await findWaitingConsumers(harness().natsUrl)).not.toEqual([]);
  });
});
