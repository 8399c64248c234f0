import type { Database } from '@slrt/database';
import { formatId, type SessionScope } from '@slrt/domain';
import { findAreas } from '../../area/index.ts';
import { findMembers, pageForExport, type RegistryDeps } from '../../household/index.ts';
import { findIdentifiers } from '../../identifier/index.ts';
import { recordOf, writeHousehold, type PlaceCells } from '../../import/index.ts';

const pageSize = 500;

/** Records who is on a page. */
export type RecordSubjects = (subjects: readonly string[]) => Promise<void>;

const idsOf = (household: { district_code: string; id: string }, people: readonly { id: string }[]): string[] => [
  formatId('household', { district: household.district_code, uuid: household.id }),
  ...people.map(({ id }) => formatId('person', { district: household.district_code, uuid: id })),
];

/** Returns the names and BPS codes of each village and the areas above it. Names are in upper case, as in the file. */
async function readPlaces(
  database: Database,
  scope: SessionScope,
  codes: readonly string[],
): Promise<Map<string, PlaceCells>> {
  const pathOf = (code: string) => [2, 5, 8, 13].map((length) => code.slice(0, length));
  const areas = await database.read(scope, (tx) => findAreas(tx, [...new Set(codes.flatMap(pathOf))]));
  const names = new Map(areas.map((area) => [area.code, area.name.toUpperCase()]));
  const bps = new Map(areas.map((area) => [area.code, area.bps_code ?? '']));
  return new Map(
    codes.map((code) => {
      const [province = '', district = '', subDistrict = '', village = ''] = pathOf(code);
      const own = bps.get(village) ?? '';
      return [
        code,
        {
          nmprop: names.get(province) ?? '',
          kdprop: own.slice(0, 2),
          nmkab: names.get(district) ?? '',
          kdkab: own.slice(2, 4),
          nmkec: names.get(subDistrict) ?? '',
          kdkec: own.slice(4, 7),
          nmdesa: names.get(village) ?? '',
          kddesa: own.slice(7),
        },
      ];
    }),
  );
}

/**
 * Yields the listed households of an area as rows of a BDT-2015 file, page by page. Importing the file changes nothing. `record` is
 * called with the IDs of a page before it is yielded. The caller checks access.
 */
export async function* streamExport(
  deps: RegistryDeps,
  scope: SessionScope,
  { area, surveyDate, record }: { area: string; surveyDate: string; record: RecordSubjects },
): AsyncGenerator<string[][]> {
  for (let after: string | null = null; ;) {
    const since: string | null = after;
    const { households, members, numbers } = await deps.database.read(scope, async (tx) => {
      const page = await pageForExport(tx, area, since, pageSize);
      const people = await findMembers(
        tx,
        page.map((row) => ({ district: row.district_code, uuid: row.id })),
      );
      return {
        households: page,
        members: Map.groupBy(people, (person) => person.household_id),
        numbers: await findIdentifiers(
          tx,
          'NIK',
          people.map((person) => person.id),
        ),
      };
    });
    await record(households.flatMap((row) => idsOf(row, members.get(row.id) ?? [])));
    const nik = new Map(numbers.map((row) => [row.subject_id, deps.vault.open(row.cipher, row.key_id)]));
    const places = await readPlaces(deps.database, scope, [...new Set(households.map((row) => row.region_code))]);
    yield households.flatMap((row) => {
      const record = recordOf(row, members.get(row.id) ?? [], (id) => nik.get(id) ?? null, surveyDate);
      const place = places.get(row.region_code);
      return place ? writeHousehold(record, place) : [];
    });
    if (households.length < pageSize) return;
    after = households.at(-1)?.id ?? null;
  }
}
