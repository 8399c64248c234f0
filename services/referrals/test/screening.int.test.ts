import { formatId, systemScope, type Actor } from '@slrt/domain';
import { actors, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { compileRule, factsOf, verdictOf, type Profile } from '@slrt/rules';
import { arbitraryCondition, arbitraryProfile } from '@slrt/rules/arbitrary';
import fc from 'fast-check';
import { listMemberKinds, upsertProfiles } from '../src/modules/profile/index.ts';
import { countsOf, countsSql, rescreenDistricts, rescreenHouseholds } from '../src/modules/screening/index.ts';

let harness: Harness;
const { district } = places;
const system = systemScope('test', district);
const days = ['2017-06-01', '2024-02-29', '2026-11-22', '2027-03-01'];

beforeAll(async () => {
  harness = await startHarness('referrals');
}, 60_000);
afterAll(async () => {
  await harness.stop();
}, 30_000);

const named = (random: Omit<Profile, 'householdId' | 'version' | 'regionCode'>, n: number): Profile => ({
  ...random,
  householdId: formatId('household', { district, uuid: uuidv7() }),
  version: 1,
  regionCode: n % 3 === 0 ? '63.09.01.2002' : places.village,
});
const keep = (profiles: readonly Profile[]) =>
  harness.database.withTransaction(system, async (tx) => {
    await upsertProfiles(tx, profiles);
    await rescreenHouseholds(tx, district, profiles);
  });

describe('whole-registry screening', () => {
  test('in SQL agrees with single checks on random rules and profiles', async () => {
    const profiles = fc.sample(arbitraryProfile, 400).map(named);
    await harness.database.withTransaction(system, (tx) => upsertProfiles(tx, profiles));
    let rules = 0;
    const seen = { ELIGIBLE: 0, NOT_ELIGIBLE: 0, UNKNOWN: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryCondition, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...days),
        async (texts, day) => {
          const result = compileRule({
            conditions: texts.map((expression, n) => ({
              code: `C${n}`,
              expression,
              fact: 'household.listed',
              label: '',
              labelEn: '',
            })),
            components: [],
            maxPersons: null,
            parameters: {},
          });
          if ('faults' in result) return;
          rules += 1;
          const programmes = [{ programmeCode: 'PKH', ruleVersion: 'T', rule: result.rule }];
          const counted = await harness.database.read(system, async (tx) => {
            const counts = countsSql({ programmes, kinds: await listMemberKinds(tx, district), day }, () => 'true');
            return countsOf(programmes, await tx.sql<{ answers: string; n: number }>`${counts}`);
          });
          const one = {
            programmeCode: 'PKH',
            eligibleReceiving: 0,
            eligibleNotReceiving: 0,
            receivingNotEligible: 0,
            notEligible: 0,
            unknown: 0,
          };
          for (const profile of profiles) {
            const verdict = verdictOf(result.rule, factsOf(profile, day));
            seen[verdict] += 1;
            const receiving = profile.receiving.includes('PKH');
            if (verdict === 'UNKNOWN') one.unknown += 1;
            else if (verdict === 'ELIGIBLE') one[receiving ? 'eligibleReceiving' : 'eligibleNotReceiving'] += 1;
            else one[receiving ? 'receivingNotEligible' : 'notEligible'] += 1;
          }
          expect({ texts, day, counted }).toEqual({ texts, day, counted: [one] });
        },
      ),
      { numRuns: Number(process.env['SCREENING_RUNS'] ?? 40) },
    );
    expect(rules).toBeGreaterThan(20);
    for (const verdict of Object.values(seen)) expect(verdict).toBeGreaterThan(500);
    await harness.sql('delete from household_profile');
  }, 1_200_000);

  const poor = (more: Partial<Profile> = {}): Profile =>
    named(
      {
        listing: 'LISTED',
        decile: 1,
        housing: {},
        receiving: [],
        members: [
          {
            birthDate: '1985-05-01',
            birthYearFrom: null,
            birthYearUntil: null,
            sex: 'FEMALE',
            relation: 'HEAD',
            school: '2',
            level: '01',
            certificate: '3',
            disability: '00',
            chronicIllness: '0',
            pregnantUntil: null,
          },
        ],
        ...more,
      },
      1,
    );
  const ask = (gap: string, programmeCode: string, actor: Actor = actors.manager) =>
    harness.graph(
      actor,
      `query ($region: ID!, $programme: ID!, $gap: ScreeningGap!) {
         screening(regionCode: $region, programmeCode: $programme, gap: $gap) { totalCount edges { node { householdId gap ruleVersion missing } } } }`,
      { region: district, programme: programmeCode, gap },
    );
  const ids = (answer: Awaited<ReturnType<typeof ask>>) =>
    (
      answer.data as unknown as { screening: { edges: { node: { householdId: string; missing: string[] } }[] } }
    ).screening.edges.map((edge) => edge.node.householdId);

  test('a new profile moves its household between lists at once', async () => {
    const household = poor();
    await keep([household]);
    expect(ids(await ask('ELIGIBLE_NOT_RECEIVING', 'KIS'))).toEqual([household.householdId]);
    await keep([{ ...household, version: 2, receiving: ['KIS'] }]);
    expect(ids(await ask('ELIGIBLE_NOT_RECEIVING', 'KIS'))).toEqual([]);
    await keep([{ ...household, version: 3, receiving: ['KIS'], decile: 9 }]);
    expect(ids(await ask('RECEIVING_NOT_ELIGIBLE', 'KIS'))).toEqual([household.householdId]);
    await keep([{ ...household, version: 2, receiving: [] }]); // late: the higher version stays
    expect(ids(await ask('RECEIVING_NOT_ELIGIBLE', 'KIS'))).toEqual([household.householdId]);
    await keep([{ ...household, version: 4, decile: null }]);
    const open = await ask('UNKNOWN', 'KIS');
    expect(JSON.stringify(open.data)).toContain('"missing":["DECILE"]');
    expect(ids(await ask('RECEIVING_NOT_ELIGIBLE', 'KIS'))).toEqual([]);
  });

  test('counts agree with lists, hidden from planners and agencies', async () => {
    await harness.sql('delete from household_profile');
    await harness.sql('delete from screening_gap');
    await keep(Array.from({ length: 7 }, () => poor()));
    await keep([poor({ receiving: ['PKH'] })]);
    const counts = async (actor: Actor = actors.manager, asOf: string | null = null) =>
      (
        (await harness.graph(
          actor,
          `query ($asOf: Date) { screeningCounts(regionCode: "${district}", asOf: $asOf) { asOf programmes { programme { code } eligibleNotReceiving receivingNotEligible unknown suppressed } } }`,
          { asOf },
        )) as { data?: { screeningCounts: { programmes: { programme: { code: string } }[] } } | null }
      ).data?.screeningCounts.programmes.find((each) => each.programme.code === 'PKH');
    const kept = await counts();
    expect(kept).toMatchObject({ eligibleNotReceiving: 0, receivingNotEligible: 1, suppressed: false });
    // As of another day they are counted anew: a sixty-year-old then has a component.
    expect(await counts(actors.manager, '2050-01-01')).toMatchObject({
      eligibleNotReceiving: 7,
      receivingNotEligible: 0,
    });
    expect(await counts(actors.planner)).toMatchObject({ receivingNotEligible: null, suppressed: true });
    const refused = await ask('UNKNOWN', 'KIS', actors.bpjs);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(ids(await ask('ELIGIBLE_NOT_RECEIVING', 'KIS', actors.otherManager))).toEqual([]);
  });

  test('a new day screens every village again, once', async () => {
    await harness.sql('delete from screening_gap');
    await harness.sql('delete from screening_run');
    await rescreenDistricts(harness.database, () => Promise.resolve([district]));
    const [row] = await harness.sql<{ n: number }>('select count(*)::int as n from screening_gap');
    expect(row?.n).toBeGreaterThan(7);
    await harness.sql('delete from screening_gap');
    await rescreenDistricts(harness.database, () => Promise.resolve([district]));
    expect((await harness.sql('select 1 from screening_gap')).length).toBe(0); // the same day and rules: nothing to do
    await harness.sql(`update screening_run set day = day - 1`);
    await rescreenDistricts(harness.database, () => Promise.resolve([district]));
    expect((await harness.sql('select 1 from screening_gap')).length).toBe(row?.n);
  });

  test('is exported as CSV on record by the permitted roles only', async () => {
    const get = async (actor: Actor, query: string) =>
      fetch(`${harness.url}/referrals/screening.csv?${query}`, {
        headers: { authorization: `Bearer ${await harness.token(actor)}` },
      });
    const query = `regionCode=${district}&programme=KIS&gap=ELIGIBLE_NOT_RECEIVING&purpose=VERIFICATION`;
    const answer = await get(actors.manager, query);
    const lines = (await answer.text()).trim().split('\n');
    expect(lines[0]).toBe('household_id,region_code,programme_code,gap,rule_version,missing');
    expect(lines).toHaveLength(9);
    expect((await get(actors.facilitator, query)).status).toBe(403);
    expect((await get(actors.otherManager, query)).status).toBe(403);
    expect((await get(actors.manager, query.replace('gap=E', 'gap=X'))).status).toBe(400);
    const entries = await harness.sql(`select 1 from audit_entry where action = 'screening.export'`);
    expect(entries).toHaveLength(1);
  });
});
