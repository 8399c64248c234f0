import { compiled } from '@slrt/database';
import { formatId } from '@slrt/domain';
import { describeService, places, uuidv7, type Caller, type StepResult } from '@slrt/testkit';

const { district } = places;
const today = new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);
const condition = (code: string, expression: string) => ({
  code,
  expression,
  fact: 'household.decile',
  label: 'Desil',
  labelEn: 'Decile',
});
const draft = (more: object = {}) => ({
  regionCode: district,
  programmeCode: 'KIS',
  version: 'KIS-6309-1',
  validFrom: today,
  source: 'Peraturan Bupati',
  conditions: [condition('DECILE', 'household.decile <= params.most')],
  parameters: [{ name: 'most', number: 2 }],
  ...more,
});

interface Programme {
  readonly rules: readonly { version: string }[];
  readonly ruleHistory: readonly { version: string; state: string }[];
}
type Proposed = StepResult & { rule?: { id: string } };

describeService('referrals', ({ sql, harness, ...kit }) => {
  const { asManager, asHeadOfOffice, asOtherManager, asBackOffice, asFacilitator, asAdmin, asPlanner, asBpjs } = kit;
  /** Six listed families, in the deciles 1 to 6. */
  beforeAll(async () => {
    for (const decile of [1, 2, 3, 4, 5, 6])
      await sql(
        `insert into household_profile (district_code, household_id, version, region_code, profile) values ($1, $2, 1, $3, $4)`,
        [
          district,
          uuidv7(),
          places.village,
          JSON.stringify({ listing: 'LISTED', decile, housing: {}, receiving: [], members: [] }),
        ],
      );
  });
  const propose = (by: Caller, rule: object, idempotencyKey = uuidv7()) =>
    by.mutate(
      'proposeRule',
      { idempotencyKey, rule },
      'rule { id state proposedBy impact { sampled changes { from to households } } }',
      '... on InvalidRule { faults { path code start end } }',
    ) as Promise<Proposed>;
  const decide = (by: Caller, { rule }: Proposed, decision = 'APPROVE') =>
    by.mutate('decideRule', { ruleId: rule?.id, decision }, 'rule { state decidedBy }');
  const kis = async () => {
    const { programme } = await asBackOffice.query<{ programme: Programme }>(
      `{ programme(code: "KIS") { rules(regionCode: "${district}") { version } ruleHistory(regionCode: "${district}") { version state } } }`,
    );
    return programme;
  };

  describe('a rule', () => {
    const key = uuidv7();
    let proposed: Proposed;

    test('shows the effect it would have', async () => {
      proposed = await propose(asManager, draft(), key);
      expect(proposed).toMatchObject({
        __typename: 'ProposeRuleSuccess',
        // KIS-2025 takes deciles 1 to 5, this one 1 and 2.
        rule: {
          state: 'PROPOSED',
          proposedBy: 'manager-1',
          impact: { sampled: 6, changes: [{ from: 'ELIGIBLE', to: 'NOT_ELIGIBLE', households: 3 }] },
        },
      });
    });

    test('is proposed once per key and version', async () => {
      expect(await propose(asManager, draft(), key)).toEqual(proposed);
      expect(await propose(asHeadOfOffice, draft(), key)).toBeRefused('IDEMPOTENCY_CONFLICT');
      expect(await propose(asManager, draft())).toHaveIssues({ 'rule.version': 'VERSION_TAKEN' });
      expect((await kis()).rules).toEqual([{ version: 'KIS-2025' }]);
    });

    test('is approved by a second person', async () => {
      expect(await decide(asManager, proposed)).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ code: 'SAME_PERSON' }],
      });
      expect(await decide(asHeadOfOffice, proposed)).toMatchObject({
        rule: { state: 'APPROVED', decidedBy: 'office-head-1' },
      });
      expect(await decide(asHeadOfOffice, proposed)).toMatchObject({ rule: { state: 'APPROVED' } });
      expect(await decide(asHeadOfOffice, proposed, 'REJECT')).toBeRefused('INVALID_TRANSITION');
    });

    test('holds once approved, and the history stays', async () => {
      const { rules, ruleHistory } = await kis();
      expect(rules).toEqual([{ version: 'KIS-6309-1' }]);
      expect(ruleHistory.map((each) => each.version)).toEqual(['KIS-6309-1', 'KIS-2025', 'KIS-2017']);
    });

    test('takes effect on its date, not before', async () => {
      const next = await propose(asHeadOfOffice, draft({ version: 'KIS-6309-2', validFrom: '2031-01-01' }));
      expect(await decide(asManager, next)).toMatchObject({ rule: { state: 'APPROVED' } });
      expect((await kis()).rules).toEqual([{ version: 'KIS-6309-1' }]);
      const later = await asBackOffice.query(
        `{ programme(code: "KIS") { rules(regionCode: "${district}", asOf: "2031-02-01") { version } } }`,
      );
      expect(JSON.stringify(later)).toContain('KIS-6309-2');
      expect(await propose(asManager, draft({ version: 'KIS-OLD', validFrom: '2020-01-01' }))).toHaveIssues({
        'rule.validFrom': 'IN_THE_PAST',
      });
    });

    test('that does not parse is refused with every fault’s place', async () => {
      const conditions = [
        condition('C', 'household.decile <= 4 && household.decil > 1'),
        condition('C', '1 / (household.decile - 1) > 0'),
        condition('C', '"a".matches("(a+)+$")'),
      ];
      expect(await propose(asManager, draft({ version: 'BAD', conditions }))).toMatchObject({
        __typename: 'InvalidRule',
        code: 'INVALID_RULE',
        faults: [
          { path: ['conditions', '0', 'expression'], code: 'NO_SUCH_KEY', start: 35, end: 40 },
          { path: ['conditions', '1', 'expression'], code: 'DIVISION_BY_ZERO', start: 5, end: 25 },
          { path: ['conditions', '2', 'expression'], code: 'UNKNOWN_FUNCTION', start: 0, end: 21 },
        ],
      });
      expect(await sql(`select 1 from eligibility_rule where version = 'BAD'`)).toEqual([]);
    });

    test('can be previewed', async () => {
      const preview = await asManager.graph(
        'query ($input: RuleInput!) { previewRule(input: $input) { faults { code } impact { sampled } } }',
        { input: draft({ version: 'BAD', conditions: [condition('C', 'household.decile <= 1')] }) },
      );
      expect(preview.data).toEqual({ previewRule: { faults: [], impact: { sampled: 6 } } });
    });

    test('is for the district’s manager and head of office only', async () => {
      for (const by of [asBackOffice, asFacilitator, asAdmin, asPlanner, asBpjs])
        expect(await propose(by, draft({ version: 'NOT-MINE' }))).toBeRefused('FORBIDDEN');
      expect(await propose(asOtherManager, draft({ version: 'NOT-MINE' }))).toBeRefused('NOT_ALLOWED');
      const mine = await propose(asManager, draft({ version: 'MINE' }));
      expect(await decide(asOtherManager, mine)).toBeRefused('NOT_FOUND');
      const unknown = { ...mine, rule: { id: formatId('eligibilityRule', { district, uuid: uuidv7() }) } };
      expect(await decide(asHeadOfOffice, unknown)).toBeRefused('NOT_FOUND');
    });

    test('is not approved or changed past the database’s policy', async () => {
      const scope = { scope: 'staff', areas: [district], agency: null, actorId: 'x', grants: [] } as const;
      const run = (statement: string) =>
        harness().database.withTransaction(scope, (tx) => tx.sql`${compiled(statement)}`);
      const update = `update eligibility_rule set state = 'APPROVED' where version = 'KIS-2025' returning 1`;
      expect(await run(update)).toEqual([]);
      await expect(
        run(
          `insert into eligibility_rule (district_code, programme_code, version, valid_from, conditions, source, state) values ('${district}', 'KIS', 'X', now(), '[]', 'x', 'APPROVED')`,
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
  });

  describe('quotas of a district', () => {
    const quota = { programmeCode: 'KIS', regionCode: district, from: '2026-01-01', until: '2027-01-01', total: 100 };
    const set = (by: Caller, more: object = {}) =>
      by.mutate('setQuota', { ...quota, ...more }, 'quota { total left version }');

    test('are set by the district', async () => {
      expect(await set(asManager)).toMatchObject({ quota: { total: 100, left: 100 } });
      expect(await set(asManager, { regionCode: '63.09.01', total: 7 })).toSucceed();
      expect(await set(asManager, { total: 120 })).toMatchObject({ quota: { total: 120, version: 2 } });
      expect(await set(asFacilitator)).toBeRefused('FORBIDDEN');
      expect(await set(asOtherManager)).toBeRefused('NOT_ALLOWED');
      expect(await set(asManager, { programmeCode: 'NONE', until: '2025-01-01' })).toMatchObject({
        issues: [{ path: ['programmeCode'] }, { path: ['until'] }],
      });
    });

    test('hold for the narrowest area', async () => {
      const found = await asBpjs.query(
        `{ programme(code: "KIS") { near: quota(regionCode: "${places.village}", asOf: "2026-06-01") { total } far: quota(regionCode: "63.09.05.2001", asOf: "2026-06-01") { total } none: quota(regionCode: "63.09", asOf: "2028-01-01") { total } } }`,
      );
      expect(found).toEqual({ programme: { near: { total: 7 }, far: { total: 120 }, none: null } });
    });
  });

  test('a district’s own list of documents replaces the national one', async () => {
    const own = {
      regionCode: district,
      programmeCode: 'RTLH',
      documents: [{ code: 'LAND_PAPER', name: 'Surat tanah' }],
      acceptanceDays: 3,
    };
    const set = (more: object = {}) =>
      asManager.mutate('setDistrictProgramme', { ...own, ...more }, 'programme { code }');
    expect(await set()).toMatchObject({ programme: { code: 'RTLH' } });
    const found = await asFacilitator.query(
      `{ programme(code: "RTLH") { own: requiredDocuments(regionCode: "${places.village}") { code } other: requiredDocuments(regionCode: "36.73.01.1001") { code } combinesWith { code } benefitEn } }`,
    );
    expect(found).toMatchObject({
      programme: { own: [{ code: 'LAND_PAPER' }], other: [{ code: 'KTP' }, { code: 'KK' }, { code: 'SKTM' }] },
    });
    expect(await set({ acceptanceDays: 400 })).toMatchObject({ issues: [{ path: ['acceptanceDays'] }] });
  });
});
