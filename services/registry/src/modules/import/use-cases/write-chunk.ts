import { createHash } from 'node:crypto';
import type { Tx } from '@slrt/database';
import { formatId, parseNik, type EntityKey } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import {
  findHouseholds,
  insertHouseholds,
  insertPersons,
  profileOf,
  recordProfiles,
  type HouseholdProfile,
  type NewHousehold,
  type NewPerson,
  type PersonRow,
  type RegistryDeps,
} from '../../household/index.ts';
import { insertIdentifiers, type NewIdentifier } from '../../identifier/index.ts';
import { addToProgrammes, addToVillages } from '../../statistics/index.ts';
import { assetsOf, decileOf, housingOf, memberOf, programmesOf } from '../bdt-2015.ts';
import { addProgress, insertRejections, type Progress, type Rejection } from '../import.repository.ts';
import type { VillageLookup } from '../village-names.ts';
import type { FileHousehold } from './read-households.ts';

export interface ChunkInput {
  readonly key: EntityKey;
  readonly surveyDate: string;
  readonly villages: VillageLookup;
  readonly households: readonly FileHousehold[];
}
interface Prepared {
  readonly household: NewHousehold;
  readonly persons: NewPerson[];
  readonly identifiers: NewIdentifier[];
  readonly programmes: string[];
  readonly rows: number;
}

const contentHash = (file: FileHousehold) =>
  createHash('sha256')
    .update(JSON.stringify(file.rows.map((row) => Object.values(row.values))))
    .digest();

/** One household of the file, or why its rows are rejected. Problems of a single NIK only leave that NIK out. */
function prepare(deps: RegistryDeps, input: ChunkInput, file: FileHousehold, rejections: Rejection[]): Prepared | null {
  const first = file.rows[0]?.values;
  if (!first) return null;
  const reject = (column: string, code: string) => {
    rejections.push(...file.rows.map((row) => ({ row: row.number, column, code })));
    return null;
  };
  const region = input.villages({
    province: first.nmprop,
    district: first.nmkab,
    subDistrict: first.nmkec,
    village: first.nmdesa,
  });
  if (region === 'UNKNOWN_VILLAGE' || region === 'AMBIGUOUS_VILLAGE') return reject('nmdesa', region);
  const members = file.rows.map((row) => ({ number: row.number, ...memberOf(row.values, input.surveyDate) }));
  const heads = members.filter((member) => member.relation === 'HEAD').length;
  if (heads !== 1) return reject('hub_krt', heads === 0 ? 'NO_HEAD' : 'TWO_HEADS');
  const householdId = uuidv7();
  const rules = deps.identifierRules();
  const identifiers: NewIdentifier[] = [];
  const persons = members.map((member, n): NewPerson => {
    const { number, nik, ...facts } = member;
    const parsed = nik ? parseNik(nik, rules) : null;
    const id = uuidv7();
    if (typeof parsed === 'string') rejections.push({ row: number, column: 'nik', code: 'INVALID_NIK' });
    else if (parsed)
      identifiers.push({ ...deps.vault.seal('NIK', parsed.digits), subjectId: id, kind: 'NIK', source: 'BDT_2015' });
    return { id, householdId, ...facts, birthDate: evidence(parsed, facts), position: n + 1 };
  });
  const household: NewHousehold = {
    id: householdId,
    regionCode: region,
    listing: 'LISTED',
    decile: decileOf(first),
    address: first.alamat.trim() || null,
    latitude: null,
    longitude: null,
    housing: housingOf(first),
    assets: assetsOf(first),
    bdtId: file.bdtId,
    source: 'BDT_2015',
    inputHash: contentHash(file),
  };
  return { household, persons, identifiers, programmes: programmesOf(first), rows: file.rows.length };
}

/** A birth date read from the NIK counts as evidence only where it fits the stated age. */
function evidence(
  parsed: ReturnType<typeof parseNik> | null,
  facts: { birthYearFrom: number | null; birthYearUntil: number | null },
): string | null {
  if (parsed === null || typeof parsed === 'string' || facts.birthYearFrom === null || facts.birthYearUntil === null)
    return null;
  const year = Number(parsed.birthDate.slice(0, 4));
  return year >= facts.birthYearFrom && year <= facts.birthYearUntil ? parsed.birthDate : null;
}

function profile(district: string, each: Prepared): HouseholdProfile {
  const row = {
    ...each.household,
    district_code: district,
    region_code: each.household.regionCode,
    input_hash: null,
    assets: [],
    version: 1,
    updated_at: new Date(),
  };
  const members = each.persons.map((person): PersonRow => ({
    ...person,
    district_code: district,
    household_id: person.householdId,
    birth_date: person.birthDate,
    birth_year_from: person.birthYearFrom,
    birth_year_until: person.birthYearUntil,
  }));
  return profileOf(row, members, each.programmes);
}

/** Writes a chunk of households with everything that follows from them, and its counts, in the caller's transaction. */
export async function writeChunk(tx: Tx, deps: RegistryDeps, input: ChunkInput): Promise<Progress> {
  const district = input.key.district;
  const rejections: Rejection[] = [];
  const prepared = input.households
    .map((file) => prepare(deps, input, file, rejections))
    .filter((each) => each !== null);
  const known = await tx.query<{ bdt_id: string; id: string; input_hash: Buffer | null }>(
    'select bdt_id, id, input_hash from household where district_code = $1 and bdt_id = any($2)',
    [district, prepared.map((each) => each.household.bdtId)],
  );
  const knownById = new Map(known.map((row) => [row.bdt_id, row]));
  const fresh = prepared.filter((each) => !knownById.has(each.household.bdtId ?? ''));
  const seen = prepared.filter((each) => knownById.has(each.household.bdtId ?? ''));
  const changed = seen.filter(
    (each) =>
      !knownById.get(each.household.bdtId ?? '')?.input_hash?.equals(each.household.inputHash ?? Buffer.alloc(0)),
  );

  await insertHouseholds(
    tx,
    district,
    fresh.map((each) => each.household),
  );
  await insertPersons(
    tx,
    district,
    fresh.flatMap((each) => each.persons),
  );
  await insertIdentifiers(
    tx,
    district,
    fresh.flatMap((each) => each.identifiers),
  );
  await insertImported(tx, district, input.surveyDate, fresh);
  await addToVillages(
    tx,
    district,
    fresh.map((each) => ({
      regionCode: each.household.regionCode,
      decile: each.household.decile,
      households: 1,
      persons: each.persons.length,
    })),
  );
  const profiles = fresh.map((each) => profile(district, each));
  for (const each of changed)
    profiles.push(await applyChange(tx, district, knownById.get(each.household.bdtId ?? '')?.id ?? '', each));
  const importId = formatId('registryImport', input.key);
  const profileBatches = recordProfiles(tx, deps.profileKey, district, importId, profiles);
  await insertRejections(tx, input.key, rejections);
  const rows = (list: readonly Prepared[]) => list.reduce((sum, each) => sum + each.rows, 0);
  const total = input.households.reduce((sum, each) => sum + each.rows.length, 0);
  const progress: Progress = {
    households: fresh.length,
    rows: total,
    accepted: rows(fresh),
    updated: rows(changed),
    unchanged: rows(seen) - rows(changed),
    rejected: total - rows(prepared),
    profileBatches,
  };
  await addProgress(tx, input.key, progress);
  return progress;
}

async function insertImported(tx: Tx, district: string, since: string, fresh: readonly Prepared[]): Promise<void> {
  const rows = fresh.flatMap((each) =>
    each.programmes.map((programmeCode) => ({
      id: each.household.id,
      regionCode: each.household.regionCode,
      programmeCode,
    })),
  );
  await tx.query(
    `insert into participation (district_code, household_id, programme_code, since, source)
     select $1, h, p, $4, 'BDT_2015' from unnest($2::uuid[], $3::text[]) as x(h, p) on conflict do nothing`,
    [district, rows.map((row) => row.id), rows.map((row) => row.programmeCode), since],
  );
  await addToProgrammes(tx, district, rows);
}

/** A later file with other household facts: they change with a new version and the old ones kept; members are not touched. */
async function applyChange(tx: Tx, district: string, id: string, each: Prepared): Promise<HouseholdProfile> {
  const [before] = await findHouseholds(tx, [{ district, uuid: id }]);
  await tx.query(
    `insert into household_revision (district_code, household_id, version, actor, actor_role, reason, before, changed)
     select district_code, id, version, $3, $4, 'IMPORT', jsonb_build_object('decile', decile, 'address', address, 'housing', housing), '{housing,address,decile}'
     from household where district_code = $1 and id = $2`,
    [district, id, tx.scope.actorId, tx.scope.role],
  );
  await tx.query(
    `update household set housing = $3, address = $4, decile = $5, input_hash = $6, version = version + 1, updated_at = clock_timestamp()
     where district_code = $1 and id = $2`,
    [
      district,
      id,
      JSON.stringify(each.household.housing),
      each.household.address,
      each.household.decile,
      each.household.inputHash,
    ],
  );
  const persons = each.persons.reduce((sum) => sum + 1, 0);
  if (before && before.decile !== each.household.decile) {
    await addToVillages(tx, district, [
      { regionCode: before.region_code, decile: before.decile, households: -1, persons: -persons },
      { regionCode: before.region_code, decile: each.household.decile, households: 1, persons },
    ]);
  }
  return {
    ...profile(district, each),
    householdId: formatId('household', { district, uuid: id }),
    version: (before?.version ?? 0) + 1,
  };
}
