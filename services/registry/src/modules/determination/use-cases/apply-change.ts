import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { issue, phoneticKeys, refusals } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import type { ChangePayload, MemberDraft, SealedText } from '../../change-request/index.ts';
import { requestCheck } from '../../duplicate/index.ts';
import { endIdentifiers, findIdentifierRows, insertIdentifiers, type NewIdentifier } from '../../identifier/index.ts';
import {
  findHouseholds,
  findMembers,
  insertHouseholds,
  insertPersons,
  insertRevision,
  applyVisit,
  lockHousehold,
  saveVisitedFacts,
  makeHead,
  markLeft,
  markMerged,
  mergeRecords,
  saveSourceValues,
  moveNameKeys,
  movePersons,
  planVisit,
  publishHouseholdChange,
  recordParticipation,
  updateHousehold,
  updateIdentities,
  withFacts,
  type HouseholdRow,
  type PersonRow,
  type ProgrammeEnd,
  type RegistryDeps,
} from '../../household/index.ts';
import { movePhotos } from '../../photo/index.ts';
import { householdColumns, type NewHousehold, type NewPerson } from '../../record/index.ts';

export interface Applying {
  readonly tx: Tx;
  readonly deps: Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>;
  readonly before: HouseholdRow;
  readonly members: readonly PersonRow[];
  readonly change: ChangePayload;
  /** Date of the determination, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  /** Programmes that the household no longer receives because of the change. */
  readonly ends: readonly ProgrammeEnd[];
}

/** Source of periods of participation that a determination begins or ends. */
export const determinationSource = 'DETERMINED';

const toIdentifier = (kind: 'NIK' | 'KK', subjectId: string, sealed: SealedText): NewIdentifier => ({
  cipher: Buffer.from(sealed.cipher, 'base64'),
  keyId: sealed.keyId,
  index: Buffer.from(sealed.index, 'base64'),
  indexKey: sealed.indexKey,
  kind,
  subjectId,
  source: 'FIELD',
  familyNo: kind === 'KK' ? 1 : null,
});

/**
 * Returns the members with these ids. Throws `InvalidInput` if one of them has left since, so that the proposal is
 * reviewed again.
 */
function getMembers(members: readonly PersonRow[], ids: readonly string[]): PersonRow[] {
  return ids.map((id, n) => {
    const found = members.find((member) => member.id === id);
    if (!found) throw refusals.invalidInput([issue(`personIds.${n}`, 'NOT_A_MEMBER')]);
    return found;
  });
}

const createPerson = (draft: MemberDraft, household: HouseholdRow, position: number): NewPerson => ({
  id: uuidv7(),
  householdId: household.id,
  regionCode: household.region_code,
  name: draft.name ?? '',
  nameBlock: phoneticKeys(draft.name ?? '').join(' '),
  sex: draft.sex,
  birthDate: draft.birthDate,
  birthYearFrom: null,
  birthYearUntil: null,
  relation: draft.relation ?? 'OTHER',
  familyNo: 1,
  schooling: {},
  employment: {},
  health: {},
  civil: {},
  position,
  motherKeys: draft.motherKeys,
});

/** Applies a CHANGE: disputed facts of a visit, or corrections of the household and its members. */
export async function applyChange(applying: Applying): Promise<HouseholdRow> {
  const { tx, before, members, change, decidedOn } = applying;
  const none = { before, members, change: {}, corrections: [] };
  if (change.disputed) return applyVisit(tx, withFacts(none, change.disputed), change.date ?? decidedOn);
  return applyCorrections(applying);
}

/** Applies stated facts, identities, new members, members who left, family card, address and decile. */
async function applyCorrections({ tx, before, members, change, decidedOn }: Applying): Promise<HouseholdRow> {
  const district = before.district_code;
  const today = localDate(district, await momentOf(tx));
  const visit = change.visit ? planVisit(before, members, change.visit) : null;
  if (visit) saveVisitedFacts(tx, visit, today);
  const drafts = change.members ?? [];
  const altered = drafts.filter((draft) => draft.personId !== null && draft.leaves === null);
  getMembers(
    members,
    drafts.flatMap((draft) => draft.personId ?? []),
  );
  for (const draft of drafts)
    if (draft.personId !== null && draft.leaves !== null)
      markLeft(tx, district, [draft.personId], { on: change.date ?? decidedOn, reason: draft.leaves });
  // Demote the old head before promoting the new one, so that there are never two.
  const ordered = [...altered].sort((a, b) => Number(a.relation === 'HEAD') - Number(b.relation === 'HEAD'));
  updateIdentities(tx, before, ordered);
  const last = Math.max(0, ...members.map((member) => member.position));
  const newcomers = drafts
    .filter((draft) => draft.personId === null)
    .map((draft, n) => ({ draft, person: createPerson(draft, before, last + 1 + n) }));
  insertPersons(
    tx,
    district,
    newcomers.map((each) => each.person),
  );
  const renumbered = altered.flatMap((draft) =>
    draft.nik && draft.personId ? [{ id: draft.personId, nik: draft.nik }] : [],
  );
  endIdentifiers(
    tx,
    district,
    'NIK',
    renumbered.map((each) => each.id),
  );
  if (change.kk) endIdentifiers(tx, district, 'KK', [before.id]);
  insertIdentifiers(tx, district, [
    ...renumbered.map((each) => toIdentifier('NIK', each.id, each.nik)),
    ...newcomers.flatMap(({ draft, person }) => (draft.nik ? [toIdentifier('NIK', person.id, draft.nik)] : [])),
    ...(change.kk ? [toIdentifier('KK', before.id, change.kk)] : []),
  ]);
  const source = { householdId: before.id, source: 'FIELD', asOf: today };
  saveSourceValues(
    tx,
    district,
    altered.flatMap((draft) =>
      (['name', 'sex', 'birthDate'] as const).flatMap((field) =>
        draft[field] === null ? [] : [{ ...source, subjectId: draft.personId ?? '', field, value: draft[field] }],
      ),
    ),
  );
  requestCheck(tx, district, [
    ...altered.map((draft) => draft.personId ?? ''),
    ...newcomers.map((each) => each.person.id),
  ]);
  return updateHousehold(tx, before, {
    ...visit?.change,
    ...(change.address === null ? {} : { address: change.address }),
    ...(change.decile === null ? {} : { decile: change.decile }),
  });
}

/** Applies a MOVE within the district. One to another district is a transfer, see `receiveHousehold`. */
export function applyMove({ tx, before, change }: Applying): Promise<HouseholdRow> {
  const to = change.regionCode ?? before.region_code;
  moveNameKeys(tx, before.district_code, before.id, to);
  return updateHousehold(tx, before, {
    region_code: to,
    ...(change.address === null ? {} : { address: change.address }),
  });
}

export async function applyDeath({ tx, before, members, change, decidedOn }: Applying): Promise<HouseholdRow> {
  const dead = getMembers(members, change.personIds ?? []);
  markLeft(
    tx,
    before.district_code,
    dead.map((person) => person.id),
    { on: change.date ?? decidedOn, reason: 'DIED' },
  );
  if (change.newHeadId && !members.some((member) => member.relation === 'HEAD' && !dead.includes(member)))
    makeHead(tx, before.district_code, change.newHeadId);
  return updateHousehold(tx, before, {});
}

/**
 * Applies a SPLIT: moves some members to a new household, whose building is unknown. It receives the programmes whose
 * receivers moved.
 */
export async function applySplit({ tx, deps, before, members, change, ends }: Applying): Promise<HouseholdRow> {
  const district = before.district_code;
  const leaving = getMembers(members, change.personIds ?? []);
  const regionCode = change.regionCode ?? before.region_code;
  const id = uuidv7();
  const household: NewHousehold = {
    id,
    regionCode,
    listing: before.listing,
    decile: before.decile,
    percentile: null,
    address: change.address ?? before.address,
    latitude: null,
    longitude: null,
    stated: {},
    housing: {},
    assets: {},
    programmes: {},
    familyPlanning: {},
    surveyDate: null,
    verifiedOn: localDate(district, await momentOf(tx)),
    quality: [],
    bdtId: null,
    movedFrom: null,
    source: 'FIELD',
    inputHash: null,
  };
  await insertHouseholds(tx, district, householdColumns([household]));
  movePersons(
    tx,
    district,
    leaving.map((person) => person.id),
    { householdId: id, headId: change.newHeadId ?? '' },
  );
  moveNameKeys(tx, district, id, regionCode);
  if (change.stayingHeadId && leaving.some((person) => person.relation === 'HEAD'))
    makeHead(tx, district, change.stayingHeadId);
  if (change.kk) insertIdentifiers(tx, district, [toIdentifier('KK', id, change.kk)]);
  const [created] = await findHouseholds(tx, [{ district, uuid: id }]);
  if (created) await publishHouseholdChange(tx, deps, created, 'householdRegistered');
  for (const { programmeCode, until: since } of ends) {
    const entry = { programmeCode, since, asOf: since, source: determinationSource, sourceRef: null };
    await recordParticipation(tx, deps.profileKey, [{ district, uuid: id }], entry);
  }
  return updateHousehold(tx, before, {});
}

/**
 * Applies a DUPLICATE: merges the household into the other one. Members without a record there move over; the records of
 * the others refer to the ones that remain. Participation, values of sources and photos move, and one family card stays valid.
 */
export async function applyDuplicate(applying: Applying): Promise<HouseholdRow> {
  const { tx, deps, before, members, change, decidedOn } = applying;
  const district = before.district_code;
  const kept = await lockHousehold(tx, { district, uuid: change.duplicateOf ?? '' });
  if (!kept || kept.listing === 'REMOVED') throw refusals.invalidInput([issue('duplicateOf', 'NOT_FOUND')]);
  const keptMembers = await findMembers(tx, [{ district, uuid: kept.id }]);
  const moving = getMembers(members, change.personIds ?? []).map((person) => person.id);
  const same = change.samePersons ?? [];
  const sameAs = same.map((each) => each.sameAs);
  if (sameAs.some((id) => !keptMembers.some((member) => member.id === id)))
    throw refusals.invalidInput([issue('samePersons', 'NOT_A_MEMBER')]);
  if (members.length !== moving.length + same.length) throw refusals.invalidInput([issue('samePersons', 'REQUIRED')]);
  for (const { personId, sameAs: keptId } of same) markMerged(tx, district, personId, { kept: keptId, on: decidedOn });
  movePersons(tx, district, moving, { householdId: kept.id, headId: null });
  moveNameKeys(tx, district, kept.id, kept.region_code);
  if (change.keepCard === 'MERGED') await takeOverCard(tx, district, { from: before.id, to: kept.id });
  const succession = {
    fromDistrict: district,
    toDistrict: district,
    household: { from: before.id, to: kept.id },
    persons: [
      ...same.map((each) => ({ from: each.personId, to: each.sameAs })),
      ...moving.map((id) => ({ from: id, to: id })),
    ],
  };
  mergeRecords(tx, succession);
  movePhotos(tx, succession);
  insertRevision(tx, kept, { reason: 'DUPLICATE', members: keptMembers, changed: ['members', 'participation'] });
  const grown = await updateHousehold(tx, kept, {});
  await publishHouseholdChange(tx, deps, grown, 'householdUpdated');
  requestCheck(tx, district, [...moving, ...sameAs]);
  return updateHousehold(tx, before, { listing: 'REMOVED', merged_into: kept.id });
}

/** Moves the family card of a household to another one, in place of its own. */
async function takeOverCard(tx: Tx, district: string, { from, to }: { from: string; to: string }): Promise<void> {
  const cards = await findIdentifierRows(tx, district, 'KK', from);
  if (cards.length === 0) return;
  endIdentifiers(tx, district, 'KK', [from, to]);
  insertIdentifiers(
    tx,
    district,
    cards.map((card) => ({ ...card, subjectId: to })),
  );
}
