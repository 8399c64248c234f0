import { createDatabase } from '@slrt/database';
import { formatId, systemScope } from '@slrt/domain';
import type { Instance } from '@slrt/local';
import referrals, { upsertProfiles } from '@slrt/referrals';
import type { Profile, ProfileMember } from '@slrt/rules';

export const district = '63.09';
const oneDay = 24 * 3600 * 1000;
const born = Date.UTC(1940, 0, 1);

/** Returns a pseudo-random number that is the same on every run. */
const mixed = (n: number, salt: number) => (Math.imul(n ^ (salt * 0x9e3779b9), 0x85ebca6b) >>> 7) % 1_000_003;
const pick = <T>(list: readonly T[], n: number, salt: number): T => list[mixed(n, salt) % list.length] as T;

function memberOf(n: number, position: number): ProfileMember {
  const seed = n * 11 + position;
  const adult = position < 2;
  const day = adult ? mixed(seed, 1) % 19_000 : 19_000 + (mixed(seed, 1) % 12_000);
  return {
    // One in fifty is known by the year only.
    birthDate: mixed(seed, 2) % 50 === 0 ? null : new Date(born + day * oneDay).toISOString().slice(0, 10),
    birthYearFrom: null,
    birthYearUntil: null,
    sex: pick(['MALE', 'FEMALE'], seed, 3),
    relation: position === 0 ? 'HEAD' : position === 1 ? 'SPOUSE' : 'CHILD',
    school: adult ? '2' : pick(['0', '1', '1', '1', '2'], seed, 4),
    level: pick(['01', '04', '07'], seed, 5),
    certificate: pick(['0', '1', '2', '3'], seed, 6),
    employment: adult ? pick(['1', '4', '6', '7'], seed, 7) : null,
    disability: mixed(seed, 8) % 40 === 0 ? '01' : '00',
    chronicIllness: mixed(seed, 9) % 20 === 0 ? '1' : '0',
    pregnantUntil: position === 1 && mixed(seed, 10) % 30 === 0 ? '2027-03-01' : null,
  };
}

/** Household number `n` of a district of 131 villages: four members on average, every decile, some facts missing. */
export function profileOf(n: number): Profile {
  const uuid = `01930000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const code = (list: readonly string[], salt: number) => (mixed(n, salt) % 25 === 0 ? null : pick(list, n, salt + 50));
  return {
    householdId: formatId('household', { district, uuid }),
    version: 1,
    regionCode: `63.09.${String(1 + (n % 12)).padStart(2, '0')}.${2001 + (Math.floor(n / 12) % 11)}`,
    listing: mixed(n, 20) % 20 === 0 ? 'PROPOSED' : 'LISTED',
    decile: mixed(n, 21) % 50 === 0 ? null : 1 + (mixed(n, 22) % 10),
    housing: {
      buildingStatus: code(['1', '1', '1', '2', '3'], 23),
      landStatus: code(['1', '2'], 24),
      floor: code(['01', '02', '04', '06', '08', '09'], 25),
      wall: code(['1', '2', '3', '4', '6'], 26),
      wallCondition: code(['1', '2'], 27),
      roof: code(['03', '04', '06', '08', '09'], 28),
      roofCondition: code(['1', '2'], 29),
      water: code(['03', '05', '06', '07', '10'], 30),
      lighting: code(['1', '2', '3'], 31),
      power: code(['1', '2', '3', '6'], 32),
      fuel: code(['3', '5', '8'], 33),
      toilet: code(['1', '2', '4'], 34),
      floorArea: 20 + (mixed(n, 35) % 80),
      bedrooms: 1 + (mixed(n, 36) % 3),
      rooms: 2 + (mixed(n, 37) % 4),
    },
    receiving: ['BPNT', 'KIS', 'KKS', 'PKH'].filter((_, p) => mixed(n, 40 + p) % 5 === 0),
    members: Array.from({ length: 1 + (mixed(n, 45) % 7) }, (_, position) => memberOf(n, position)),
    source: 'BDT_2015',
    verifiedOn: '2026-01-15',
  };
}

const batch = 1_000;

/** Writes households `from` to `until` as the consumer of profiles does; returns households a second. */
export async function fillProfiles(instance: Instance, from: number, until: number): Promise<number> {
  const database = await createDatabase({
    url: instance.urlsOf('referrals').app,
    poolSize: 2,
    applicationName: 'bench',
    entities: referrals.entities,
  });
  const began = performance.now();
  let next = from;
  const work = async () => {
    while (next < until) {
      const first = next;
      next += batch;
      const profiles = Array.from({ length: Math.min(batch, until - first) }, (_, n) => profileOf(first + n));
      await database.withTransaction(systemScope('bench', district), (tx) => upsertProfiles(tx, profiles));
    }
  };
  await Promise.all([work(), work()]);
  await database.close();
  return (until - from) / ((performance.now() - began) / 1000);
}
