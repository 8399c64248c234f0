import type { Tx } from '@slrt/database';
import { districtOf, formatId, issue, refusals, type EntityKey } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import { requestCheck } from '../../duplicate/index.ts';
import { findIdentifierRows, insertIdentifiers } from '../../identifier/index.ts';
import {
  copyRecords,
  endAllProgrammes,
  findHouseholds,
  findMembers,
  insertHouseholds,
  insertPersons,
  insertRevision,
  lockHousehold,
  publishHouseholdChange,
  recordProgrammeEnds,
  saveWelfareRank,
  updateHousehold,
  type HouseholdRow,
  type PersonRow,
  type RegistryDeps,
} from '../../household/index.ts';
import { movePhotos } from '../../photo/index.ts';
import { householdColumns, type NewHousehold, type NewPerson } from '../../record/index.ts';
import { determinationSource } from './apply-change.ts';

type Deps = Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>;
interface Arrival {
  /** Village of the new district. */
  readonly regionCode: string;
  readonly address: string | null;
  readonly decile: number | null;
  /** Day of the move in the new district. */
  readonly today: string;
}

/** Returns the record of the household in its new district. The building stays behind. */
const householdOf = (row: HouseholdRow, id: string, arrival: Arrival): NewHousehold => ({
  id,
  regionCode: arrival.regionCode,
  listing: row.listing,
  decile: arrival.decile ?? row.decile,
  percentile: row.percentile,
  address: arrival.address,
  latitude: null,
  longitude: null,
  stated: row.stated,
  housing: {},
  assets: row.assets,
  programmes: row.programmes,
  familyPlanning: row.family_planning,
  surveyDate: row.survey_date,
  verifiedOn: row.verified_on,
  quality: [],
  bdtId: row.bdt_id,
  movedFrom: formatId('household', { district: row.district_code, uuid: row.id }),
  source: row.source,
  inputHash: null,
});

const personOf = (row: PersonRow, householdId: string, regionCode: string): NewPerson => ({
  id: uuidv7(),
  householdId,
  regionCode,
  name: row.name,
  nameBlock: row.name_block,
  sex: row.sex,
  birthDate: row.birth_date,
  birthYearFrom: row.birth_year_from,
  birthYearUntil: row.birth_year_until,
  relation: row.relation,
  familyNo: row.family_no,
  schooling: row.schooling,
  employment: row.employment,
  health: row.health,
  civil: row.civil,
  position: row.position,
  motherKeys: row.mother_keys,
});

/**
 * Moves a household to another district in one transaction, whose scope covers both: creates its new record with members,
 * numbers, participation, ranks, values and photos, and removes the old one. Returns the new record. Throws `InvalidInput` if
 * the old record is already removed.
 */
export async function transferHousehold(tx: Tx, deps: Deps, from: EntityKey, arrival: Arrival): Promise<HouseholdRow> {
  const before = await lockHousehold(tx, from);
  if (!before || before.listing === 'REMOVED') throw refusals.invalidInput([issue('changeRequestId', 'NOT_FOUND')]);
  const members = await findMembers(tx, [from]);
  const district = districtOf(arrival.regionCode);
  const id = uuidv7();
  const persons = members.map((member) => personOf(member, id, arrival.regionCode));
  await insertHouseholds(tx, district, householdColumns([householdOf(before, id, arrival)]));
  insertPersons(tx, district, persons);
  const successors = members.map((member, n) => ({ from: member.id, to: persons[n]?.id ?? '' }));
  const numbers = await Promise.all([
    findIdentifierRows(tx, from.district, 'KK', before.id),
    ...members.map((member) => findIdentifierRows(tx, from.district, 'NIK', member.id)),
  ]);
  const newIds = new Map([[before.id, id], ...successors.map((each) => [each.from, each.to] as const)]);
  insertIdentifiers(
    tx,
    district,
    numbers.flat().map((number) => ({ ...number, subjectId: newIds.get(number.subjectId) ?? '' })),
  );
  const household = { from: before.id, to: id };
  const succession = { fromDistrict: from.district, toDistrict: district, household, persons: successors };
  copyRecords(tx, succession);
  movePhotos(tx, succession);
  insertRevision(tx, before, { reason: 'MOVE', members, changed: ['listing'] });
  const removed = await updateHousehold(tx, before, { listing: 'REMOVED', moved_to: arrival.regionCode });
  await publishHouseholdChange(tx, deps, removed, 'householdListingChanged');
  const ends = await endAllProgrammes(tx, from, { reason: 'MOVED', until: arrival.today });
  await recordProgrammeEnds(tx, deps.profileKey, from, { ends, source: determinationSource, sourceRef: null });
  const [created] = await findHouseholds(tx, [{ district, uuid: id }]);
  if (!created) throw new Error('the new record of a moved household is missing');
  if (created.decile !== before.decile) saveWelfareRank(tx, created, { source: 'DETERMINED', asOf: arrival.today });
  requestCheck(tx, district, [...newIds.values()].slice(1));
  return publishHouseholdChange(tx, deps, created, 'householdRegistered');
}
