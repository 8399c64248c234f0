import { formatId, type Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { agencyDurable } from '@slrt/messaging';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { actors, eventually } from '@slrt/testkit';
import { change, decision, district, harness, publisher, referred, rowsOf, uuidOf, useReferrals } from './suite.ts';

useReferrals();

describe('the measures of the loop', () => {
  test('count a period’s referrals and outcomes within the caller’s scope', async () => {
    const id = await referred();
    await change(actors.bpjs, 'rejectReferral', { referralId: id, expectedVersion: 1, reason: 'NOT_ELIGIBLE' });
    const enrolled = await referred();
    await change(actors.bpjs, 'acceptReferral', { referralId: enrolled, expectedVersion: 1 });
    await change(actors.bpjs, 'startReferral', { referralId: enrolled, expectedVersion: 2 });
    await change(actors.bpjs, 'completeReferral', { referralId: enrolled, expectedVersion: 3, outcome: 'ENROLLED' });
    const measure = async (actor: Actor, by = 'AGENCY', regionCode: string = district) => {
      const answer = await harness.graph(
        actor,
        `query ($f: ReferralMeasureFilter!) { referralMeasures(filter: $f) { total { sent seen accepted open rejected { reason count } } groups { code sent accepted toAccept { median p90 } outcomes { outcome count } anomalies } } }`,
        { f: { regionCode, from: '2020-01-01', until: '2090-01-01', by } },
      );
      return (
        (
          answer.data as unknown as {
            referralMeasures: {
              total: { sent: number; rejected: object[] };
              groups: { code: string | null; sent: number }[];
            };
          } | null
        )?.referralMeasures ?? answer.errors?.[0]?.extensions.code
      );
    };
    const [counted] = await harness.sql<{ sent: number; bpjs: number }>(
      `select count(*)::int as sent, (count(*) filter (where agency_code = 'BPJS'))::int as bpjs from referral`,
    );
    const all = await measure(actors.manager);
    expect(all).toMatchObject({ total: { sent: counted?.sent, rejected: [{ reason: 'NOT_ELIGIBLE', count: 1 }] } });
    if (typeof all !== 'object') throw new Error('no measures');
    expect(all.groups.find((each) => each.code === 'BPJS')).toMatchObject({
      sent: counted?.bpjs,
      outcomes: [{ outcome: 'ENROLLED', count: 1 }],
    });
    expect(all.groups.reduce((sum, each) => sum + each.sent, 0)).toBe(all.total.sent);
    expect(await measure(actors.bpjs)).toMatchObject({ total: { sent: counted?.bpjs }, groups: [{ code: 'BPJS' }] });
    expect(await measure(actors.planner, 'SUB_DISTRICT')).toMatchObject({
      groups: [{ code: '63.09.01', sent: counted?.sent }],
    });
    expect(await measure(actors.manager, 'PROGRAMME', '63.09.02')).toMatchObject({ total: { sent: 0 }, groups: [] });
    expect(await measure(actors.otherManager)).toMatchObject({ total: { sent: 0 } });
    expect(await measure(actors.admin)).toBe('FORBIDDEN');
  });

  test('count acknowledged stream events as seen and others as unseen', async () => {
    const [first, second] = [await referred(), await referred()];
    await eventually(async () => (await harness.sql(`select 1 from outbox where published_at is null`)).length === 0);
    const connection = await connect({ servers: harness.natsUrl });
    const consumer = await jetstream(connection).consumers.get('AGENCY', agencyDurable('BPJS', district));
    for (;;) {
      const message = await consumer.next({ expires: 2_000 });
      if (!message) throw new Error('the first referral’s event is not on the stream');
      await message.ackAck();
      if (message.json<{ referralId: string }>().referralId === first) break;
    }
    const readSeenAt = async (id: string) =>
      (await harness.sql<{ seen_at: Date | null }>('select seen_at from referral where id = $1', [uuidOf(id)]))[0]
        ?.seen_at;
    await eventually(() => readSeenAt(first));
    expect(await readSeenAt(second)).toBeNull();
    await connection.close();
  }, 30_000);

  test('a family that confirms or denies is counted when its complaint ends', async () => {
    const data = decision();
    await publisher.publish(complaintEvents.referralRequested, data);
    const [row] = await eventually(async () => {
      const rows = await rowsOf(data.complaintId);
      return rows.length > 0 ? rows : null;
    });
    const id = formatId('referral', { district, uuid: row?.id ?? '' });
    await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
    await change(actors.bpjs, 'startReferral', { referralId: id, expectedVersion: 2 });
    await change(actors.bpjs, 'completeReferral', { referralId: id, expectedVersion: 3, outcome: 'SERVED' });
    const { decisionNo: _1, programmeCodes: _2, agencyCode: _3, deciderId: _4, ...complaint } = data;
    await publisher.publish(complaintEvents.closed, {
      ...complaint,
      status: 'CLOSED_UNFULFILLED',
      holderRole: null,
      version: 9,
      confirmation: 'DENIED',
    });
    await eventually(
      async () =>
        (await harness.sql('select 1 from referral where id = $1 and confirmed = false', [row?.id])).length === 1,
    );
    await publisher.publish(complaintEvents.reopened, { ...complaint, status: 'REOPENED', version: 10 });
    await eventually(
      async () =>
        (await harness.sql('select 1 from referral where id = $1 and confirmed is null', [row?.id])).length === 1,
    );
  });
});
