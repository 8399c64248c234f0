import { formatId } from '@slrt/domain';
import type { ServiceContext } from '../../__generated__/context.ts';
import type { FactChange } from './fact-changes.ts';
import type { HouseholdPlace } from './household.parents.ts';
import { mayRead } from './household.policy.ts';
import type { Read } from './number.loader.ts';

/**
 * Returns the facts of a past version or a proposal that the caller, who is staff, may read. Each read of a protected
 * one is audited: of a person, or of `subject` for the position of the house.
 */
export async function readableFacts<Row extends Pick<FactChange, 'part' | 'personId'>>(
  rows: readonly Row[],
  place: HouseholdPlace & { readonly subject: string },
  { registry: { scope, audit, rolesFor } }: Pick<ServiceContext, 'registry'>,
): Promise<Row[]> {
  const { district, subject } = place;
  const roles = await rolesFor(place);
  const readable = rows.filter(({ part }) => scope !== null && (part === null || mayRead(scope, part, { roles })));
  const reads = readable.flatMap(({ part, personId }): Read[] => {
    if (part === 'health' && personId)
      return [{ action: 'person.health', purpose: null, subject: formatId('person', { district, uuid: personId }) }];
    return part === 'location' ? [{ action: 'household.location', purpose: null, subject }] : [];
  });
  await Promise.all(reads.map((read) => audit.load(read)));
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
