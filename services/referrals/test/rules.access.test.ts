import { compiled } from '@slrt/database';
import { formatId, type Actor } from '@slrt/domain';
import { actors, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
const { district } = places;
beforeAll(async () => {
  harness = await startHarness('referrals');
  for (const decile of [1, 2, 3, 4, 5, 6])
    await harness.sql(
      `insert into household_profile (district_code, household_id, version, region_code, profile) values ($1, $2, 1, $3, $4)`,
      [
        district,
        uuidv7(),
        places.village,
        JSON.stringify({ listing: 'LISTED', decile, housing: {}, receiving: [], members: [] }),
      ],
    );
}, 60_000);
afterAll(async () => {
  await harness.stop();
}, 30_000);

const today = new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);
const draft = (more: object = {}) => ({
  regionCode: district,
  programmeCode: 'KIS',
  version: 'KIS-6309-1',
  validFrom: today,
  source: 'Peraturan Bupati',
  conditions: [
    {
      code: 'DECILE',
      expression: 'household.decile <= params.most',
      fact: 'household.decile',
      label: 'Desil',
      labelEn: 'Decile',
    },
  ],
  parameters: [{ name: 'most', number: 2 }],
  ...more,
});
const propose = async (actor: Actor, rule: object, key = uuidv7()) => {
  const answer = await harness.graph(
    actor,
    `mutation ($input: ProposeRuleInput!) { r: proposeRule(input: $input) { __typename
       ... on ProposeRuleSuccess { rule { id state proposedBy impact { sampled changes { from to households } } } }
       ... on InvalidRule { code faults { path code start end } } ... on InvalidInput { issues { path code } } } }`,
    { input: { idempotencyKey: key, rule } },
  );
  return ((answer.data as { r?: unknown } | null)?.r ?? { thrown: answer.errors?.[0]?.extensions.code }) as Record<
    string,
    unknown
  > & {
    rule?: { id: string };
  };
};
const decide = async (actor: Actor, ruleId: string, decision = 'APPROVE') => {
  const answer = await harness.graph(
    actor,
    `mutation ($input: DecideRuleInput!) { r: decideRule(input: $input) { __typename ... on DecideRuleSuccess { rule { state decidedBy } } ... on InvalidInput { issues { code } } } }`,
    { input: { ruleId, decision } },
  );
  return (answer.data as { r?: unknown } | null)?.r ?? { thrown: answer.errors?.[0]?.extensions.code };
};
const inForce = async () => {
  const answer = await harness.graph(
    actors.backOffice,
    `{ programme(code: "KIS") { rules(regionCode: "${district}") { version } ruleHistory(regionCode: "${district}") { version state } } }`,
  );
  return (
    answer.data as unknown as {
      programme: { rules: { version: string }[]; ruleHistory: { version: string; state: string }[] };
    }
  ).programme;
};

describe('writing a rule', () => {
  test('shows its effect and holds after a second person’s approval', async () => {
    const key = uuidv7();
    const proposed = await propose(actors.manager, draft(), key);
    expect(proposed).toMatchObject({
      __typename: 'ProposeRuleSuccess',
      // KIS-2025 takes deciles 1 to 5, this one 1 and 2.
      rule: {
        state: 'PROPOSED',
        proposedBy: 'manager-1',
        impact: { sampled: 6, changes: [{ from: 'ELIGIBLE', to: 'NOT_ELIGIBLE', households: 3 }] },
      },
    });
    expect(await propose(actors.manager, draft(), key)).toEqual(proposed);
    expect(await propose(actors.headOfOffice, draft(), key)).toMatchObject({ __typename: 'IdempotencyConflict' });
    expect(await propose(actors.manager, draft())).toMatchObject({
      issues: [{ path: ['rule', 'version'], code: 'VERSION_TAKEN' }],
    });
    expect((await inForce()).rules).toEqual([{ version: 'KIS-2025' }]);
    const id = proposed.rule?.id ?? '';
    expect(await decide(actors.manager, id)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ code: 'SAME_PERSON' }],
    });
    expect(await decide(actors.headOfOffice, id)).toMatchObject({
      rule: { state: 'APPROVED', decidedBy: 'office-head-1' },
    });
    expect(await decide(actors.headOfOffice, id)).toMatchObject({ rule: { state: 'APPROVED' } });
    expect(await decide(actors.headOfOffice, id, 'REJECT')).toMatchObject({ __typename: 'InvalidTransition' });
    const { rules, ruleHistory } = await inForce();
    expect(rules).toEqual([{ version: 'KIS-6309-1' }]);
    expect(ruleHistory.map((each) => each.version)).toEqual(['KIS-6309-1', 'KIS-2025', 'KIS-2017']);
  });

  test('takes effect on its date, not before', async () => {
    const proposed = await propose(actors.headOfOffice, draft({ version: 'KIS-6309-2', validFrom: '2031-01-01' }));
    expect(await decide(actors.manager, proposed.rule?.id ?? '')).toMatchObject({ rule: { state: 'APPROVED' } });
    expect((await inForce()).rules).toEqual([{ version: 'KIS-6309-1' }]);
    const later = await harness.graph(
      actors.backOffice,
      `{ programme(code: "KIS") { rules(regionCode: "${district}", asOf: "2031-02-01") { version } } }`,
    );
    expect(JSON.stringify(later.data)).toContain('KIS-6309-2');
    expect(await propose(actors.manager, draft({ version: 'KIS-OLD', validFrom: '2020-01-01' }))).toMatchObject({
      issues: [{ path: ['rule', 'validFrom'], code: 'IN_THE_PAST' }],
    });
  });

  test('that does not parse is refused with every fault’s place', async () => {
    const bad = (expression: string) => ({ code: 'C', expression, fact: 'household.decile', label: '', labelEn: '' });
    const refused = await propose(
      actors.manager,
      draft({
        version: 'BAD',
        conditions: [
          bad('household.decile <= 4 && household.decil > 1'),
          bad('1 / (household.decile - 1) > 0'),
          bad('"a".matches("(a+)+$")'),
        ],
      }),
    );
    expect(refused).toMatchObject({
      __typename: 'InvalidRule',
      code: 'INVALID_RULE',
      faults: [
        { path: ['conditions', '0', 'expression'], code: 'NO_SUCH_KEY', start: 35, end: 40 },
        { path: ['conditions', '1', 'expression'], code: 'DIVISION_BY_ZERO', start: 5, end: 25 },
        { path: ['conditions', '2', 'expression'], code: 'UNKNOWN_FUNCTION', start: 0, end: 21 },
      ],
    });
    expect(await harness.sql(`select 1 from eligibility_rule where version = 'BAD'`)).toEqual([]);
    const preview = await harness.graph(
      actors.manager,
      'query ($input: RuleInput!) { previewRule(input: $input) { faults { code } impact { sampled } } }',
      {
        input: draft({ version: 'BAD', conditions: [bad('household.decile <= 1')] }),
      },
    );
    expect(preview.data).toEqual({ previewRule: { faults: [], impact: { sampled: 6 } } });
  });

  test('is for the district’s manager and head of office only', async () => {
    for (const actor of [actors.backOffice, actors.facilitator, actors.admin, actors.planner, actors.bpjs])
      expect(await propose(actor, draft({ version: 'NOT-MINE' }))).toMatchObject({ thrown: 'FORBIDDEN' });
    expect(await propose(actors.otherManager, draft({ version: 'NOT-MINE' }))).toMatchObject({
      __typename: 'NotAllowed',
    });
    const proposed = await propose(actors.manager, draft({ version: 'MINE' }));
    expect(await decide(actors.otherManager, proposed.rule?.id ?? '')).toMatchObject({ __typename: 'NotFound' });
    expect(await decide(actors.headOfOffice, formatId('eligibilityRule', { district, uuid: uuidv7() }))).toMatchObject({
      __typename: 'NotFound',
    });
    // The database refuses it as well: an approved rule cannot be written, nor changed.
    const update = `update eligibility_rule set state = 'APPROVED' where version = 'KIS-2025' returning 1`;
    const scope = { scope: 'staff', areas: [district], agency: null, actorId: 'x', role: null } as const;
    expect(await harness.database.withTransaction(scope, (tx) => tx.sql`${compiled(update)}`)).toEqual([]);
    await expect(
      harness.database.withTransaction(
        scope,
        (tx) =>
          tx.sql`insert into eligibility_rule (district_code, programme_code, version, valid_from, conditions, source, state) values (${district}, 'KIS', 'X', now(), '[]', 'x', 'APPROVED')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('quota and documents of a district', () => {
  const run = (actor: Actor, name: string, input: object, selection: string) =>
    mutateAs(harness, actor, [name, selection], input);
  const quota = { programmeCode: 'KIS', regionCode: district, from: '2026-01-01', until: '2027-01-01', total: 100 };

  test('are set by the district, and the narrowest area wins', async () => {
    expect(await run(actors.manager, 'setQuota', quota, 'quota { total left }')).toMatchObject({
      quota: { total: 100, left: 100 },
    });
    await run(actors.manager, 'setQuota', { ...quota, regionCode: '63.09.01', total: 7 }, 'quota { total }');
    expect(await run(actors.manager, 'setQuota', { ...quota, total: 120 }, 'quota { total version }')).toMatchObject({
      quota: { total: 120, version: 2 },
    });
    const answer = await harness.graph(
      actors.bpjs,
      `{ programme(code: "KIS") { near: quota(regionCode: "${places.village}", asOf: "2026-06-01") { total } far: quota(regionCode: "63.09.05.2001", asOf: "2026-06-01") { total } none: quota(regionCode: "63.09", asOf: "2028-01-01") { total } } }`,
    );
    expect(answer.data).toEqual({ programme: { near: { total: 7 }, far: { total: 120 }, none: null } });
    expect(await run(actors.facilitator, 'setQuota', quota, 'quota { total }')).toMatchObject({ thrown: 'FORBIDDEN' });
    expect(await run(actors.otherManager, 'setQuota', quota, 'quota { total }')).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(
      await run(
        actors.manager,
        'setQuota',
        { ...quota, programmeCode: 'NONE', until: '2025-01-01' },
        'quota { total }',
      ),
    ).toMatchObject({
      issues: [{ path: ['programmeCode'] }, { path: ['until'] }],
    });
  });

  test('documents: the district’s own list, and the national one elsewhere', async () => {
    const own = {
      regionCode: district,
      programmeCode: 'RTLH',
      documents: [{ code: 'LAND_PAPER', name: 'Surat tanah' }],
      acceptanceDays: 3,
    };
    expect(await run(actors.manager, 'setDistrictProgramme', own, 'programme { code }')).toMatchObject({
      programme: { code: 'RTLH' },
    });
    const answer = await harness.graph(
      actors.facilitator,
      `{ programme(code: "RTLH") { own: requiredDocuments(regionCode: "${places.village}") { code } other: requiredDocuments(regionCode: "36.73.01.1001") { code } combinesWith { code } benefitEn } }`,
    );
    expect(answer.data).toMatchObject({
      programme: { own: [{ code: 'LAND_PAPER' }], other: [{ code: 'KTP' }, { code: 'KK' }, { code: 'SKTM' }] },
    });
    expect(
      await run(actors.manager, 'setDistrictProgramme', { ...own, acceptanceDays: 400 }, 'programme { code }'),
    ).toMatchObject({
      issues: [{ path: ['acceptanceDays'] }],
    });
  });
});
