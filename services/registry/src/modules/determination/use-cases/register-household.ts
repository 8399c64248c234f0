import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import {
  rolesAt,
  assignmentFor,
  districtOf,
  issue,
  levelOf,
  parseId,
  phoneticKeys,
  refusals,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { findAreas } from '../../area/index.ts';
import {
  areaOf,
  assertDuplicatesReviewed,
  submitNewHousehold,
  type ChangePayload,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import { findLikelyDuplicates, requestCheck, withStated } from '../../duplicate/index.ts';
import { insertIdentifiers, type IdentifierVault, type NewIdentifier } from '../../identifier/index.ts';
import {
  findHouseholds,
  householdProposers,
  insertHouseholds,
  insertPersons,
  publishHouseholdChange,
  type HouseholdRow,
  type RegistryDeps,
} from '../../household/index.ts';
import {
  householdColumns,
  mergeFacts,
  readStatedHousehold,
  readStatedPerson,
  type NewPerson,
} from '../../record/index.ts';
import { draftIssues, type HouseholdDraft, type PersonDraft } from './draft.ts';

export interface RegisterHouseholdInput {
  idempotencyKey: string;
  regionCode: string;
  household: HouseholdDraft;
  movedFrom?: string | null | undefined;
  duplicateReason?: string | null | undefined;
}

/**
 * Creates a household with listing PROPOSED and its NEW_HOUSEHOLD change request in one transaction. Throws
 * `LikelyDuplicatesFound` if members are likely registered already and the input has no reason to continue.
 */
export async function registerHousehold(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: RegisterHouseholdInput,
): Promise<{ household: HouseholdRow; changeRequest: ChangeRequestRow }> {
  const assignment = assignmentFor(actor, householdProposers, input.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const issues = [
    ...idempotencyKeyIssues(input.idempotencyKey),
    ...draftIssues(input.household, deps.identifierRules()),
  ];
  if ((input.duplicateReason?.length ?? 0) > 2000) issues.push(issue('duplicateReason', 'TOO_LONG'));
  if (levelOf(input.regionCode) !== 'VILLAGE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  await assertMovedHere(deps, scope, input);
  const hash = inputHash(scope.actorId, input);
  const step = { role: assignment.role, area: areaOf(assignment, input.regionCode) };
  return deps.database.withTransaction(scope, (tx) => writeHousehold(tx, deps, input, { hash, step }));
}

/**
 * Throws `InvalidInput` if the former record in another district is not known or still registered there: a family belongs
 * to exactly one district, and `receiveHousehold` moves it with its record.
 */
async function assertMovedHere(deps: RegistryDeps, scope: SessionScope, input: RegisterHouseholdInput): Promise<void> {
  if (!input.movedFrom) return;
  const former = parseId('household', input.movedFrom);
  const asSystem = { ...scope, scope: 'system' as const, areas: former ? [former.district] : [] };
  const [row] = former ? await deps.database.read(asSystem, (tx) => findHouseholds(tx, [former])) : [];
  if (row?.listing === 'REMOVED') return;
  // One answer for a record that does not exist and for one that the caller does not see.
  const isSeen = row !== undefined && rolesAt(scope, row.region_code).length > 0;
  throw refusals.invalidInput([issue('movedFrom', isSeen ? 'STILL_REGISTERED' : 'NOT_FOUND')]);
}

async function writeHousehold(
  tx: Tx,
  deps: RegistryDeps,
  input: RegisterHouseholdInput,
  { hash, step }: { hash: Buffer; step: { role: Role; area: string } },
) {
  const { household: draft, regionCode, idempotencyKey: id } = input;
  const district = districtOf(regionCode);
  const key = { district, uuid: id };
  const [areas, now, [known]] = await Promise.all([
    findAreas(tx, [regionCode]),
    momentOf(tx),
    findHouseholds(tx, [key]),
  ]);
  if (areas.length === 0) throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  const { values } = readStatedHousehold(draft, '', null);
  const rows = [
    {
      id,
      regionCode,
      listing: 'PROPOSED' as const,
      decile: draft.decile ?? null,
      address: draft.address?.trim() ?? null,
      latitude: draft.location?.latitude ?? null,
      longitude: draft.location?.longitude ?? null,
      percentile: null,
      surveyDate: null,
      verifiedOn: localDate(district, now),
      quality: [],
      movedFrom: input.movedFrom ?? null,
      housing: mergeFacts({}, values.housing),
      stated: mergeFacts({}, values.stated),
      assets: mergeFacts({}, values.assets),
      programmes: mergeFacts({}, values.programmes),
      familyPlanning: mergeFacts({}, values.familyPlanning),
      bdtId: null,
      source: 'FIELD',
      inputHash: hash,
    },
  ];
  const likelyDuplicates = known ? [] : await reviewDuplicates(tx, deps.vault, input);
  const inserted = await insertHouseholds(tx, district, householdColumns(rows));
  const [found] = await findHouseholds(tx, [key]);
  if (!found) throw refusals.idempotencyConflict(); // the key belongs to a record that the caller may not see
  let household = found;
  if (inserted.size === 0) assertSameInput(found.input_hash ?? Buffer.alloc(0), hash);
  if (inserted.size > 0) {
    insertMembers(tx, deps.vault, input);
    household = await publishHouseholdChange(tx, deps, found, 'householdRegistered');
  }
  return {
    household,
    changeRequest: await submitNewHousehold(tx, household, proposalOf(input, likelyDuplicates), {
      inputHash: hash,
      step,
    }),
  };
}

/** Inserts the members with their numbers, and has them compared with people whom the caller may not see. */
function insertMembers(tx: Tx, vault: IdentifierVault, input: RegisterHouseholdInput): void {
  const { household: draft, regionCode, idempotencyKey: id } = input;
  const district = districtOf(regionCode);
  const persons = draft.members.map((member, n) => createPerson(vault, member, { id, regionCode }, n + 1));
  insertPersons(tx, district, persons);
  insertIdentifiers(tx, district, createIdentifiers(vault, { id, draft }, persons));
  requestCheck(
    tx,
    district,
    persons.map((person) => person.id),
  );
}

const proposalOf = (
  { household, duplicateReason }: RegisterHouseholdInput,
  likelyDuplicates: NonNullable<ChangePayload['likelyDuplicates']>,
): ChangePayload => ({
  address: household.address ?? null,
  decile: household.decile ?? null,
  memberCount: household.members.length,
  likelyDuplicates,
  duplicateReason: duplicateReason ?? null,
});

/** Returns likely duplicates of the members. Throws `LikelyDuplicatesFound` if there are any and no reason to continue. */
async function reviewDuplicates(tx: Tx, vault: IdentifierVault, input: RegisterHouseholdInput) {
  const { household, regionCode, duplicateReason } = input;
  const people = household.members.map((member, position) => ({
    position,
    comparable: withStated(null, regionCode, {
      name: member.name,
      birthDate: member.birthDate ?? null,
      sex: member.sex,
      motherKeys: member.motherName ? vault.hashWords(phoneticKeys(member.motherName)) : [],
      nik: member.nik ? vault.index('NIK', member.nik) : null,
    }),
  }));
  const likely = await findLikelyDuplicates(tx, districtOf(regionCode), people);
  return assertDuplicatesReviewed(likely, duplicateReason, 'household.members');
}

/** Creates a person from a draft, at `position` in the household's list. */
export function createPerson(
  vault: IdentifierVault,
  draft: PersonDraft,
  household: { id: string; regionCode: string },
  position: number,
): NewPerson {
  const { values } = readStatedPerson(draft, '', null);
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
    civil: mergeFacts({}, values.civil),
    schooling: mergeFacts({}, values.schooling),
    employment: mergeFacts({}, values.employment),
    health: mergeFacts({}, values.health),
    position,
    nameBlock: phoneticKeys(draft.name).join(' '),
    motherKeys: draft.motherName ? vault.hashWords(phoneticKeys(draft.motherName)) : [],
  };
}

function createIdentifiers(
  vault: IdentifierVault,
  { id, draft }: { id: string; draft: HouseholdDraft },
  persons: readonly NewPerson[],
): NewIdentifier[] {
  const numbers = draft.members.flatMap((member, n): NewIdentifier[] => {
    const person = persons[n];
    if (!member.nik || !person) return [];
    return [{ ...vault.seal('NIK', member.nik), subjectId: person.id, kind: 'NIK', source: 'FIELD' }];
  });
  if (draft.kkNumber)
    numbers.push({ ...vault.seal('KK', draft.kkNumber), subjectId: id, kind: 'KK', source: 'FIELD', familyNo: 1 });
  return numbers;
}
