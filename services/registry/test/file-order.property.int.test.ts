import fc from 'fast-check';
import { describeService, places } from '@slrt/testkit';
import { familyClient, head, type Row } from './family-client.ts';

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
const families = fc.sample(fc.tuple(version, version, version), { seed: 6309, numRuns: 12 });

/** Last four digits of a number: the family, and which of two numbers it is. */
const serial = (no: number, isOther = false) => `${String(no).padStart(2, '0')}${isOther ? '22' : '11'}`;

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

/** Numbers of a subject that are current, without the part that makes them unique. */
const current = (
  subject: string,
) => `(select jsonb_agg(kind || case when right(masked, 2) = '22' then ' other' else '' end order by kind)
  from identifier where subject_id = ${subject} and valid_until is null)`;

describeService('registry', ({ harness, sql }) => {
  const { bring } = familyClient(harness);

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
    const stateOf = new Map(states.map(({ no, state }) => [no, state]));
    for (const family of families.keys())
      for (const n of orders.keys())
        expect({ family, order: n, ...stateOf.get(numberOf(family, n)) }).toEqual({
          family,
          order: n,
          ...stateOf.get(numberOf(family, 0)),
        });
  }, 240_000);
});
