import type { Actor } from '@slrt/domain';
import { actors, uuidv7 } from '@slrt/testkit';
import { describeService, filing, uuidOf } from './kit.ts';

describeService('complaints', ({ sql, as, act, send, complaint, recommended, ...kit }) => {
  const { asFacilitator, asOfficer, asBackOffice, asOtherBackOffice, asManager, asPlanner } = kit;

  describe('filing', () => {
    test.each([
      ['facilitator of another village', actors.otherFacilitator, 'NOT_ALLOWED'],
      ['manager', actors.manager, 'FORBIDDEN'],
      ['planner', actors.planner, 'FORBIDDEN'],
      ['liaison in the name of an office', actors.bpjs, 'INVALID_INPUT'],
    ])('is refused to a %s', async (_who, actor, code) => {
      expect(await act(as(actor), 'fileComplaint', filing())).toBeRefused(code);
    });

    test('is done by a facilitator of the village', async () => {
      expect(await act(asFacilitator, 'fileComplaint', filing())).toSucceed();
    });

    test('creates one complaint for the same key sent in parallel', async () => {
      const input = filing();
      const results = await Promise.all([1, 2, 3, 4].map(() => act(asFacilitator, 'fileComplaint', input)));
      const filed = results.map((each) => each['complaint'] as { id: string; number: string });
      expect(new Set(filed.map(({ number }) => number)).size).toBe(1);
      const id = filed[0]?.id ?? '';
      // The write is on record once, by who did it.
      const writes = 'select actor, role, action from audit_entry where $1 = any(subjects) and not is_read';
      expect(await sql(writes, [id])).toEqual([
        { actor: 'facilitator-1', role: 'FACILITATOR', action: 'complaints.complaint.changed.v1' },
      ]);
      expect((await kit.eventsOf(id)).sort()).toEqual([
        'complaints.complaint.changed.v1',
        'complaints.complaint.filed.v1',
      ]);
    });

    test('a reused key is a conflict that reveals nothing', async () => {
      const input = filing();
      await act(asFacilitator, 'fileComplaint', input);
      for (const again of [
        await act(asFacilitator, 'fileComplaint', { ...input, description: 'Lain.' }),
        await act(asOfficer, 'fileComplaint', input),
      ]) {
        expect(again).toBeRefused('IDEMPOTENCY_CONFLICT');
        expect(JSON.stringify(again)).not.toContain('SLRT/');
      }
    });

    test('reports every problem of an input at once', async () => {
      const householdId = 'HH-3673-01930000-0000-7000-8000-000000000001';
      const input = filing({ idempotencyKey: 'no-uuid', description: ' ', householdId });
      expect(await act(asFacilitator, 'fileComplaint', input)).toHaveIssues({
        idempotencyKey: 'NOT_A_UUID_V7',
        description: 'REQUIRED',
        householdId: 'OTHER_AREA',
      });
      expect(await act(asFacilitator, 'fileComplaint', filing({ categoryCode: 'NO_SUCH' }))).toHaveIssues({
        categoryCode: 'UNKNOWN_CODE',
      });
    });

    test('numbers have no gaps and no clashes when many file at once', async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => complaint()));
      const numbers = results.map((each) => Number(each.number.slice(-6))).sort((a, b) => a - b);
      expect(numbers.at(-1)).toBe((numbers[0] as number) + 19);
      expect(new Set(numbers).size).toBe(20);
    });
  });

  describe('the desk', () => {
    const start = { decision: 'START' };
    test.each([
      ['another sector’s desk', actors.educationDesk, 'NOT_ALLOWED'],
      ['another district’s back office', actors.otherBackOffice, 'NOT_FOUND'],
      ['the village desk', actors.officer, 'NOT_ALLOWED'],
      ['the manager', actors.manager, 'FORBIDDEN'],
    ])('is not worked by %s', async (_who, actor, code) => {
      expect(await send(as(actor), await complaint(), 'reviewComplaint', start)).toBeRefused(code);
    });

    test('is worked by its back office', async () => {
      expect(await send(asBackOffice, await complaint(), 'reviewComplaint', start)).toSucceed();
    });

    test('repeats the first result and refuses a stale version', async () => {
      const row = await complaint();
      const keyed = { ...start, idempotencyKey: uuidv7() };
      for (const answer of [
        await send(asBackOffice, row, 'reviewComplaint', keyed),
        await send(asBackOffice, row, 'reviewComplaint', keyed),
      ])
        expect(answer['complaint']).toMatchObject({ version: 2 });
      const input = { complaintId: row.id, expectedVersion: row.version, handling: 'REFER' };
      const stale = await asBackOffice.mutate(
        'recommendHandling',
        input,
        '__typename',
        '... on StaleVersion { current }',
      );
      expect(stale).toBeRefused('STALE_VERSION');
      expect(stale['current']).toBe(2);
    });

    test('refuses a step out of order and names the allowed ones', async () => {
      const row = await complaint();
      const input = { complaintId: row.id, expectedVersion: row.version, handling: 'REFER' };
      const refused = await asBackOffice.mutate(
        'recommendHandling',
        input,
        '__typename',
        '... on InvalidTransition { from allowed }',
      );
      expect(refused).toBeRefused('INVALID_TRANSITION');
      expect(refused['allowed']).toEqual(['reviewComplaint:START', 'withdrawComplaint']);
    });
  });

  describe('the decision', () => {
    const approve = { decision: 'APPROVE' };
    test.each([
      ['the village coordinator, for a district desk', actors.coordinator, 'NOT_ALLOWED'],
      ['another district’s manager', actors.otherManager, 'NOT_FOUND'],
      ['the back office', actors.backOffice, 'FORBIDDEN'],
    ])('is not made by %s', async (_who, actor, code) => {
      expect(await send(as(actor), await recommended(), 'decideHandling', approve)).toBeRefused(code);
    });

    test('is made by the manager', async () => {
      expect(await send(asManager, await recommended(), 'decideHandling', approve)).toSucceed();
    });

    test('is never made by the recommender, whatever their roles', async () => {
      const both: Actor = {
        id: actors.backOffice.id,
        assignments: [...actors.backOffice.assignments, ...actors.manager.assignments],
      };
      const row = await recommended();
      expect(await send(as(both), row, 'decideHandling', approve)).toBeRefused('SAME_PERSON');
      await expect(
        sql('update complaint_need set decided_by = recommended_by where complaint_id = $1', [uuidOf(row)]),
      ).rejects.toMatchObject({ constraint: 'complaint_need_four_eyes' });
    });

    test('the database refuses a state change that is not in the table', async () => {
      const row = await complaint();
      await expect(
        sql(`update complaint set status = 'RESOLVED', holder_role = null where id = $1`, [uuidOf(row)]),
      ).rejects.toMatchObject({ constraint: 'complaint_lifecycle' });
    });
  });

  describe('reading', () => {
    interface Page {
      readonly totalCount: number;
      readonly edges: readonly { node: { id: string } }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    test.each([
      ['its facilitator', actors.facilitator, true],
      ['another village’s facilitator', actors.otherFacilitator, false],
      ['the manager', actors.manager, true],
      ['another district’s manager', actors.otherManager, false],
      ['an agency without a referral', actors.bpjs, false],
    ])('by %s', async (_who, actor, visible) => {
      const { id, number } = await complaint();
      const found = await as(actor).query<{ one: object | null; same: object | null; list: Page }>(
        `query ($id: ID!, $number: String!) { one: complaint(id: $id) { id } same: complaintByNumber(number: $number) { id }
           list: complaints(first: 100) { edges { node { id } } } }`,
        { id, number },
      );
      const listed = found.list.edges.some(({ node }) => node.id === id);
      expect([found.one !== null, found.same !== null, listed]).toEqual([visible, visible, visible]);
    });

    test('is refused to planners', async () => {
      expect(await asPlanner.graph('{ complaints { totalCount } }')).toBeRefused('FORBIDDEN');
    });

    test('pages do not overlap', async () => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const { complaints: page }: { complaints: Page } = await asManager.query(
          `query ($after: String) { complaints(first: 7, after: $after) {
             totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        seen.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.endCursor;
        if (page.pageInfo.hasNextPage) continue;
        expect(new Set(seen).size).toBe(page.totalCount);
        break;
      }
      expect(seen.length).toBeGreaterThan(20);
    });
  });

  describe('a disputed condition', () => {
    const disputedCondition = { programmeCode: 'KIS', conditionCode: 'DECILE', ruleVersion: 'KIS-2025' };
    const householdId = 'HH-6309-01930000-0000-7000-8000-0000000000cc';

    test('names a household and a known condition', async () => {
      expect(await act(asFacilitator, 'fileComplaint', filing({ disputedCondition }))).toHaveIssues({
        householdId: 'REQUIRED',
      });
      const unknown = { ...disputedCondition, conditionCode: 'drop table' };
      const input = filing({ householdId, disputedCondition: unknown });
      expect(await act(asFacilitator, 'fileComplaint', input)).toHaveIssues({
        'disputedCondition.conditionCode': 'UNKNOWN_CODE',
      });
    });

    test('ends with a correction or a reasoned answer', async () => {
      const contested = await kit.underReview({ householdId, disputedCondition });
      const reject = { decision: 'REJECT', reason: 'NOT_FOR_US' };
      expect(await send(asBackOffice, contested, 'reviewComplaint', reject)).toHaveIssues({ note: 'REQUIRED' });
      expect(
        await send(asBackOffice, contested, 'reviewComplaint', { ...reject, note: 'Desil menurut penetapan Mei.' }),
      ).toSucceed();
      const published = await kit.eventsOf(contested.id);
      expect(published.filter((type) => type === 'complaints.complaint.contested.v1')).toHaveLength(2);
    });

    test('is read by the own district only', async () => {
      const row = await complaint({ householdId, disputedCondition });
      const selection = 'disputedCondition { programmeCode conditionCode ruleVersion }';
      expect(await kit.read(row, selection, asBackOffice)).toEqual({ disputedCondition });
      expect(await kit.read(row, selection, asOtherBackOffice)).toBeNull();
    });
  });
});
