import fc from 'fast-check';
import { actors, describeService, importAs, places } from '@slrt/testkit';
import { bdtClient, csv } from './bdt-files.ts';
import { familyClient, head, type Row } from './family-client.ts';
import { findViolations } from './import-state.ts';

const days = ['2025-03-01', '2025-09-01', '2026-03-01'] as const;
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

// cspell:ignore achmad
/** Statement of one list about a family: three members who are always listed, and one who may be missing. */
interface Version {
  readonly address: string;
  readonly decile: string;
  readonly head: number;
  readonly isNewCard: boolean;
  readonly isNikCorrected: boolean;
  readonly spelling: string;
  readonly hasFourth: boolean;
}
const version: fc.Arbitrary<Version> = fc.record({
  address: fc.constantFrom('Jalan 1', 'Jalan 2', ''),
  decile: fc.constantFrom('1', '2', '3', ''),
  head: fc.nat(2),
  isNewCard: fc.boolean(),
  isNikCorrected: fc.boolean(),
  spelling: fc.constantFrom('UJI ACHMAD', 'UJI AHMAD'),
  hasFourth: fc.boolean(),
});
/** The short form has a seed of its own; the drill (`npm run drill:imports`) goes where no run went before. */
const runs = process.env['IMPORT_RUNS'];
const seed = runs ? process.env['IMPORT_SEED'] : '6309';
const sampling = { numRuns: Math.min(Number(runs ?? 12), 160), ...(seed ? { seed: Number(seed) } : {}) };
const families = fc.sample(fc.tuple(version, version, version), sampling);

/** Last four digits of a number: the family, and which of two numbers it is. */
const serial = (no: number, isOther = false) => `${String(no).padStart(3, '0')}${isOther ? '2' : '1'}`;

/** Rows of a family in one version. `no` makes its numbers unique. */
function rowsOf({ address, decile, ...v }: Version, no: number): Row[] {
  const common = { no_kk: `990101010171${serial(no, v.isNewCard)}`, alamat: address, desil: decile };
  const people = [
    { nama: v.spelling, nik: `990101070275${serial(no, v.isNikCorrected)}` },
    { nama: `UJI BUDI ${no}`, nik: `990101080276${serial(no)}` },
    { nama: 'UJI CANDRA', nik: `990101090277${serial(no)}` },
    ...(v.hasFourth ? [{ nama: 'UJI DEWI', nik: `990101500278${serial(no)}` }] : []),
  ];
  const born = ['1975-02-07', '1976-02-08', '1977-02-09', '1978-02-10'];
  return people.map((person, n) =>
    head({
      ...common,
      ...person,
      tanggal_lahir: born[n] ?? '',
      jenis_kelamin: n === 3 ? 'P' : 'L',
      hubungan: n === v.head ? '1' : '8',
      no_urut: String(n + 1),
      kode_desa: places.village,
    }),
  );
}

/** Kinds of the numbers of a subject that are current. */
const current = (subject: string) => `(select jsonb_agg(kind order by kind) from identifier
  where subject_id = ${subject} and valid_until is null)`;

/** Answers of one BDT file about a household. An empty one has no date of its own, so the order may decide about it. */
const answers = fc.record({
  lantai: fc.constantFrom('1', '5'),
  pkh: fc.constantFrom('1', '2'),
  rastra: fc.constantFrom('3', '4'),
  sta_kawin: fc.constantFrom('1', '2'),
});
const households = fc.sample(fc.tuple(answers, answers, answers), sampling);

describeService('registry', ({ harness, sql, fetch }) => {
  const { bring } = familyClient(harness);

  test('answers of BDT files in any order end the same', async () => {
    const bdt = await bdtClient(harness());
    const ids = (no: number) => households.map((_, n) => `order-${no}-${n}`);
    for (const step of [0, 1, 2])
      for (const [at, surveyDate] of days.entries()) {
        const rows = orders.flatMap((order, no) =>
          order[step] !== at
            ? []
            : households.map((versions, n) => ({
                ...{ ...bdt.village, id_bdt: ids(no)[n] ?? '', percentile: '10' },
                ...{ no_art: '1', nama: 'Uji Urutan', hub_krt: '1', jnskel: '1', ...versions[at] },
              })),
        );
        const query = { layout: 'bdt-2015', surveyDate };
        const done = await importAs(harness(), actors.verifier, csv(rows), query);
        expect(done).toMatchObject({ status: 'COMPLETED', rejected: 0 });
      }
    const states = await sql<{ id: string; state: object }>(
      `select h.bdt_id as id, jsonb_build_object('housing', h.housing, 'programmes', h.programmes, 'surveyDate', h.survey_date,
         'civil', p.civil, 'receives', (select jsonb_agg(x.programme_code order by x.programme_code) from participation x
           where x.household_id = h.id and x.until is null)) as state
       from household h join person p on p.household_id = h.id where h.bdt_id like 'order-%'`,
    );
    const stateOf = new Map(states.map(({ id, state }) => [id, state]));
    expect(stateOf.size).toBe(households.length * orders.length);
    for (const no of orders.keys())
      expect(ids(no).map((id) => stateOf.get(id))).toEqual(ids(0).map((id) => stateOf.get(id)));
    expect(await findViolations(sql)).toEqual([]);
  }, 240_000);

  /** Returns of each family whether the corrected NIK of its first member and its new card are current. */
  async function findOtherNumbers(count: number): Promise<boolean[][]> {
    const numbers = Array.from({ length: count }, (_, n) => serial(n + 1, true));
    const rows = numbers.flatMap((no) => [`990101070275${no};`, `;990101010171${no}`]);
    const answer = await fetch('/registry/household-ids?regionCode=63.09', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(actors.verifier)}` },
      body: ['NIK;No KK', ...rows].join('\n'),
    });
    const found = (await answer.text()).trim().split('\n').slice(1);
    expect(found).toHaveLength(rows.length);
    const isFound = (at: number) => found[at]?.includes('HOUSEHOLD_FOUND') ?? false;
    return numbers.map((_, n) => [isFound(2 * n), isFound(2 * n + 1)]);
  }

  test('files in any order end with the same current values', async () => {
    // Families are numbered by their order of files, so that each import brings one date for all orders.
    const numberOf = (family: number, order: number) => 1 + family * orders.length + order;
    for (const step of [0, 1, 2])
      for (const [at, surveyDate] of days.entries()) {
        const rows = families.flatMap((versions, family) =>
          orders.flatMap((order, n) => (order[step] === at ? rowsOf(versions[at], numberOf(family, n)) : [])),
        );
        expect(await bring(rows, { surveyDate })).toMatchObject({ status: 'COMPLETED', rejected: 0 });
      }
    const states = await sql<{ no: number; state: object }>(
      `select substring(b.name from '[0-9]+')::int as no, jsonb_build_object('address', h.address, 'decile', h.decile,
         'surveyDate', h.survey_date, 'numbers', ${current('h.id')}, 'members', (
           select jsonb_agg(jsonb_build_array(regexp_replace(p.name, ' [0-9]+$', ''), p.relation, p.position, ${current('p.id')}) order by p.name)
           from person p where p.household_id = h.id and p.left_on is null)) as state
       from household h join person b on b.household_id = h.id and b.name like 'UJI BUDI %'`,
    );
    expect(states).toHaveLength(families.length * orders.length);
    const others = await findOtherNumbers(states.length);
    const stateOf = new Map(states.map(({ no, state }) => [no, { ...state, others: others[no - 1] }]));
    for (const family of families.keys())
      for (const n of orders.keys())
        expect({ family, order: n, ...stateOf.get(numberOf(family, n)) }).toEqual({
          family,
          order: n,
          ...stateOf.get(numberOf(family, 0)),
        });
    expect(await findViolations(sql)).toEqual([]);
  }, 240_000);
});
