import type { Database, Tx } from '@slrt/database';
import {
  assignmentFor,
  districtOf,
  issue,
  levelOf,
  refusals,
  type EntityKey,
  type IdentifierRules,
  type SessionScope,
} from '@slrt/domain';
import { changedInput, inputHash, requireKey, type Access } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { findAreas } from '../../area/index.ts';
import { submitNewHousehold, type ChangeRequestRow } from '../../change-request/index.ts';
import { insertIdentifiers, type IdentifierVault, type NewIdentifier } from '../../identifier/index.ts';
import { recordHouseholdEvent, recordProfile } from '../household.events.ts';
import { householdProposers } from '../household.policy.ts';
import { findHouseholds, insertHouseholds, type HouseholdRow } from '../household.repository.ts';
import { insertPersons, type NewPerson } from '../person.repository.ts';
import { draftIssues, type HouseholdDraft, type PersonDraft } from './draft.ts';

export interface RegisterHouseholdInput {
  idempotencyKey: string;
  regionCode: string;
  household: HouseholdDraft;
}
export interface RegistryDeps {
  readonly database: Database;
  readonly vault: IdentifierVault;
  readonly profileKey: Uint8Array;
  readonly identifierRules: () => IdentifierRules;
}

/** The household (PROPOSED) and its NEW_HOUSEHOLD change request, in one transaction. */
export async function registerHousehold(
  deps: RegistryDeps,
  access: Access,
  scope: SessionScope,
  input: RegisterHouseholdInput,
): Promise<{ household: HouseholdRow; changeRequest: ChangeRequestRow }> {
  if (!assignmentFor(access.actor, householdProposers, input.regionCode)) throw refusals.notAllowed();
  const issues = [...requireKey(input.idempotencyKey), ...draftIssues(input.household, deps.identifierRules())];
  if (levelOf(input.regionCode) !== 'VILLAGE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  return deps.database.withTransaction(scope, (tx) => write(tx, deps, input, inputHash(scope.actorId, input)));
}

async function write(tx: Tx, deps: RegistryDeps, input: RegisterHouseholdInput, hash: Buffer) {
  const { household: draft, regionCode, idempotencyKey: id } = input;
  const district = districtOf(regionCode);
  const key = { district, uuid: id };
  if ((await findAreas(tx, [regionCode])).length === 0)
    throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  const inserted = await insertHouseholds(tx, district, [
    {
      id,
      regionCode,
      listing: 'PROPOSED',
      decile: draft.decile ?? null,
      address: draft.address ?? null,
      latitude: draft.location?.latitude ?? null,
      longitude: draft.location?.longitude ?? null,
      housing: draft.housing ?? {},
      percentile: null,
      surveyDate: null,
      stated: {},
      assets: {},
      programmes: {},
      familyPlanning: {},
      bdtId: null,
      source: 'FIELD',
      inputHash: hash,
    },
  ]);
  const [household] = await findHouseholds(tx, [key]);
  if (!household) throw refusals.idempotencyConflict(); // the key is taken by a row outside the caller's rights
  if (inserted.size === 0) changedInput(household.input_hash ?? Buffer.alloc(0), hash);
  const proposed = { address: draft.address ?? null, decile: draft.decile ?? null, memberCount: draft.members.length };
  if (inserted.size > 0) {
    await insertPersons(
      tx,
      district,
      draft.members.map((member, n) => personOf(member, { id, regionCode }, n + 1)),
    );
    await insertNumbers(tx, deps, { district, uuid: id }, draft);
    recordHouseholdEvent(tx, 'householdRegistered', household);
    await recordProfile(tx, deps.profileKey, household);
  }
  return { household, changeRequest: await submitNewHousehold(tx, household, proposed) };
}

function personOf(draft: PersonDraft, household: { id: string; regionCode: string }, position: number): NewPerson {
  return {
    id: uuidv7(),
    householdId: household.id,
    regionCode: household.regionCode,
    name: draft.name.trim(),
    sex: draft.sex,
    birthDate: draft.birthDate ?? null,
    birthYearFrom: null,
    birthYearUntil: null,
    relation: draft.relation,
    familyNo: 1,
    schooling: draft.attendsSchool == null ? {} : { participation: draft.attendsSchool ? '1' : '2' },
    employment: {},
    civil: {},
    health: {
      pregnantUntil: draft.pregnantUntil ?? null,
      disability: draft.disability ?? null,
      chronicIllness: draft.chronicIllness ?? null,
    },
    position,
  };
}

async function insertNumbers(
  tx: Tx,
  deps: RegistryDeps,
  { district, uuid: householdId }: EntityKey,
  draft: HouseholdDraft,
): Promise<void> {
  const persons = await tx.query<{ id: string; position: number }>(
    'select id, position from person where district_code = $1 and household_id = $2',
    [district, householdId],
  );
  const numbers: NewIdentifier[] = draft.members.flatMap((member, n) => {
    const person = persons.find((row) => row.position === n + 1);
    if (!member.nik || !person) return [];
    return [{ ...deps.vault.seal('NIK', member.nik), subjectId: person.id, kind: 'NIK' as const, source: 'FIELD' }];
  });
  if (draft.kkNumber)
    numbers.push({ ...deps.vault.seal('KK', draft.kkNumber), subjectId: householdId, kind: 'KK', source: 'FIELD' });
  await insertIdentifiers(tx, district, numbers);
}
