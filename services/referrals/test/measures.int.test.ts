import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { complaintEvents } from '@slrt/events';
import { agencyDurable } from '@slrt/messaging';
import { eventually, uuidv7, type Caller } from '@slrt/testkit';
import { complaintOf, decision, describeService, district, referralId, uuidOf, type Referral } from './kit.ts';

interface Measures {
  readonly total: { sent: number; rejected: object[] };
  readonly groups: readonly { code: string | null; sent: number }[];
}
const query = `query ($f: ReferralMeasureFilter!) { referralMeasures(filter: $f) {
  total { sent seen accepted completed failed open rejected { reason count } }
  groups { code sent accepted toAccept { median p90 } outcomes { outcome count } anomalies } } }`;

describeService('referrals', ({ sql, harness, publish, decide, awaitRows, referral, step, complete, ...kit }) => {
  const { asBpjs, asManager, asOtherManager, asPlanner, asAdmin } = kit;

  describe('the measures of the loop', () => {
    const ask = (by: Caller, grouping = 'AGENCY', regionCode: string = district) =>
      by.graph(query, { f: { regionCode, from: '2020-01-01', until: '2090-01-01', by: grouping } });
    const measure = async (...how: Parameters<typeof ask>) =>
      ((await ask(...how)).data as unknown as { referralMeasures: Measures }).referralMeasures;
    let counted: { sent: number; bpjs: number } | undefined;
    beforeAll(async () => {
      await step(asBpjs, await referral(), 'rejectReferral', { reason: 'NOT_ELIGIBLE' });
      await complete(await referral(), 'ENROLLED');
      [counted] = await sql<{ sent: number; bpjs: number }>(
        `select count(*)::int as sent, (count(*) filter (where agency_code = 'BPJS'))::int as bpjs from referral`,
      );
    });

    test('count a period’s referrals and what became of them', async () => {
      const all = await measure(asManager);
      expect(all).toMatchObject({
        total: { sent: counted?.sent, completed: 1, failed: 0, rejected: [{ reason: 'NOT_ELIGIBLE', count: 1 }] },
      });
      expect(all.groups.find((each) => each.code === 'BPJS')).toMatchObject({
        sent: counted?.bpjs,
        outcomes: [{ outcome: 'ENROLLED', count: 1 }],
      });
      expect(all.groups.reduce((sum, each) => sum + each.sent, 0)).toBe(all.total.sent);
    });

    test('are downloaded by manager and agency as a list', async () => {
      const get = async (by: Caller, more = '') =>
        kit.fetch(`/referrals/exports?regionCode=${district}&purpose=SUPERVISION${more}`, {
          headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
        });
      const rowsOf = async (...asked: Parameters<typeof get>) =>
        (await (await get(...asked)).text()).trim().split('\n').slice(1);
      expect(await rowsOf(asManager)).toHaveLength(counted?.sent ?? 0);
      expect(await rowsOf(asBpjs)).toHaveLength(counted?.bpjs ?? 0);
      expect(await rowsOf(asManager, '&statuses=REJECTED')).toEqual([expect.stringContaining('RJK/6309/')]);
      expect(await rowsOf(asManager, '&until=2020-01-01')).toEqual([]);
      const refused = [await get(asPlanner), await get(asOtherManager), await get(asManager, '&agencyCode=NOPE')];
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 400]);
    });

    test('are limited to the caller’s agency and area', async () => {
      expect(await measure(asBpjs)).toMatchObject({ total: { sent: counted?.bpjs }, groups: [{ code: 'BPJS' }] });
      expect(await measure(asManager, 'SUB_DISTRICT')).toMatchObject({
        groups: [{ code: '63.09.01', sent: counted?.sent }],
      });
      expect(await measure(asManager, 'PROGRAMME', '63.09.02')).toMatchObject({ total: { sent: 0 }, groups: [] });
      expect(await measure(asOtherManager)).toMatchObject({ total: { sent: 0 } });
      expect(await ask(asAdmin)).toBeRefused('FORBIDDEN');
    });

    /** Events about a referral that the agency's program received, as on record. */
    const received = (of: Referral) =>
      sql(`select role, facts from audit_entry where actor = 'agency:BPJS' and $1 = any(subjects) order by id`, [
        of.id,
      ]);

    test('count acknowledged stream events as seen and others as unseen', async () => {
      const [first, second] = [await referral(), await referral()];
      await eventually(async () => (await sql(`select 1 from outbox where published_at is null`)).length === 0);
      const connection = await connect({ servers: harness().natsUrl });
      const consumer = await jetstream(connection).consumers.get('AGENCY', agencyDurable('BPJS', district));
      const acknowledgeUpTo = async (of: Referral) => {
        for (;;) {
          const message = await consumer.next({ expires: 2_000 });
          if (!message) throw new Error('the referral’s event is not on the stream');
          await message.ackAck();
          if (message.json<{ referralId: string }>().referralId === of.id) return;
        }
      };
      await acknowledgeUpTo(first);
      const readSeenAt = async (of: Referral) =>
        (await sql<{ seen_at: Date | null }>('select seen_at from referral where id = $1', [uuidOf(of)]))[0]?.seen_at;
      await eventually(() => readSeenAt(first));
      expect(await readSeenAt(second)).toBeNull();
      expect(await received(first)).toEqual([{ role: 'AGENCY_INTEGRATOR', facts: ['COMPLAINT'] }]);
      expect(await received(second)).toEqual([]);
      const message = { idempotencyKey: uuidv7(), referralId: first.id, text: 'Mohon ditunggu.' };
      await asBpjs.mutate('sendReferralMessage', message);
      await acknowledgeUpTo(first);
      await eventually(async () => (await received(first)).length === 2);
      await connection.close();
    }, 30_000);

    test('a family that confirms or denies is counted when its complaint ends', async () => {
      const data = decision();
      await decide(data);
      const [row] = await awaitRows(data.complaintId);
      await complete({ id: referralId(row?.id ?? ''), status: 'REQUESTED', version: 1 });
      const complaint = complaintOf(data);
      const becomes = (confirmed: string) =>
        eventually(
          async () =>
            (await sql(`select 1 from referral where id = $1 and confirmed is ${confirmed}`, [row?.id])).length === 1,
        );
      await publish(complaintEvents.closed, {
        ...complaint,
        status: 'CLOSED_UNFULFILLED',
        holderRole: null,
        version: 9,
        confirmation: 'DENIED',
      });
      await becomes('false');
      await publish(complaintEvents.reopened, { ...complaint, status: 'REOPENED', version: 10 });
      await becomes('null');
    });

    describe('published to planners', () => {
      const published = async (from: string, until: string, more: object = {}) => {
        const answer = await asPlanner.graph(query, {
          f: { regionCode: district, from, until, by: 'AGENCY', ...more },
        });
        return { ...(answer.data as unknown as { referralMeasures: Measures } | null), errors: answer.errors };
      };
      /** Copies a referral to a day, with other IDs. */
      const copy = (times: number, day: string) =>
        sql(
          `insert into referral select (jsonb_populate_record(r, jsonb_build_object('id', uuidv7(), 'number', 'RJK/T/' || n || $1::text,
             'requested_at', $1::timestamptz, 'complaint_id', uuidv7()))).* from (select t as r from referral t where status = 'REQUESTED' limit 1) x, generate_series(1, $2::int) n`,
          [`${day}T05:00:00Z`, times],
        );
      beforeAll(async () => {
        await copy(40, '2025-01-10');
        await copy(3, '2025-02-10');
      });
      afterAll(() => sql(`delete from referral where requested_at < '2025-12-31'`));

      test('are within the tolerance, and the sums of their months', async () => {
        const [january, both] = [
          await published('2025-01-01', '2025-02-01'),
          await published('2025-01-01', '2025-03-01'),
        ];
        const february = await published('2025-02-01', '2025-03-01');
        expect([january.errors, both.errors, february.errors]).toEqual([undefined, undefined, undefined]);
        const [sent = 0, few = 0] = [january, february].map((each) => each.referralMeasures?.total.sent);
        expect(Math.abs(sent - 40)).toBeLessThanOrEqual(10);
        expect(few === 0 || few >= 5).toBe(true);
        expect(both.referralMeasures?.total.sent).toBe(sent + few);
        expect(january.referralMeasures?.groups).toMatchObject([{ sent, toAccept: null, anomalies: [] }]);
        expect(february.referralMeasures?.groups).toEqual([]);
      });

      test.each([
        ['a part of a month', { until: '2025-01-31' }, 'filter.until'],
        ['a month that has not ended', { until: '2090-01-01' }, 'filter.until'],
        ['a village', { regionCode: '63.09.01.2001' }, 'filter.regionCode'],
        ['an agency', { agencyCode: 'BPJS' }, 'filter.agencyCode'],
      ])('are not for %s', async (_what, more, argument) => {
        const { errors } = await published('2025-01-01', '2025-02-01', more);
        expect(errors).toMatchObject([{ extensions: { argument } }]);
      });
    });
  });
});
