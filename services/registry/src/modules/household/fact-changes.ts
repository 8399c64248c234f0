import type { HouseholdPart } from '@slrt/domain';
import { variables, type FactGroup, type VariableName } from '../code-list/index.ts';
import { isErased, type PersonSnapshot, type Snapshot } from './revision.repository.ts';

/** A fact in the history of a household: a variable, or a part of the record that visits do not state. */
export type FactName =
  | VariableName
  | 'ADDRESS'
  | 'LOCATION'
  | 'LISTING'
  | 'REGION'
  | 'DECILE'
  | 'PERCENTILE'
  | 'SURVEY_DATE'
  | 'VERIFIED_ON'
  | 'MOVED_TO'
  | 'MERGED_INTO'
  | 'MEMBERSHIP'
  | 'NAME'
  | 'SEX'
  | 'BIRTH_DATE'
  | 'RELATION'
  | 'FAMILY_NO';

/** A fact of one version. `part` restricts who may read it; null if everyone may who sees the household. */
interface KnownFact {
  readonly fact: FactName;
  readonly part: HouseholdPart | null;
  /** Uuid of the person. Null for a fact about the household. */
  readonly personId: string | null;
  readonly value: string | null;
}
export interface FactChange extends Omit<KnownFact, 'value'> {
  readonly before: string | null;
  readonly after: string | null;
}

/** Part of the record to which each group of variables belongs. */
export const partOfGroup: Readonly<Record<FactGroup, HouseholdPart>> = {
  stated: 'belongings',
  housing: 'belongings',
  assets: 'belongings',
  programmes: 'belongings',
  familyPlanning: 'belongings',
  civil: 'civil',
  health: 'health',
  schooling: 'schooling',
  employment: 'employment',
};

type Scalar = string | number | boolean | null | undefined;
const textOf = (value: Scalar): string | null => (value === null || value === undefined ? null : String(value));

function variablesOf(
  of: (typeof variables)['household' | 'person'],
  groups: Readonly<Partial<Record<FactGroup, object>>>,
  personId: string | null,
): KnownFact[] {
  return of.map(({ fact, group, key }) => ({
    fact,
    part: partOfGroup[group],
    personId,
    value: textOf((groups[group] as Readonly<Record<string, Scalar>> | undefined)?.[key]),
  }));
}

function factsOfMember(member: PersonSnapshot): KnownFact[] {
  const own: readonly [FactName, Scalar][] = [
    ['MEMBERSHIP', true],
    ['NAME', member.name],
    ['SEX', member.sex],
    ['BIRTH_DATE', member.birth_date],
    ['RELATION', member.relation],
    ['FAMILY_NO', member.family_no],
  ];
  return [
    ...own.map(([fact, value]) => ({ fact, part: null, personId: member.id, value: textOf(value) })),
    ...variablesOf(variables.person, { ...member }, member.id),
  ];
}

function factsOf(snapshot: Snapshot): KnownFact[] {
  const { latitude, longitude } = snapshot;
  const own: readonly [FactName, HouseholdPart | null, Scalar][] = [
    ['LISTING', null, snapshot.listing],
    ['REGION', null, snapshot.region_code],
    ['ADDRESS', null, snapshot.address],
    ['LOCATION', 'location', latitude === null || longitude === null ? null : `${latitude}, ${longitude}`],
    ['DECILE', 'welfare', snapshot.decile],
    ['PERCENTILE', 'welfare', snapshot.percentile],
    ['SURVEY_DATE', null, snapshot.survey_date],
    ['VERIFIED_ON', null, snapshot.verified_on],
    ['MOVED_TO', null, snapshot.moved_to],
    ['MERGED_INTO', null, snapshot.merged_into],
  ];
  return [
    ...own.map(([fact, part, value]) => ({ fact, part, personId: null, value: textOf(value) })),
    ...variablesOf(variables.household, { ...snapshot, familyPlanning: snapshot.family_planning }, null),
    ...snapshot.members.flatMap(factsOfMember),
  ];
}

const keyOf = ({ fact, personId }: Pick<KnownFact, 'fact' | 'personId'>) => `${personId ?? ''} ${fact}`;

/**
 * Returns the facts that differ between two versions, those of the household first. Null if one of them was erased.
 */
export function listFactChanges(before: Snapshot, after: Snapshot): FactChange[] | null {
  if (isErased(before) || isErased(after)) return null;
  const earlier = factsOf(before);
  const later = new Map(factsOf(after).map((each) => [keyOf(each), each]));
  const known = new Set(earlier.map(keyOf));
  return [
    ...earlier.map((each) => ({ ...each, before: each.value, after: later.get(keyOf(each))?.value ?? null })),
    ...[...later.values()]
      .filter((each) => !known.has(keyOf(each)))
      .map((each) => ({ ...each, before: null, after: each.value })),
  ]
    .filter((each) => each.before !== each.after)
    .map(({ fact, part, personId, before: from, after: to }) => ({ fact, part, personId, before: from, after: to }));
}
