import type { QueryRunner } from 'typeorm';
import type { Condition, RuleRow } from '../evaluate.ts';

const listed: Condition = {
  code: 'LISTED',
  expression: 'household.listed',
  fact: 'household.listed',
  label: 'Terdata dalam basis data',
  labelEn: 'Listed in the registry',
};
const decile: Condition = {
  code: 'DECILE',
  expression: 'household.decile <= params.maxDecile',
  fact: 'household.decile',
  label: 'Desil kesejahteraan tidak di atas batas',
  labelEn: 'Welfare decile not above the limit',
};
const pupil: Condition = {
  code: 'PUPIL',
  expression: 'members.exists(m, m.age >= params.minAge && m.age <= params.maxAge && m.pupil)',
  fact: 'members.age',
  label: 'Ada anak sekolah dalam batas umur',
  labelEn: 'Has a pupil within the age limits',
};
/** Pregnant, child 0–6, pupil or 6–21 in school, elderly, severe disability. */
const component: Condition = {
  code: 'PKH_COMPONENT',
  expression:
    'members.exists(m, m.pregnant || m.age <= 6 || (m.age <= 21 && m.pupil) || m.age >= params.elderlyAge || m.disabled)',
  fact: 'members.age',
  label: 'Ada komponen PKH (hamil, balita, anak sekolah, lansia, disabilitas)',
  labelEn: 'Has a PKH component (pregnancy, small child, pupil, elderly, disability)',
};
const poorHouse: Condition = {
  code: 'POOR_HOUSE',
  expression:
    "household.housing.buildingStatus == '1' && (household.housing.floor in ['07', '08', '09', '7', '8', '9'] || household.housing.wall in ['4', '6', '7'] || household.housing.roof in ['08', '09', '8', '9'])",
  fact: 'household.housing.floor',
  label: 'Rumah sendiri dengan lantai, dinding atau atap tidak layak',
  labelEn: 'Own house with an unfit floor, wall or roof',
};

type NationalRule = Omit<RuleRow, 'district_code'>;
const today = { valid_from: '2025-02-05', valid_until: null, source: 'Inpres 4/2025 (DTSEN)' };

/** National rules, effective-dated: those of 2017–2019 and today's. A district's own rule of the same programme wins. */
export const nationalRules: readonly NationalRule[] = [
  {
    programme_code: 'PKH',
    version: 'PKH-2017',
    valid_from: '2017-01-01',
    valid_until: '2019-01-01',
    conditions: [listed, component],
    parameters: { elderlyAge: 70 },
    source: 'Permensos 10/2017',
  },
  {
    programme_code: 'PKH',
    version: 'PKH-2019',
    valid_from: '2019-01-01',
    valid_until: '2025-02-05',
    conditions: [listed, component],
    parameters: { elderlyAge: 60 },
    source: 'Permensos 1/2018, 2019 guidance',
  },
  {
    programme_code: 'PKH',
    version: 'PKH-2025',
    ...today,
    conditions: [listed, decile, component],
    parameters: { maxDecile: 4, elderlyAge: 60 },
  },
  {
    programme_code: 'KIP',
    version: 'KIP-2017',
    valid_from: '2017-01-01',
    valid_until: '2020-04-01',
    conditions: [listed, pupil],
    parameters: { minAge: 6, maxAge: 21 },
    source: 'Permendikbud 19/2016',
  },
  {
    programme_code: 'KIP',
    version: 'KIP-2020',
    valid_from: '2020-04-01',
    valid_until: null,
    conditions: [listed, pupil],
    parameters: { minAge: 6, maxAge: 21 },
    source: 'Permendikbud 10/2020',
  },
  {
    programme_code: 'KIS',
    version: 'KIS-2017',
    valid_from: '2017-01-01',
    valid_until: '2025-02-05',
    conditions: [listed],
    parameters: {},
    source: 'PP 101/2012 jo 76/2015',
  },
  { programme_code: 'KIS', version: 'KIS-2025', ...today, conditions: [listed, decile], parameters: { maxDecile: 5 } },
  {
    programme_code: 'RASTRA',
    version: 'RASTRA-2017',
    valid_from: '2017-01-01',
    valid_until: '2018-01-01',
    conditions: [listed, decile],
    parameters: { maxDecile: 3 },
    source: 'Pedum Rastra 2017 (bottom 25 %)',
  },
  {
    programme_code: 'BPNT',
    version: 'BPNT-2025',
    ...today,
    conditions: [listed, decile],
    parameters: { maxDecile: 4 },
  },
  {
    programme_code: 'JAMKESDA',
    version: 'JAMKESDA-1',
    ...today,
    conditions: [decile],
    parameters: { maxDecile: 6 },
    source: 'one simple rule until the district sets its own',
  },
  {
    programme_code: 'RTLH',
    version: 'RTLH-1',
    ...today,
    conditions: [listed, decile, poorHouse],
    parameters: { maxDecile: 4 },
    source: 'one simple rule until the district sets its own',
  },
];

/** The district's own Rastra rule of 2018, without end date: Bansos Rastra (10 kg) stays in force there. */
export const districtRastraRule: NationalRule = {
  programme_code: 'RASTRA',
  version: 'RASTRA-2018-DISTRICT',
  valid_from: '2018-01-01',
  valid_until: null,
  conditions: [listed, decile],
  parameters: { maxDecile: 4 },
  source: 'Bansos Rastra 2018, district decision',
};

export async function insertRules(
  runner: Pick<QueryRunner, 'query'>,
  district: string,
  rules: readonly NationalRule[],
): Promise<void> {
  await runner.query(
    `insert into eligibility_rule (district_code, programme_code, version, valid_from, valid_until, conditions, parameters, source)
     select $1, r->>'programme_code', r->>'version', (r->>'valid_from')::date, (r->>'valid_until')::date, r->'conditions', r->'parameters', r->>'source'
     from jsonb_array_elements($2::jsonb) r on conflict (district_code, version) do nothing`,
    [district, JSON.stringify(rules)],
  );
}
