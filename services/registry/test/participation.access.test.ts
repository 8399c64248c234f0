import fc from 'fast-check';
import { actors, type Caller } from '@slrt/testkit';
import { describeService } from './kit.ts';
import { liaison, recipientClient, rowsOf, woman } from './recipient-client.ts';

const [baznas, pemdes] = [liaison('BAZNAS'), liaison('PEMDES')];

const day = fc.integer({ min: 1, max: 11 }).map((month) => `2026-${String(month).padStart(2, '0')}-10`);
const who = fc.nat(1);
const step = fc.oneof(
  fc.record({ do: fc.constant('list' as const), who, day }),
  fc.record({
    do: fc.constantFrom('end' as const, 'reopen' as const, 'correct' as const, 'undo' as const),
    who,
    day,
  }),
);

describeService('registry', (kit) => {
  const { sql, asBackOffice, asVerifier } = kit;
  const { send, register, periodsOf, currentOf } = recipientClient(kit);
  const listed = { programme: 'ZAKAT', since: '2026-01-01', asOf: '2026-01-15' };
  let count = 0;
  /** Registers a household that receives zakat. */
  const receive = async (): Promise<{ home: string; id: string }> => {
    const person = woman((count += 1), `Warga ${count}`);
    const home = await register(person);
    await send(baznas, rowsOf(person), listed);
    return { home, id: (await periodsOf(home))[0]?.id ?? '' };
  };
  const selection = 'participation { since until endReason endSource } household { version }';
  const end = (by: Caller, participationId: string, more: object = {}) =>
    by.mutate('endParticipation', { participationId, until: '2026-05-01', reason: 'GRADUATED', ...more }, selection);
  const correct = (by: Caller, participationId: string, more: object) =>
    by.mutate('correctParticipation', { participationId, ...more }, selection);

  describe('a participation', () => {
    test.each([
      ['the back office', actors.backOffice],
      ['the verifier', actors.verifier],
      ['the manager', actors.manager],
    ])('is ended by %s', async (_who, actor) => {
      const { home, id } = await receive();
      const participation = { since: '2026-01-01', until: '2026-05-01', endReason: 'GRADUATED', endSource: 'OFFICER' };
      expect(await end(kit.as(actor), id)).toMatchObject({ participation, household: { version: 3 } });
      expect(await currentOf(home)).toEqual([]);
    });

    test.each([
      ['a facilitator', actors.facilitator, 'FORBIDDEN'],
      ['the village head', actors.villageHead, 'FORBIDDEN'],
      ['an agency', actors.bpjs, 'FORBIDDEN'],
      ['another district', actors.otherBackOffice, 'NOT_FOUND'],
    ])('is neither ended nor corrected by %s', async (_who, actor, code) => {
      const { home, id } = await receive();
      expect(await end(kit.as(actor), id)).toBeRefused(code);
      expect(await correct(kit.as(actor), id, { since: '2025-01-01' })).toBeRefused(code);
      expect(await currentOf(home)).toEqual(['ZAKAT']);
    });

    test('ends once, for a reason, on a possible day', async () => {
      const { id } = await receive();
      const ended = (more: object) => end(asBackOffice, id, more);
      expect(await ended({ until: '2037-01-01' })).toHaveIssues({ until: 'IN_THE_FUTURE' });
      expect(await ended({ until: '2025-12-31' })).toHaveIssues({ until: 'OUT_OF_RANGE' });
      expect(await ended({ reason: 'NOT_LISTED' })).toHaveIssues({ reason: 'OUT_OF_RANGE' });
      expect(await ended({ note: 'x'.repeat(2_001) })).toHaveIssues({ note: 'TOO_LONG' });
      expect(await ended({})).toSucceed();
      expect(await ended({})).toBeRefused('INVALID_TRANSITION');
      expect(await end(asBackOffice, 'PP-6309-x')).toBeRefused('NOT_FOUND');
    });

    test('is corrected and reopened', async () => {
      const { home, id } = await receive();
      expect(await correct(asVerifier, id, { until: '2026-04-01' })).toBeRefused('INVALID_TRANSITION');
      expect(await correct(asVerifier, id, { since: '2025-11-01' })).toMatchObject({
        participation: { since: '2025-11-01', until: null },
      });
      await end(asBackOffice, id);
      expect(await correct(asVerifier, id, { until: '2026-04-01', reason: 'DIED' })).toMatchObject({
        participation: { until: '2026-04-01', endReason: 'DIED' },
      });
      expect(await correct(asVerifier, id, { until: null })).toMatchObject({ participation: { until: null } });
      expect(await currentOf(home)).toEqual(['ZAKAT']);
    });

    test('does not overlap another period', async () => {
      const { home, id } = await receive();
      await end(asBackOffice, id);
      const uuid = home.slice(8);
      const insert = (since: string, until: string | null) =>
        sql(
          `insert into participation (district_code, household_id, programme_code, since, until, source, end_reason, end_source, ended_at)
           select '63.09', $1, 'ZAKAT', $2::date, $3::date, 'TEST', r, r, case when r is null then null else now() end
           from (select case when $3::date is null then null else 'OTHER' end as r) reason`,
          [uuid, since, until],
        );
      await expect(insert('2026-04-30', null)).rejects.toThrow('participation_periods');
      await expect(insert('2025-01-01', '2026-01-02')).rejects.toThrow('participation_periods');
      await insert('2026-05-01', null);
      expect(await correct(asVerifier, id, { until: null })).toHaveIssues({ since: 'PERIODS_OVERLAP' });
      expect(await correct(asVerifier, id, { until: '2026-06-01' })).toHaveIssues({ since: 'PERIODS_OVERLAP' });
    });
  });

  test('periods never overlap, whatever happens in any order', async () => {
    const people = [woman(901, 'Lia Amelia'), woman(902, 'Mira Lestari')];
    const homes = [await register(people[0] as (typeof people)[0]), await register(people[1] as (typeof people)[0])];
    const lists: string[] = [];
    const run = async (taken: { do: string; who: number; day: string }) => {
      if (taken.do === 'list') {
        const query = { programme: 'BLT_DD', complete: 'true', asOf: taken.day };
        lists.push((await send(pemdes, rowsOf(people[taken.who] as (typeof people)[0]), query)).id);
        return undefined;
      }
      if (taken.do === 'undo') return asVerifier.mutate('undoRecipientList', { listId: lists.at(-1) ?? 'none' });
      const period = (await periodsOf(homes[taken.who] ?? ''))[0];
      if (!period) return undefined;
      if (taken.do === 'end') return end(asBackOffice, period.id, { until: taken.day });
      return correct(asBackOffice, period.id, taken.do === 'reopen' ? { until: null } : { since: taken.day });
    };
    const steps = fc.array(step, { minLength: 12, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        for (const each of all) expect((await run(each))?.thrown).toBeUndefined();
        const wrong = await sql(
          `select 1 from participation a join participation b using (household_id, programme_code)
           where a.id < b.id and daterange(a.since, a.until) && daterange(b.since, b.until)`,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 6, seed: 20_261_127 },
    );
    const states = `select count(*)::int as n from participation where programme_code = 'BLT_DD' group by end_reason`;
    expect((await sql(states)).length).toBeGreaterThan(2); // current, not listed and graduated
  }, 60_000);
});
