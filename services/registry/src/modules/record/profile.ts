import { formatId } from '@slrt/domain';
import type { Profile } from '@slrt/rules';
import type { Employment, Health, Housing, Schooling } from './facts.ts';

/** Returns the codes and numbers of a building that rules may use. */
function pickHousingFacts(housing: Housing): Record<string, string | number | null> {
  const picked: Record<string, string | number | null> = {};
  for (const variable in housing) {
    const value = housing[variable];
    if (typeof value !== 'boolean' && value !== undefined) picked[variable] = value;
  }
  return picked;
}

export interface ProfiledHousehold {
  readonly district_code: string;
  readonly id: string;
  readonly version: number;
  readonly region_code: string;
  readonly listing: string;
  readonly decile: number | null;
  readonly housing: Housing;
  readonly source: string;
}
export interface ProfiledMember {
  readonly birth_date: string | null;
  readonly birth_year_from: number | null;
  readonly birth_year_until: number | null;
  readonly sex: string | null;
  readonly relation: string;
  readonly schooling: Schooling;
  readonly employment: Employment;
  readonly health: Health;
}
/** Participation of a household in a programme. */
export interface ProfiledParticipation {
  readonly programme: string;
  readonly since: string;
  readonly source: string;
}

/** Creates the profile of a household for the rule engine: no names, numbers or addresses. */
export function profileOf(
  row: ProfiledHousehold,
  members: readonly ProfiledMember[],
  { verifiedOn, participation }: { verifiedOn: string | null; participation: readonly ProfiledParticipation[] },
): Profile {
  return {
    householdId: formatId('household', { district: row.district_code, uuid: row.id }),
    version: row.version,
    regionCode: row.region_code,
    listing: row.listing,
    decile: row.decile,
    housing: pickHousingFacts(row.housing),
    receiving: participation.map((each) => each.programme),
    participation,
    source: row.source,
    verifiedOn,
    members: members.map((member) => ({
      birthDate: member.birth_date,
      birthYearFrom: member.birth_year_from,
      birthYearUntil: member.birth_year_until,
      sex: member.sex,
      relation: member.relation,
      school: member.schooling.participation ?? null,
      level: member.schooling.level ?? null,
      certificate: member.schooling.certificate ?? null,
      employment: member.employment.status ?? null,
      disability: member.health.disability ?? null,
      chronicIllness: member.health.chronicIllness ?? null,
      pregnantUntil: member.health.pregnantUntil ?? null,
    })),
  };
}

const batchBytes = 256 * 1024;

/** Serialises profiles to batches of at most 256 KiB each. The caller encrypts them. */
export function profileBatches(profiles: readonly Profile[], importId: string | null): string[] {
  const batches: string[] = [];
  let batch: string[] = [];
  let size = 0;
  const flush = () => {
    if (batch.length > 0) batches.push(`{"importId":${JSON.stringify(importId)},"households":[${batch.join(',')}]}`);
    batch = [];
    size = 0;
  };
  for (const profile of profiles) {
    const text = JSON.stringify(profile);
    if (size + text.length > batchBytes) flush();
    batch.push(text);
    size += text.length;
  }
  flush();
  return batches;
}
