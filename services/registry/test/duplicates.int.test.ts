import type { Actor } from '@slrt/domain';
import { actors, csvOf, eventually, importAs, labelledPeople, mutateAs, quality, uuidv7 } from '@slrt/testkit';
import { describeService, person, type RegisteredHousehold } from './kit.ts';

describeService('registry', ({ harness, sql, household }) => {
  const siti = (more: object = {}) => person({ name: 'Siti Aminah', birthDate: '1980-04-05', ...more });
  interface Candidate {
    id: string;
    hard: boolean;
    score: number;
    state: string;
    version: number;
    personA: { id: string } | null;
    personB: { id: string } | null;
    reasons: { field: string; agreement: string; weight: number }[];
  }
  async function candidates(filter: object, actor: Actor = actors.verifier): Promise<Candidate[]> {
    const answer = await harness().graph(
      actor,
      `query ($filter: DuplicateFilter) { duplicateCandidates(filter: $filter, first: 100) { totalCount edges { node { id hard score state version
       personA { id } personB { id } reasons { field agreement weight } } } } }`,
      { filter },
    );
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return (
      answer.data as unknown as { duplicateCandidates: { edges: { node: Candidate }[] } }
    ).duplicateCandidates.edges.map((edge) => edge.node);
  }
  const found = (personId: string, more: object = {}) =>
    eventually(async () => {
      const list = await candidates({ personId, ...more });
      return list.length > 0 ? list : null;
    });
  const resolve = (input: object, actor: Actor = actors.verifier) =>
    mutateAs(
      harness(),
      actor,
      ['resolveDuplicate', 'candidate { state version decisions { decision actorRole note } }'],
      input,
    );

  test('someone registered twice is found, with what speaks for and against it', async () => {
    const first = await household([siti({ motherName: 'Fatimah Noor' })]);
    const second = await household([siti({ name: 'St. Aminah', motherName: 'Patimah Noor' })]);
    const [candidate] = await found(second.members[0]?.id ?? '');
    expect(candidate).toMatchObject({ hard: false, state: 'OPEN' });
    expect([candidate?.personA?.id, candidate?.personB?.id].sort()).toEqual(
      [first.members[0]?.id, second.members[0]?.id].sort(),
    );
    expect(candidate?.reasons.map((reason) => [reason.field, reason.agreement])).toEqual([
      ['NIK', 'MISSING'],
      ['NAME', 'SAME'],
      ['BIRTH_DATE', 'SAME'],
      ['SEX', 'SAME'],
      ['MOTHER', 'SAME'],
      ['AREA', 'SAME'],
    ]);
    // Nothing about the mother is shown, and nothing was merged automatically.
    const stored = await sql<{ mother_keys: string[] }>(
      'select mother_keys from person where cardinality(mother_keys) > 0',
    );
    expect(JSON.stringify(stored)).not.toMatch(/fatimah|noor/i);
    expect(await sql('select 1 from person where left_on is not null')).toEqual([]);
  });

  describe('a merge', () => {
    const nik = '9963094504820001';
    const dewi = (more: object = {}) => siti({ name: 'Dewi Lestari', nik, birthDate: '1982-04-05', ...more });
    let alone: RegisteredHousehold;
    let home: typeof alone;
    let gone: string;
    let merge: { candidateId: string | undefined; expectedVersion: number; decision: string };
    beforeAll(async () => {
      alone = await household([dewi()]);
      home = await household([
        siti({ name: 'Kepala', sex: 'MALE', birthDate: '1979-01-01' }),
        dewi({ relation: 'SPOUSE' }),
      ]);
      gone = alone.members[0]?.id ?? '';
      await sql(
        `insert into participation (district_code, household_id, programme_code, since, source)
         values ('63.09', $1, 'KIS', '2026-01-01', 'TEST')`,
        [alone.id.slice(8)],
      );
    });
    const periodsOf = async (household: string) => {
      const rows = await sql<{ end_reason: string | null }>(
        'select end_reason from participation where household_id = $1 order by recorded_at',
        [household.slice(8)],
      );
      return rows.map((row) => row.end_reason);
    };
    const seen = async () => {
      const answer = await harness().graph(
        actors.manager,
        'query ($person: ID!, $home: ID!) { person(id: $person) { leftReason mergedInto { id } } household(id: $home) { listing members { id } } }',
        { person: gone, home: alone.id },
      );
      return answer.data;
    };

    test('is suggested for the same number and names the record to keep', async () => {
      const [candidate] = await found(gone, { hard: true });
      expect(candidate).toMatchObject({ hard: true, score: 1 });
      merge = { candidateId: candidate?.id, expectedVersion: 1, decision: 'MERGE' };
      expect((await resolve(merge)).issues?.map((each) => each.code)).toEqual(['REQUIRED']);
    });

    test('hides one record behind the other', async () => {
      expect(await resolve({ ...merge, keepPersonId: home.members[1]?.id, note: 'Orang yang sama' })).toMatchObject({
        candidate: { state: 'MERGED', version: 2, decisions: [{ decision: 'MERGE', actorRole: 'DISTRICT_VERIFIER' }] },
      });
      expect(await seen()).toMatchObject({
        person: { leftReason: 'MERGED', mergedInto: { id: home.members[1]?.id } },
        household: { listing: 'REMOVED', members: [] },
      });
    });

    test('moves the programmes of a household that it leaves empty', async () => {
      expect(await periodsOf(alone.id)).toEqual(['DUPLICATE']);
      expect(await periodsOf(home.id)).toEqual([null]);
    });

    test('can be reversed completely', async () => {
      expect(await resolve({ ...merge, expectedVersion: 2, decision: 'LINK' })).toBeRefused('INVALID_TRANSITION');
      expect(await resolve({ ...merge, expectedVersion: 2, decision: 'REOPEN' })).toMatchObject({
        candidate: { state: 'OPEN' },
      });
      expect(await seen()).toMatchObject({
        person: { leftReason: null, mergedInto: null },
        household: { listing: 'PROPOSED', members: [{ id: gone }] },
      });
      expect(await periodsOf(alone.id)).toEqual([null]);
      expect(await periodsOf(home.id)).toEqual(['UNDONE']);
    });

    test('is refused for a head of others', async () => {
      const others = await household([dewi(), siti({ name: 'Anak', relation: 'CHILD', birthDate: '2005-01-01' })]);
      const [headed] = await found(others.members[0]?.id ?? '', { hard: true });
      const keepPersonId = [headed?.personA?.id, headed?.personB?.id].find((id) => id !== others.members[0]?.id);
      const refused = await resolve({ candidateId: headed?.id, expectedVersion: 1, decision: 'MERGE', keepPersonId });
      expect(refused.issues?.[0]?.code).toBe('HEAD_OF_OTHERS');
    });

    test('leaves the statistics equal to a recount', async () => {
      expect(
        await sql(`select 1 from village_recount r full join (select * from village_statistic where n <> 0) k
          using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`),
      ).toEqual([]);
    });
  });

  test('a verdict is given once and survives the next scan', async () => {
    const a = await household([siti({ name: 'Ratna Wulan', birthDate: '1991-09-09' })]);
    await household([siti({ name: 'Ratna Wulan', birthDate: '1991-09-09' })]);
    const [candidate] = await found(a.members[0]?.id ?? '');
    const decide = { candidateId: candidate?.id, expectedVersion: 1, decision: 'NOT_DUPLICATE' };
    expect(await resolve({ ...decide, expectedVersion: 7 })).toBeRefused('STALE_VERSION');
    expect(await resolve(decide)).toMatchObject({ candidate: { state: 'NOT_DUPLICATE' } });
    const asked = await mutateAs(harness(), actors.verifier, ['requestDuplicateScan', 'scan { id status }'], {
      idempotencyKey: uuidv7(),
      regionCode: '63.09',
    });
    const { id } = asked['scan'] as { id: string };
    await eventually(async () => {
      const [row] = await sql<{ status: string }>('select status from duplicate_scan where id = $1', [id.slice(8)]);
      return row?.status === 'COMPLETED';
    });
    expect(await candidates({ personId: a.members[0]?.id })).toEqual([]);
    expect(await candidates({ personId: a.members[0]?.id, states: ['NOT_DUPLICATE'] })).toHaveLength(1);
  });

  test.each([
    ['the verifier', actors.verifier, 'ResolveDuplicateSuccess'],
    ['the front desk’s colleague of another district', actors.otherManager, 'thrown'],
    ['a facilitator', actors.facilitator, 'thrown'],
    ['a planner', actors.planner, 'thrown'],
    ['an agency', actors.bpjs, 'thrown'],
  ])('a pair is decided by %s', async (_who, actor, typename) => {
    const name = `Warga ${_who.replace(/[^a-z]/gi, '').slice(0, 8)}`;
    const one = await household([siti({ name, birthDate: '1970-01-02' })]);
    await household([siti({ name, birthDate: '1970-01-02' })]);
    const [candidate] = await found(one.members[0]?.id ?? '');
    expect(
      (await resolve({ candidateId: candidate?.id, expectedVersion: 1, decision: 'LINK' }, actor)).__typename,
    ).toBe(typename);
  });

  test('who sees pairs at all, and whose', async () => {
    await expect(candidates({}, actors.facilitator)).rejects.toThrow('FORBIDDEN');
    await expect(candidates({}, actors.planner)).rejects.toThrow('FORBIDDEN');
    expect(await candidates({}, actors.otherBackOffice)).toEqual([]);
    expect((await candidates({}, actors.supervisor)).length).toBeGreaterThan(0);
  });

  test('labelled people give precision 0.97 at recall 0.95', async () => {
    const villages = (
      await sql<{ code: string }>(
        `select code from area where parent_code like '63.09.%' and level = 'VILLAGE' order by 1`,
      )
    ).map((row) => row.code);
    const people = labelledPeople(4242, { pairs: 250, others: 1500, villages });
    const done = await importAs(harness(), actors.verifier, csvOf(people.rows), { layout: 'simple' });
    expect(done).toMatchObject({ status: 'COMPLETED', accepted: people.rows.length });
    // The import asks for the scan itself.
    const pairs = await eventually(async () => {
      const [scan] = await sql<{ status: string; persons: number }>(
        'select status, persons from duplicate_scan order by requested_at desc limit 1',
      );
      return scan?.status === 'COMPLETED' && scan.persons > people.rows.length
        ? sql<{ a: string; b: string; score: number }>(
            `select ha.address as a, hb.address as b, c.score from duplicate_candidate c
             join person a on a.id = c.person_a join household ha on ha.id = a.household_id
             join person b on b.id = c.person_b join household hb on hb.id = b.household_id
           where ha.source = 'SIMPLE' and hb.source = 'SIMPLE' and c.state = 'OPEN'`,
          )
        : null;
    });
    const { precision, recall } = quality(people, pairs, 0.9);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});
