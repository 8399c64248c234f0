import { recordNumber } from '@slrt/keys';
import { Readable } from 'node:stream';
import { formatId, systemScope } from '@slrt/domain';
import { compileRule, factsOf, verdictOf, type CompiledRule, type Profile } from '@slrt/rules';
import { arbitraryCondition, arbitraryProfile } from '@slrt/rules/arbitrary';
import { describeService, places, uuidv7, type Caller } from '@slrt/testkit';
import { openTable, type TableRow } from '@slrt/tables';
import fc from 'fast-check';
import { listMemberKinds, upsertProfiles } from '../src/modules/profile/index.ts';
import { countsOf, countsSql, rescreenDistricts, rescreenHouseholds } from '../src/modules/screening/index.ts';

const { district } = places;
const system = systemScope('test', district);
const days = ['2017-06-01', '2024-02-29', '2026-11-22', '2027-03-01'];

const named = (random: Omit<Profile, 'householdId' | 'version' | 'regionCode'>, n: number): Profile => ({
  ...random,
  householdId: formatId('household', { district, uuid: uuidv7() }),
  version: 1,
  regionCode: n % 3 === 0 ? '63.09.01.2002' : places.village,
});
/** A listed family of the first decile with one adult. */
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

function compile(texts: readonly string[]): CompiledRule | null {
  const conditions = texts.map((expression, n) => ({
    code: `C${n}`,
    expression,
    fact: 'household.listed',
    label: '',
    labelEn: '',
  }));
  const result = compileRule({ conditions, components: [], maxPersons: null, parameters: {} });
  return 'faults' in result ? null : result.rule;
}

/** Counts verdicts one by one, as `countsSql` does in the database. */
function countOneByOne(rule: CompiledRule, profiles: readonly Profile[], day: string) {
  const seen = { ELIGIBLE: 0, NOT_ELIGIBLE: 0, UNKNOWN: 0 };
  const counts = {
    programmeCode: 'PKH',
    eligibleReceiving: 0,
    eligibleNotReceiving: 0,
    receivingNotEligible: 0,
    notEligible: 0,
    unknown: 0,
    eligibleKeySum: 0,
  };
  for (const profile of profiles) {
    const verdict = verdictOf(rule, factsOf(profile, day));
    seen[verdict] += 1;
    const receiving = profile.receiving.includes('PKH');
    if (verdict === 'UNKNOWN') counts.unknown += 1;
    else if (verdict === 'ELIGIBLE') {
      counts[receiving ? 'eligibleReceiving' : 'eligibleNotReceiving'] += 1;
      counts.eligibleKeySum = (counts.eligibleKeySum + recordNumber(profile.householdId)) % 2 ** 32;
    } else counts[receiving ? 'receivingNotEligible' : 'notEligible'] += 1;
  }
  return { counts, seen };
}

describeService('referrals', ({ sql, fetch, harness, asManager, asOtherManager, asPlanner, asBpjs, ...kit }) => {
  const keep = (profiles: readonly Profile[]) =>
    harness().database.withTransaction(system, async (tx) => {
      await upsertProfiles(tx, profiles);
      await rescreenHouseholds(tx, district, profiles);
    });
  const countInSql = (rule: CompiledRule, day: string) => {
    const programmes = [{ programmeCode: 'PKH', ruleVersion: 'T', rule }];
    return harness().database.read(system, async (tx) => {
      const kinds = await listMemberKinds(tx, district);
      const counts = countsSql({ programmes, kinds, day }, () => 'true');
      return countsOf(programmes, await tx.sql<{ answers: string; n: number; keySum: number }>`${counts}`);
    });
  };

  describe('whole-registry screening', () => {
    test('in SQL agrees with single checks on random rules and profiles', async () => {
      const profiles = fc.sample(arbitraryProfile, 400).map(named);
      await harness().database.withTransaction(system, (tx) => upsertProfiles(tx, profiles));
      let rules = 0;
      const total = { ELIGIBLE: 0, NOT_ELIGIBLE: 0, UNKNOWN: 0 };
      const property = async (texts: string[], day: string) => {
        const rule = compile(texts);
        if (!rule) return;
        rules += 1;
        const { counts, seen } = countOneByOne(rule, profiles, day);
        for (const verdict of ['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'] as const) total[verdict] += seen[verdict];
        expect({ texts, day, counted: await countInSql(rule, day) }).toEqual({ texts, day, counted: [counts] });
      };
      await fc.assert(
        fc.asyncProperty(
          fc.array(arbitraryCondition, { minLength: 1, maxLength: 3 }),
          fc.constantFrom(...days),
          property,
        ),
        { numRuns: Number(process.env['SCREENING_RUNS'] ?? 40) },
      );
      expect(rules).toBeGreaterThan(20);
      for (const verdict of Object.values(total)) expect(verdict).toBeGreaterThan(500);
      await sql('delete from household_profile');
    }, 1_200_000);

    const ask = (gap: string, programme: string, by: Caller = asManager) =>
      by.graph(
        `query ($region: ID!, $programme: ID!, $gap: ScreeningGap!) {
           screening(regionCode: $region, programmeCode: $programme, gap: $gap) { totalCount edges { node { householdId gap ruleVersion missing } } } }`,
        { region: district, programme, gap },
      );
    const householdsOf = async (...how: Parameters<typeof ask>) => {
      const { screening } = (await ask(...how)).data as unknown as {
        screening: { edges: { node: { householdId: string } }[] };
      };
      return screening.edges.map(({ node }) => node.householdId);
    };

    test('a new profile moves its household between lists at once', async () => {
      const household = poor();
      await keep([household]);
      expect(await householdsOf('ELIGIBLE_NOT_RECEIVING', 'KIS')).toEqual([household.householdId]);
      await keep([{ ...household, version: 2, receiving: ['KIS'] }]);
      expect(await householdsOf('ELIGIBLE_NOT_RECEIVING', 'KIS')).toEqual([]);
      await keep([{ ...household, version: 3, receiving: ['KIS'], decile: 9 }]);
      expect(await householdsOf('RECEIVING_NOT_ELIGIBLE', 'KIS')).toEqual([household.householdId]);
      await keep([{ ...household, version: 2, receiving: [] }]); // late: the higher version stays
      expect(await householdsOf('RECEIVING_NOT_ELIGIBLE', 'KIS')).toEqual([household.householdId]);
      await keep([{ ...household, version: 4, decile: null }]);
      expect(JSON.stringify((await ask('UNKNOWN', 'KIS')).data)).toContain('"missing":["DECILE"]');
      expect(await householdsOf('RECEIVING_NOT_ELIGIBLE', 'KIS')).toEqual([]);
    });

    test('counts agree with lists, hidden from planners and agencies', async () => {
      await sql('delete from household_profile');
      await sql('delete from screening_gap');
      await keep(Array.from({ length: 7 }, () => poor()));
      await keep([poor({ receiving: ['PKH'] })]);
      const counts = async (by = asManager, asOf: string | null = null) => {
        const { screeningCounts } = await by.query<{
          screeningCounts: { programmes: { programme: { code: string } }[] };
        }>(
          `query ($asOf: Date) { screeningCounts(regionCode: "${district}", asOf: $asOf) { asOf programmes { programme { code } listed eligible receiving eligibleNotReceiving receivingNotEligible unknown suppressed } } }`,
          { asOf },
        );
        return screeningCounts.programmes.find((each) => each.programme.code === 'PKH');
      };
      const listed = { listed: 8, receiving: 1 };
      expect(await counts()).toMatchObject({
        ...listed,
        eligible: 0,
        eligibleNotReceiving: 0,
        receivingNotEligible: 1,
      });
      // As of another day they are counted anew: a sixty-year-old then has a component.
      expect(await counts(asManager, '2050-01-01')).toMatchObject({ ...listed, eligible: 8, eligibleNotReceiving: 7 });
      const published = (await counts(asPlanner)) as unknown as { listed: number; receiving: null };
      expect(published).toMatchObject({ receiving: null, eligible: null, suppressed: true });
      expect(Math.abs(published.listed - 8)).toBeLessThanOrEqual(10);
      expect(await counts(asPlanner)).toEqual(published);
      const { errors } = await asPlanner.graph(
        `{ screeningCounts(regionCode: "${district}", asOf: "2050-01-01") { asOf } }`,
      );
      expect(errors).toMatchObject([{ extensions: { argument: 'asOf' } }]);
      expect(await ask('UNKNOWN', 'KIS', asBpjs)).toBeRefused('FORBIDDEN');
      expect(await householdsOf('ELIGIBLE_NOT_RECEIVING', 'KIS', asOtherManager)).toEqual([]);
    });

    test('a new day screens every village again, once', async () => {
      const rescreen = () => rescreenDistricts(harness().database, () => Promise.resolve([district]));
      const countGaps = async () => (await sql('select 1 from screening_gap')).length;
      await sql('delete from screening_gap');
      await sql('delete from screening_run');
      await rescreen();
      const gaps = await countGaps();
      expect(gaps).toBeGreaterThan(7);
      await sql('delete from screening_gap');
      await rescreen();
      expect(await countGaps()).toBe(0); // the same day and rules: nothing to do
      await sql(`update screening_run set day = day - 1`);
      await rescreen();
      expect(await countGaps()).toBe(gaps);
    });

    const download = async (by: Caller, more = '') => {
      const query = { regionCode: district, programme: 'KIS', gap: 'ELIGIBLE_NOT_RECEIVING', purpose: 'VERIFICATION' };
      const asked = new URLSearchParams({ ...query, ...Object.fromEntries(new URLSearchParams(more)) });
      return fetch(`/referrals/screening.csv?${asked.toString()}`, {
        headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
      });
    };

    test('is exported as CSV on record by the permitted roles only', async () => {
      const answer = await download(asManager);
      const lines = (await answer.text()).trim().split('\n');
      expect(lines[0]).toBe('household_id,region_code,programme_code,gap,rule_version,missing');
      expect(lines).toHaveLength(9);
      expect((await download(kit.asFacilitator)).status).toBe(403);
      expect((await download(asOtherManager)).status).toBe(403);
      const [asked, ...pages] = await sql<{ subjects: string[]; facts: string[]; purpose: string }>(
        `select subjects, facts, purpose from audit_entry where action = 'screening.export' order by id`,
      );
      expect(asked?.subjects).toEqual([district, 'KIS', 'ELIGIBLE_NOT_RECEIVING']);
      const listed = lines.slice(1).map((line) => line.split(',')[0]);
      const facts = ['ADDRESS', 'PARTICIPATION', 'ELIGIBILITY'];
      expect(pages).toEqual([{ purpose: 'VERIFICATION', subjects: listed, facts }]);
    });

    test('is exported as a spreadsheet set to Indonesian reads it', async () => {
      const bytes = await (await download(asManager, 'delimiter=%3B')).arrayBuffer();
      const semicolons = Buffer.from(bytes).toString(); // `text()` would drop the byte order mark
      expect(semicolons.split('\n')[0]).toBe('\ufeffhousehold_id;region_code;programme_code;gap;rule_version;missing');
      const workbook = await download(asManager, 'format=xlsx');
      expect(workbook.headers.get('content-disposition')).toContain('.xlsx"');
      const source = Readable.from([Buffer.from(await workbook.arrayBuffer())]);
      const table = await openTable(source, { names: ['household_id', 'region_code'], synonyms: {}, required: [] });
      const rows: TableRow[] = [];
      for await (const batch of table.batches) rows.push(...batch);
      table.close();
      expect(rows).toHaveLength(8);
      expect(rows[0]?.values('region_code')).toMatch(/^63\.09\.01\.200[12]$/);
    });

    test('a quota counts the households that receive the programme', async () => {
      await sql('delete from household_profile');
      const year = new Date().getFullYear();
      const quota = { programmeCode: 'KIP', regionCode: district, from: `${year}-01-01`, until: `${year + 1}-01-01` };
      expect(await asManager.mutate('setQuota', { ...quota, total: 3 }, 'quota { used left }')).toMatchObject({
        quota: { used: 0, left: 3 },
      });
      const usage = async (region: string = places.village) => {
        const { programme } = await asManager.query<{ programme: { quota: object } }>(
          `{ programme(code: "KIP") { quota(regionCode: "${region}") { used left } } }`,
        );
        return programme.quota;
      };
      const [first, ...others] = [poor({ receiving: ['KIP'] }), poor({ receiving: ['KIP', 'PKH'] }), poor()];
      await keep([first, ...others]);
      expect(await usage()).toEqual({ used: 2, left: 1 });
      await keep([{ ...first, version: 2, receiving: [] }]);
      expect(await usage()).toEqual({ used: 1, left: 2 });
      expect(
        await sql(`select households from programme_receivers where programme_code = 'PKH' and households > 0`),
      ).toEqual([{ households: 1 }]);
    });

    test.each([
      ['gap=NONE', 'gap', 'ELIGIBLE_NOT_RECEIVING'],
      ['programme=NOPE', 'programme', 'PKH'],
      ['regionCode=x', 'regionCode', '63.09'],
      ['purpose=x', 'purpose', 'VERIFICATION'],
      ['format=pdf', 'format', 'xlsx'],
      ['delimiter=x', 'delimiter', ';'],
    ])('an export with %s names what is allowed', async (wrong, argument, allowed) => {
      const answer = await download(asManager, wrong);
      expect(answer.status).toBe(400);
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
      expect(errors[0]?.message).toContain(allowed);
    });
  });
});
