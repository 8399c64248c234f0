import { factsOfPart, formatId } from '@slrt/domain';
import { bitsOf } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type { FactChange } from './fact-changes.ts';
import type { HouseholdPlace } from './household.parents.ts';
import { mayRead } from './household.policy.ts';

/**
 * Returns the facts of a past version or a proposal that the caller, who is staff, may read. Each is noted for the record of reads: of
 * the person, or of `subject` for a fact about the household. Facts of people whose data may not be used are left out.
 */
export async function readableFacts<Row extends Pick<FactChange, 'part' | 'personId'>>(
  rows: readonly Row[],
  place: HouseholdPlace & { readonly subject: string },
  {
    registry: { scope, rolesFor },
    reading,
    restrictions,
  }: Pick<ServiceContext, 'registry' | 'reading' | 'restrictions'>,
): Promise<Row[]> {
  const { district, subject } = place;
  const roles = await rolesFor(place);
  const aboutOf = ({ personId }: Row) => (personId ? formatId('person', { district, uuid: personId }) : subject);
  const readable = rows.filter(
    (row) =>
      scope !== null &&
      (row.part === null || mayRead(scope, row.part, { roles })) &&
      !restrictions?.covers([aboutOf(row)]),
  );
  for (const row of readable)
    reading?.note([aboutOf(row)], bitsOf(row.part === null ? ['BELONGINGS'] : factsOfPart[row.part]));
  return readable;
}

/** Returns the person that a fact is about. Null for a fact about the household. */
export async function loadFactPerson(
  { district, personId }: { readonly district: string; readonly personId: string | null },
  _: object,
  context: ServiceContext,
) {
  const row = personId ? await context.registry.persons.load(formatId('person', { district, uuid: personId })) : null;
  return row ? { ...row, direct: false } : null;
}
