import { factsClosedTo, type PersonalFact, type Role } from '@slrt/domain';
import { factList } from '@slrt/rules';

/** Protected facts behind the facts that rules use, by the first parts of their paths. */
const kinds: Readonly<Record<string, PersonalFact>> = {
  'household.listed': 'PARTICIPATION',
  'household.decile': 'WELFARE',
  'household.size': 'FAMILY',
  'household.housing': 'BELONGINGS',
  'household.receiving': 'PARTICIPATION',
  'members.age': 'BIRTH_DATE',
  'members.sex': 'SEX',
  'members.relation': 'FAMILY',
  'members.pupil': 'SCHOOLING',
  'members.school': 'SCHOOLING',
  'members.level': 'SCHOOLING',
  'members.certificate': 'SCHOOLING',
  'members.employment': 'EMPLOYMENT',
  'members.disabled': 'DISABILITY',
  'members.disability': 'DISABILITY',
  'members.chronic': 'HEALTH',
  'members.illness': 'HEALTH',
  'members.pregnant': 'PREGNANCY',
};

/** All protected facts that a rule may use. */
export const ruleFacts: readonly PersonalFact[] = [...new Set(Object.values(kinds))];

const kindOf = (path: string): PersonalFact | undefined => kinds[path.split('.').slice(0, 2).join('.')];

/** Returns the paths of the facts that none of the roles may learn, as evaluations name them. */
export const pathsClosedTo = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(
    factList
      .map(({ path }) => path.replace(/^m\./, 'members.'))
      .filter((path) => {
        const kind = kindOf(path);
        return kind === undefined || factsClosedTo(roles, [kind]).length > 0;
      }),
  );

/**
 * Returns the protected facts that a result about facts of a rule tells, e.g. of `['household.decile', 'members.age']`. Throws for an
 * unknown path, so that no fact is read without a record.
 */
export function factKindsOf(paths: readonly string[]): PersonalFact[] {
  const found = paths.map((path) => {
    const kind = kindOf(path);
    if (!kind) throw new Error(`no kind of fact for ${path}`);
    return kind;
  });
  return [...new Set<PersonalFact>(['ELIGIBILITY', ...found])];
}

/** Returns the paths of the members' facts that an expression about the member `m` uses. */
export const memberPathsOf = (expression: string): string[] =>
  [...expression.matchAll(/\bm\.(\w+)/g)].map(([, name]) => `members.${name}`);
