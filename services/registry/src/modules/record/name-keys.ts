import type { NewPerson } from './facts.ts';

export type Named = Pick<
  NewPerson,
  'id' | 'nameBlock' | 'regionCode' | 'birthDate' | 'birthYearFrom' | 'birthYearUntil'
>;
/**
 * Returns the phonetic name keys of people as the columns of person_name_key after the district. Year 0 means unknown.
 */
export function nameKeyColumns(persons: readonly Named[]): (string | number | null)[][] {
  const [key, id, region, from, until, count]: (string | number | null)[][] = [[], [], [], [], [], []];
  for (const person of persons) {
    const keys = person.nameBlock === '' ? [] : person.nameBlock.split(' ');
    const year = person.birthDate ? Number(person.birthDate.slice(0, 4)) : null;
    for (const each of keys) {
      key?.push(each);
      id?.push(person.id);
      region?.push(person.regionCode);
      from?.push(year ?? person.birthYearFrom ?? 0);
      until?.push(year ?? person.birthYearUntil ?? 0);
      count?.push(keys.length);
    }
  }
  return [key, id, region, from, until, count] as (string | number | null)[][];
}
