import type { NewHousehold, NewPerson } from './facts.ts';

/** Removes null and empty values, for which the insert has defaults. */
function dropNulls(row: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const key in row) {
    const value = row[key];
    if (value === null || value === '') continue;
    if (typeof value === 'object') {
      let empty = true;
      for (const _ in value) {
        empty = false;
        break;
      }
      if (empty) continue;
    }
    kept[key] = value;
  }
  return kept;
}

/** Serialises households to the JSON that the insert reads. */
export const householdJson = (rows: readonly NewHousehold[]): string =>
  JSON.stringify(
    rows.map(({ inputHash, ...row }) =>
      dropNulls({ ...row, inputHash: inputHash && Buffer.from(inputHash).toString('hex') }),
    ),
  );

/** Serialises people to the JSON that the insert reads, without the village, which is stored with the household. */
export const personJson = (persons: readonly NewPerson[]): string =>
  JSON.stringify(persons.map(({ regionCode: _, ...person }) => dropNulls({ ...person })));
