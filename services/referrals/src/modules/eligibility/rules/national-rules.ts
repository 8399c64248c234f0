import type { QueryRunner } from '@slrt/database';
import type { Component, Condition, RuleText } from '@slrt/rules';

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
/**
 * Listed, or receives PKH or a KKS, or a pupil whom the school may propose (Permendikbud 19/2016, 10/2020): special needs,
 * Paket A, B or C. Orphans, imprisoned parents, disasters and conflicts are not in the data; such families can dispute.
 */
const listedOrHolder: Condition = {
  code: 'LISTED_OR_HOLDER',
  expression:
    'household.listed || "PKH" in household.receiving || "KKS" in household.receiving || members.exists(m, m.age >= params.minAge && m.age <= params.maxAge && m.pupil && (m.disabled || m.level in ["02", "05", "08"]))',
  fact: 'household.listed',
  label: 'Terdata, penerima PKH/KKS, atau dapat diusulkan sekolah (kebutuhan khusus, Paket A/B/C)',
  labelEn: 'Listed, receives PKH or a KKS, or a pupil whom the school may propose (special needs, Paket A/B/C)',
};
/**
 * Listed, or poor by Kepmensos 146/HUK/2013. BDT contains six of its 11 criteria, all about the house. If all six are met,
 * the result stays unknown until the household is ranked, because the other five must be verified.
 */
const listedOrPoorHouse: Condition = {
  code: 'LISTED_OR_POOR',
  expression:
    'household.listed || (household.housing.wall in ["2", "3", "4", "5", "6", "7"] || household.housing.wallCondition == "2") && (household.housing.floor in ["06", "07", "08", "09", "10"]) && (household.housing.roof in ["08", "09", "10"] || household.housing.roofCondition == "2") && household.housing.lighting in ["2", "3"] && household.housing.floorArea < 8 * household.size && household.housing.water in ["07", "09", "10", "11", "12"] && household.decile <= params.maxDecile',
  fact: 'household.listed',
  label: 'Terdata, atau miskin menurut kriteria Kepmensos 146/HUK/2013 (rumah; selebihnya diperiksa)',
  labelEn: 'Listed, or poor by the criteria of Kepmensos 146/HUK/2013 (the house; the rest is to be verified)',
};
/** Pregnant, child 0–6, pupil or 6–21 without 12 years' schooling, elderly, disability (severity is not in the data). */
const component: Condition = {
  code: 'PKH_COMPONENT',
  expression:
    'members.exists(m, m.pregnant || m.age <= 6 || m.age <= 21 && (m.pupil || m.certificate in ["0", "1", "2"]) || m.age >= params.elderlyAge || m.disabled)',
  fact: 'members.age',
  label: 'Ada komponen PKH (hamil, balita, anak sekolah, lansia, disabilitas)',
  labelEn: 'Has a PKH component (pregnant, young child, pupil, elderly, disability)',
};
const poorHouse: Condition = {
  code: 'POOR_HOUSE',
  expression:
    'household.housing.buildingStatus == "1" && (household.housing.floor in ["07", "08", "09"] || household.housing.wall in ["4", "6", "7"] || household.housing.roof in ["08", "09"])',
  fact: 'household.housing.floor',
  label: 'Rumah sendiri dengan lantai, dinding atau atap tidak layak',
  labelEn: 'Own house with an unfit floor, wall or roof',
};
const withoutOtherCash: Condition = {
  code: 'NO_OTHER_CASH_AID',
  expression: '!("PKH" in household.receiving) && !("BPNT" in household.receiving)',
  fact: 'household.receiving',
  label: 'Tidak menerima PKH atau Sembako',
  labelEn: 'Receives neither PKH nor Sembako',
};

const person = (
  code: string,
  [label, labelEn]: readonly [string, string],
  expression: string,
  { amountPerYear, maxPersonsCounted = null }: { amountPerYear: number; maxPersonsCounted?: number | null },
): Component => ({ code, expression, amountPerYear, maxPersonsCounted, label, labelEn });
/** A fixed amount per family. */
const family = (amountPerYear: number): Component =>
  person('FAMILY', ['Keluarga', 'Family'], 'true', { amountPerYear, maxPersonsCounted: 1 });
const primary = 'm.pupil && m.level in ["01", "02", "03"]';
const juniorHigh = 'm.pupil && m.level in ["04", "05", "06"]';
const seniorHigh = 'm.pupil && m.level in ["07", "08", "09"]';
const pkhComponents = (youngest: number): Component[] => [
  person('PREGNANT', ['Ibu hamil', 'Pregnant'], 'm.pregnant', { amountPerYear: youngest, maxPersonsCounted: 2 }),
  person('YOUNG_CHILD', ['Anak usia dini', 'Child of 0 to 6'], 'm.age <= 6', {
    amountPerYear: youngest,
    maxPersonsCounted: 2,
  }),
  person('DISABLED', ['Penyandang disabilitas', 'Person with a disability'], 'm.disabled', {
    amountPerYear: 2_400_000,
  }),
  person('ELDERLY', ['Lanjut usia', 'Elderly'], 'm.age >= params.elderlyAge', { amountPerYear: 2_400_000 }),
  person('SENIOR_HIGH', ['SMA/sederajat', 'Senior high school'], seniorHigh, { amountPerYear: 2_000_000 }),
  person('JUNIOR_HIGH', ['SMP/sederajat', 'Junior high school'], juniorHigh, { amountPerYear: 1_500_000 }),
  person('PRIMARY', ['SD/sederajat', 'Primary school'], primary, { amountPerYear: 900_000 }),
];
const kipComponents = (senior: number): Component[] => [
  person('SENIOR_HIGH', ['SMA/sederajat', 'Senior high school'], seniorHigh, { amountPerYear: senior }),
  person('JUNIOR_HIGH', ['SMP/sederajat', 'Junior high school'], juniorHigh, { amountPerYear: 750_000 }),
  person('PRIMARY', ['SD/sederajat', 'Primary school'], primary, { amountPerYear: 450_000 }),
];

export interface NationalRule extends RuleText {
  readonly programme_code: string;
  readonly version: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly source: string;
}
type Period = Pick<NationalRule, 'valid_from' | 'valid_until' | 'source'>;
const dtsen: Period = { valid_from: '2025-02-05', valid_until: null, source: 'Inpres 4/2025 (DTSEN)' };
const until = (valid_from: string, valid_until: string | null, source: string): Period => ({
  valid_from,
  valid_until,
  source,
});

function rule(
  programme_code: string,
  version: string,
  period: Period,
  text: Pick<RuleText, 'conditions'> & Partial<RuleText>,
): NationalRule {
  return { programme_code, version, ...period, components: [], maxPersons: null, parameters: {}, ...text };
}

/**
 * National rules with their periods, since 2017. A district's own rule takes precedence. PKH paid a fixed amount per family
 * until 2018; since 2019 it pays by component, for at most four persons, each once at the highest amount.
 */
export const nationalRules: readonly NationalRule[] = [
  rule('PKH', 'PKH-2017', until('2017-01-01', '2019-01-01', 'Permensos 10/2017; Kepdirjen Linjamsos 2017'), {
    conditions: [listed, component],
    components: [
      person(
        'ELDERLY_OR_DISABLED',
        ['Lansia/disabilitas', 'Elderly or disabled'],
        'm.age >= params.elderlyAge || m.disabled',
        { amountPerYear: 2_000_000, maxPersonsCounted: 1 },
      ),
      person('REGULAR', ['Bantuan tetap', 'Regular aid'], 'true', { amountPerYear: 1_890_000, maxPersonsCounted: 1 }),
    ],
    maxPersons: 1,
    parameters: { elderlyAge: 70 },
  }),
  rule('PKH', 'PKH-2019', until('2019-01-01', '2020-01-01', 'Permensos 1/2018; Kepdirjen Linjamsos 2019'), {
    conditions: [listed, component],
    components: pkhComponents(2_400_000),
    maxPersons: 4,
    parameters: { elderlyAge: 60 },
  }),
  rule('PKH', 'PKH-2020', until('2020-01-01', '2025-02-05', 'Permensos 1/2018; Kepdirjen Linjamsos 2020'), {
    conditions: [listed, component],
    components: pkhComponents(3_000_000),
    maxPersons: 4,
    parameters: { elderlyAge: 60 },
  }),
  rule('PKH', 'PKH-2025', dtsen, {
    conditions: [listed, decile, component],
    components: pkhComponents(3_000_000),
    maxPersons: 4,
    parameters: { maxDecile: 4, elderlyAge: 60 },
  }),
  rule('KIP', 'KIP-2017', until('2017-01-01', '2020-04-01', 'Permendikbud 19/2016'), {
    conditions: [listedOrHolder, pupil],
    components: kipComponents(1_000_000),
    parameters: { minAge: 6, maxAge: 21 },
  }),
  rule('KIP', 'KIP-2020', until('2020-04-01', null, 'Permendikbud 10/2020'), {
    conditions: [listedOrHolder, pupil],
    components: kipComponents(1_800_000),
    parameters: { minAge: 6, maxAge: 21 },
  }),
  rule('KIS', 'KIS-2017', until('2017-01-01', '2025-02-05', 'PP 101/2012 jo 76/2015; Kepmensos 146/HUK/2013'), {
    conditions: [listedOrPoorHouse],
    parameters: { maxDecile: 4 },
  }),
  rule('KIS', 'KIS-2025', dtsen, { conditions: [listed, decile], parameters: { maxDecile: 5 } }),
  rule('RASTRA', 'RASTRA-2017', until('2017-01-01', '2018-01-01', 'Pedum Rastra 2017 (bottom 25 %)'), {
    conditions: [listed, decile],
    parameters: { maxDecile: 3 },
  }),
  rule('BPNT', 'BPNT-2018', until('2018-01-01', '2025-02-05', 'Perpres 63/2017; Permensos 20/2019 (bottom 25 %)'), {
    conditions: [listed, decile],
    components: [family(1_320_000)],
    parameters: { maxDecile: 3 },
  }),
  rule('BPNT', 'BPNT-2025', dtsen, {
    conditions: [listed, decile],
    components: [family(2_400_000)],
    parameters: { maxDecile: 4 },
  }),
  rule('BLT_DD', 'BLT-DD-2020', until('2020-04-14', '2025-02-05', 'PMK 40/2020; Permendes 6/2020'), {
    conditions: [withoutOtherCash, decile],
    components: [family(3_600_000)],
    parameters: { maxDecile: 4 },
  }),
  rule('BLT_DD', 'BLT-DD-2025', until('2025-02-05', null, 'Permendes 2/2024 (extreme poverty)'), {
    conditions: [withoutOtherCash, decile],
    components: [family(3_600_000)],
    parameters: { maxDecile: 1 },
  }),
  rule('ZAKAT', 'ZAKAT-2014', until('2017-01-01', null, 'UU 23/2011; PP 14/2014 (fakir miskin)'), {
    conditions: [decile],
    parameters: { maxDecile: 3 },
  }),
  rule(
    'JAMKESDA',
    'JAMKESDA-1',
    { ...dtsen, source: 'one simple rule until the district sets its own' },
    {
      conditions: [decile],
      parameters: { maxDecile: 6 },
    },
  ),
  rule(
    'RTLH',
    'RTLH-1',
    { ...dtsen, source: 'one simple rule until the district sets its own' },
    {
      conditions: [listed, decile, poorHouse],
      components: [family(20_000_000)],
      parameters: { maxDecile: 4 },
    },
  ),
];

/** Rastra rule of a district where Bansos Rastra (10 kg) is still in force. */
export const districtRastraRule: NationalRule = rule(
  'RASTRA',
  'RASTRA-2018-DISTRICT',
  until('2018-01-01', null, 'Bansos Rastra 2018, district decision'),
  { conditions: [listed, decile], parameters: { maxDecile: 4 } },
);

/** Inserts rules that ship with the software, or updates corrected ones. Runs as the database owner. */
export async function insertRules(
  runner: Pick<QueryRunner, 'query'>,
  district: string,
  rules: readonly NationalRule[],
): Promise<void> {
  await runner.query(
    `insert into eligibility_rule (district_code, programme_code, version, valid_from, valid_until, conditions, components, max_persons, parameters, source)
     select $1, r->>'programme_code', r->>'version', (r->>'valid_from')::date, (r->>'valid_until')::date, r->'conditions', r->'components',
       (r->>'maxPersons')::int, r->'parameters', r->>'source'
     from jsonb_array_elements($2::jsonb) r
     on conflict (district_code, version) do update set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
       conditions = excluded.conditions, components = excluded.components, max_persons = excluded.max_persons,
       parameters = excluded.parameters, source = excluded.source`,
    [district, JSON.stringify(rules)],
  );
}
