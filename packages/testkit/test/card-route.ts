import type { Harness } from '@slrt/testkit';

/** Adds the office of BPJS to a district of the referrals service, and the rule that sends health cards (KIS) to it. */
export async function routeCardsToBpjs(referrals: Harness, district: string): Promise<void> {
  await referrals.sql(
    `insert into agency_office (district_code, agency_code, serves, programmes) values ($1, 'BPJS', array[$1], '{KIS}')`,
    [district],
  );
  await referrals.sql(
    `insert into routing_rule (district_code, version, priority, programme_code, agency_code) values ($1, 'K1', 1, 'KIS', 'BPJS')`,
    [district],
  );
}
