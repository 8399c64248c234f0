import { sortRows, type People } from './people.ts';

type Criterion = (row: number) => number;
/** Criteria by importance. Rows for which `only` returns false are left out. */
type Order = (people: People) => { readonly by: readonly Criterion[]; readonly only?: (row: number) => boolean };

/**
 * Sort orders of a scan (sorted neighbourhood method: Hernández and Stolfo, 1995). Two records of the same person are
 * close together in at least one of them, whichever field is wrong. Each order ends with the fields that tell people of
 * the same name apart, then with the name, in which people are sorted already.
 */
const orders: readonly Order[] = [
  // Same NIK.
  (p) => ({ by: [p.nikHigh, p.nikLow], only: (row) => p.nikHigh(row) !== 0 || p.nikLow(row) !== 0 }),
  // Same name and year of birth, in any village.
  (p) => ({ by: [p.name, p.bornOrYear, p.area] }),
  // Same name in the same village, with any date of birth.
  (p) => ({ by: [p.area, p.name, p.born] }),
  // Same date of birth in the same village, with any name.
  (p) => ({ by: [p.born, p.area, p.sexNumber], only: (row) => p.born(row) !== 0 }),
  // Same date of birth and similar name, in any village.
  (p) => ({ by: [p.born, p.sexNumber], only: (row) => p.born(row) !== 0 }),
  // Same mother and sex, with any other fields.
  (p) => ({ by: [p.firstMother, p.mother, p.sexNumber, p.bornOrYear], only: (row) => p.mother(row) !== 0 }),
];

/** Returns the rows of all people in each of the orders of a scan. */
export async function* inScanOrders(people: People): AsyncGenerator<Uint32Array> {
  const all = Uint32Array.from({ length: people.size }, (_, row) => row);
  for (const order of orders) {
    const { by, only } = order(people);
    yield sortRows(only ? all.filter(only) : all.slice(), by);
  }
}
