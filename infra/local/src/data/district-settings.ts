import { districtRastraRule, insertRules } from '@slrt/referrals';
import { pg } from '@slrt/database';
import type { DistrictPlan } from './districts.ts';

const offices: readonly { agency: string; programmes: string[] }[] = [
  { agency: 'BPJS', programmes: ['KIS'] },
  { agency: 'DINKES', programmes: ['JAMKESDA', 'KIS'] },
  { agency: 'DISDIK', programmes: ['KIP'] },
  { agency: 'DINSOS', programmes: ['RASTRA', 'BPNT', 'RTLH', 'PKH'] },
  { agency: 'PKH', programmes: ['PKH'] },
  { agency: 'BULOG', programmes: ['RASTRA'] },
  { agency: 'DISDUKCAPIL', programmes: [] },
  { agency: 'BAZNAS', programmes: [] },
];
type Rule = [
  version: string,
  priority: number,
  sector: string | null,
  category: string | null,
  programme: string | null,
  verdicts: string[] | null,
  agency: string,
];
const rules: readonly Rule[] = [
  ['R10-KIS', 10, null, null, 'KIS', null, 'BPJS'],
  ['R11-JAMKESDA', 11, null, null, 'JAMKESDA', null, 'DINKES'],
  ['R12-KIP', 12, null, null, 'KIP', null, 'DISDIK'],
  ['R13-PKH', 13, null, null, 'PKH', ['ELIGIBLE', 'UNKNOWN'], 'PKH'],
  ['R14-RASTRA', 14, null, null, 'RASTRA', ['ELIGIBLE', 'UNKNOWN'], 'BULOG'],
  ['R15-RASTRA-DINSOS', 15, null, null, 'RASTRA', null, 'DINSOS'],
  ['R16-BPNT', 16, null, null, 'BPNT', null, 'DINSOS'],
  ['R17-RTLH', 17, null, null, 'RTLH', null, 'DINSOS'],
  ['R20-HEALTH-CARD', 20, 'HEALTH', 'CARD_INACTIVE', null, null, 'BPJS'],
  ['R21-HEALTH', 21, 'HEALTH', null, null, null, 'DINKES'],
  ['R22-EDUCATION', 22, 'EDUCATION', null, null, null, 'DISDIK'],
  ['R23-FOOD', 23, 'FOOD', null, null, null, 'DINSOS'],
  ['R24-SOCIAL', 24, 'SOCIAL_ECONOMIC', null, null, null, 'DINSOS'],
  ['R25-HOUSING', 25, 'HOUSING', null, null, null, 'DINSOS'],
  ['R26-CIVIL', 26, 'CIVIL_REGISTRATION', null, null, null, 'DISDUKCAPIL'],
  ['R90-EDUCATION-BAZNAS', 90, 'EDUCATION', null, null, null, 'BAZNAS'],
  ['R91-HEALTH-BAZNAS', 91, 'HEALTH', null, null, null, 'BAZNAS'],
  ['R92-FOOD-BAZNAS', 92, 'FOOD', null, null, null, 'BAZNAS'],
  ['R93-SOCIAL-BAZNAS', 93, 'SOCIAL_ECONOMIC', null, null, null, 'BAZNAS'],
];

/** Offices, routing rules and the district's own Rastra rule, as rows of the district's settings; as the owner role. */
export async function writeDistrictSettings(ownerUrl: string, plans: readonly DistrictPlan[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const { district } of plans) {
      for (const office of offices) {
        await client.query(
          `insert into agency_office (district_code, agency_code, serves, programmes) values ($1,$2,$3,$4) on conflict do nothing`,
          [district.code, office.agency, [district.code], office.programmes],
        );
      }
      for (const rule of rules) {
        await client.query(
          `insert into routing_rule (district_code, version, priority, sector, category_code, programme_code, verdicts, agency_code) values ($1,$2,$3,$4,$5,$6,$7,$8) on conflict do nothing`,
          [district.code, ...rule],
        );
      }
      await insertRules(
        { query: (sql, parameters) => client.query(sql, parameters as unknown[]) as never },
        district.code,
        [districtRastraRule],
      );
    }
  } finally {
    await client.end();
  }
}
