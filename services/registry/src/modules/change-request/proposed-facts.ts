import { parseId } from '@slrt/domain';
import { variables, type VariableName } from '../code-list/index.ts';
import { partOfGroup, type FactName, type VisitedFacts } from '../household/index.ts';
import { readStatedHousehold, readStatedPerson, type StatedValues } from '../record/index.ts';
import type { ProposedFactParent } from './change-request.parents.ts';

function listValues(
  of: (typeof variables)['household' | 'person'],
  values: StatedValues,
  place: { district: string; personId: string | null },
): ProposedFactParent[] {
  return of.flatMap(({ fact, group, key }: { fact: VariableName; group: keyof StatedValues; key: string }) => {
    const value = values[group]?.[key];
    return value === undefined
      ? []
      : [{ ...place, fact, part: partOfGroup[group], value: value === null ? null : String(value) }];
  });
}

/** Returns the facts that a proposal states, those of the household first. */
export function listProposedFacts(facts: VisitedFacts, district: string): ProposedFactParent[] {
  const household = { district, personId: null };
  const { values, cleared } = readStatedHousehold(facts, '', null);
  const { address, location } = facts;
  const own = (fact: FactName, value: string | null): ProposedFactParent[] =>
    value !== null || cleared.has(fact)
      ? [{ ...household, fact, part: fact === 'LOCATION' ? 'location' : null, value }]
      : [];
  return [
    ...own('ADDRESS', address ?? null),
    ...own('LOCATION', location ? `${location.latitude}, ${location.longitude}` : null),
    ...listValues(variables.household, values, household),
    ...(facts.members ?? []).flatMap((member) =>
      listValues(variables.person, readStatedPerson(member, '', null).values, {
        district,
        personId: parseId('person', member.personId)?.uuid ?? null,
      }),
    ),
  ];
}
