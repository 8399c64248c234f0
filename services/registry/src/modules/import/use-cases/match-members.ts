import { compareNameBlocks } from '../../duplicate/index.ts';
import type { PersonRow } from '../../household/index.ts';
import type { NewPerson } from '../../record/index.ts';
import type { Prepared } from './prepare.ts';

/** The person of the registry that a member of the file is. */
export interface MemberMatch {
  /** Current member of the household, null for a new one. */
  readonly person: PersonRow | null;
  /** Person who left the household by a determination: died, moved, was split off or merged. */
  readonly former: PersonRow | null;
}
interface Candidates {
  readonly own: readonly PersonRow[];
  readonly formers: readonly PersonRow[];
  /** Indexes of all NIKs, past ones included, by uuid of the person. */
  readonly niks: ReadonlyMap<string, ReadonlySet<string>>;
}

const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const birthFits = (known: PersonRow, stated: NewPerson) =>
  known.birth_date === null || stated.birthDate === null || known.birth_date === stated.birthDate;
const sexFits = (known: PersonRow, stated: NewPerson) =>
  known.sex === null || stated.sex === null || known.sex === stated.sex;

function yearsFit(known: PersonRow, stated: NewPerson): boolean {
  const years = (date: string | null, from: number | null, until: number | null) =>
    date === null ? [from, until] : [Number(date.slice(0, 4)), Number(date.slice(0, 4))];
  const [from1, until1] = years(known.birth_date, known.birth_year_from, known.birth_year_until);
  const [from2, until2] = years(stated.birthDate, stated.birthYearFrom, stated.birthYearUntil);
  return from1 != null && until1 != null && from2 != null && until2 != null && from1 <= until2 && from2 <= until1;
}

/** True for a name that is spelled otherwise, of a person of the same sex, birth date or age, and place in the family. */
function isSpelledOtherwise(known: PersonRow, stated: NewPerson): boolean {
  if (!sexFits(known, stated) || compareNameBlocks(known.name_block, stated.nameBlock) === 'DIFFERENT') return false;
  if (known.birth_date !== null && stated.birthDate !== null) return known.birth_date === stated.birthDate;
  return known.relation === stated.relation && yearsFit(known, stated);
}

/**
 * Matches the members of a household in the file with the registry: by NIK, then by position and name, then by name and
 * sex, then by a similar name. Members without a match are compared with those who left the household.
 */
export function matchMembers({ persons, identifiers }: Prepared, { own, formers, niks }: Candidates): MemberMatch[] {
  const free = new Set([...own, ...formers]);
  const stated = new Map(
    identifiers.filter((row) => row.kind === 'NIK').map((row) => [row.subjectId, row.index.toString('hex')]),
  );
  const found: (PersonRow | undefined)[] = persons.map(() => undefined);
  const pass = (among: readonly PersonRow[], fits: (known: PersonRow, member: NewPerson) => boolean) => {
    persons.forEach((member, n) => {
      if (found[n]) return;
      const match = among.find((known) => free.has(known) && fits(known, member));
      if (!match) return;
      found[n] = match;
      free.delete(match);
    });
  };
  const sameNik = (known: PersonRow, member: NewPerson) => {
    const nik = stated.get(member.id);
    return nik !== undefined && niks.get(known.id)?.has(nik) === true;
  };
  pass(own, sameNik);
  pass(
    formers,
    (known, member) => sameNik(known, member) && compareNameBlocks(known.name_block, member.nameBlock) !== 'DIFFERENT',
  );
  pass(own, (known, member) => known.position === member.position && sameText(known.name, member.name));
  pass(own, (known, member) => known.sex === member.sex && sameText(known.name, member.name));
  pass(own, isSpelledOtherwise);
  pass(
    formers,
    (known, member) => sameText(known.name, member.name) && sexFits(known, member) && birthFits(known, member),
  );
  return found.map((match) => {
    if (!match) return { person: null, former: null };
    return own.includes(match) ? { person: match, former: null } : { person: null, former: match };
  });
}
