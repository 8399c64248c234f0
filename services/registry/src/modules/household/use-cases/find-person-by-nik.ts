import { formatId, type SessionScope } from '@slrt/domain';
import { findSubjects } from '../../identifier/index.ts';
import { recordLookup } from '../../read-budget/index.ts';
import { findHouseholds, type HouseholdRow } from '../household.repository.ts';
import { findPersons, type PersonRow } from '../person.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';

/** Finds a person by NIK through its keyed hash. The lookup is audited before the result is returned. */
export async function findPersonByNik(
  deps: RegistryDeps,
  scope: SessionScope,
  input: { nik: string; purpose: string; requestId: string },
): Promise<PersonRow | null> {
  const indexes = deps.vault.indexes('NIK', input.nik);
  const people = await deps.database.read(scope, async (tx) => {
    const subjects = await findSubjects(tx, indexes);
    return findPersons(
      tx,
      subjects.map((row) => ({ district: row.district_code, uuid: row.subject_id })),
    );
  });
  // Prefer the record of a person who lives in a household over merged ones and those who left.
  const person = people.find((row) => row.left_on === null) ?? people[0];
  const district = person?.district_code ?? scope.areas[0]?.slice(0, 5) ?? '';
  const subjects = person ? [formatId('person', { district, uuid: person.id })] : [];
  await recordLookup(deps, scope, {
    district,
    action: 'person.by-nik',
    purpose: input.purpose,
    subjects,
    facts: ['IDENTITY_NUMBER'],
    requestId: input.requestId,
  });
  return person ?? null;
}

/** Finds the visible households with this family card. The lookup is audited before the result is returned. */
export async function findHouseholdsByKk(
  deps: RegistryDeps,
  scope: SessionScope,
  input: { kkNumber: string; purpose: string; requestId: string },
): Promise<HouseholdRow[]> {
  const indexes = deps.vault.indexes('KK', input.kkNumber);
  const rows = await deps.database.read(scope, async (tx) => {
    const subjects = await findSubjects(tx, indexes);
    return findHouseholds(
      tx,
      subjects.map((row) => ({ district: row.district_code, uuid: row.subject_id })),
    );
  });
  await recordLookup(deps, scope, {
    district: rows[0]?.district_code ?? scope.areas[0]?.slice(0, 5) ?? '',
    action: 'household.by-kk',
    purpose: input.purpose,
    subjects: rows.map((row) => formatId('household', { district: row.district_code, uuid: row.id })),
    facts: ['IDENTITY_NUMBER'],
    requestId: input.requestId,
  });
  return rows;
}
