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
  { agency: 'BAZNAS', programmes: ['ZAKAT'] },
  { agency: 'PEMDES', programmes: ['BLT_DD'] },
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
  ['R18-BLT-DD', 18, null, null, 'BLT_DD', null, 'PEMDES'],
  ['R19-ZAKAT', 19, null, null, 'ZAKAT', null, 'BAZNAS'],
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

interface Offer {
  readonly agency: string;
  readonly name: string;
  readonly nameEn: string;
  readonly sectors: string[];
  readonly programme: string | null;
  readonly eligibility: string;
}
/** Services that the offices of the demo districts offer: enough for `GET /directory` to answer every usual need. */
const offers: readonly Offer[] = [
  {
    agency: 'BPJS',
    name: 'Aktivasi kartu KIS',
    nameEn: 'Activation of the health card',
    sectors: ['HEALTH'],
    programme: 'KIS',
    eligibility: 'Peserta PBI-JKN',
  },
  {
    agency: 'DINKES',
    name: 'Jaminan kesehatan daerah',
    nameEn: 'District health care',
    sectors: ['HEALTH'],
    programme: 'JAMKESDA',
    eligibility: 'Warga tidak mampu tanpa KIS',
  },
  {
    agency: 'DISDIK',
    name: 'Kartu Indonesia Pintar',
    nameEn: 'Aid for pupils',
    sectors: ['EDUCATION'],
    programme: 'KIP',
    eligibility: 'Anak sekolah umur 6 sampai 21 tahun',
  },
  {
    agency: 'PKH',
    name: 'Program Keluarga Harapan',
    nameEn: 'Conditional cash aid',
    sectors: ['SOCIAL_ECONOMIC'],
    programme: 'PKH',
    eligibility: 'Keluarga terdata dengan komponen PKH',
  },
  {
    agency: 'DINSOS',
    name: 'Sembako (BPNT)',
    nameEn: 'Food card',
    sectors: ['FOOD'],
    programme: 'BPNT',
    eligibility: 'Keluarga desil 1 sampai 4',
  },
  {
    agency: 'DINSOS',
    name: 'Perbaikan rumah (RTLH)',
    nameEn: 'Repair of the house',
    sectors: ['HOUSING'],
    programme: 'RTLH',
    eligibility: 'Rumah sendiri yang tidak layak',
  },
  {
    agency: 'BULOG',
    name: 'Penyaluran beras',
    nameEn: 'Rice',
    sectors: ['FOOD'],
    programme: 'RASTRA',
    eligibility: 'Penerima Bansos Rastra',
  },
  {
    agency: 'DISDUKCAPIL',
    name: 'KTP, KK dan akta',
    nameEn: 'Identity papers',
    sectors: ['CIVIL_REGISTRATION'],
    programme: null,
    eligibility: 'Semua warga',
  },
  {
    agency: 'PEMDES',
    name: 'BLT Dana Desa',
    nameEn: 'Cash from the village fund',
    sectors: ['SOCIAL_ECONOMIC'],
    programme: 'BLT_DD',
    eligibility: 'Keluarga miskin ekstrem',
  },
  {
    agency: 'BAZNAS',
    name: 'Bantuan zakat',
    nameEn: 'Aid from zakat',
    sectors: ['SOCIAL_ECONOMIC', 'EDUCATION', 'HEALTH', 'FOOD', 'HOUSING'],
    programme: 'ZAKAT',
    eligibility: 'Fakir miskin yang belum terbantu',
  },
];

/** Writes for which programmes the offices work to the registry, as its owner role. */
export async function writeServedProgrammes(ownerUrl: string, plans: readonly DistrictPlan[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const { district } of plans) {
      await client.query(`select set_config('slrt.scope', 'system', false), set_config('slrt.areas', $1, false)`, [
        district.code,
      ]);
      for (const office of offices)
        await client.query(
          `insert into served_programme (district_code, source_id, agency_code, programmes, version)
           values ($1, md5($1 || $2)::uuid, $2, $3, 1) on conflict do nothing`,
          [district.code, office.agency, office.programmes],
        );
    }
  } finally {
    await client.end();
  }
}

/** Offices, routing rules and the district's own Rastra rule, as rows of the district's settings; as the owner role. */
export async function writeDistrictSettings(ownerUrl: string, plans: readonly DistrictPlan[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const { district } of plans) {
      // The owner is under row security too: it acts as the district's staff would.
      await client.query(`select set_config('slrt.scope', 'staff', false), set_config('slrt.areas', $1, false)`, [
        district.code,
      ]);
      for (const office of offices) {
        await client.query(
          `insert into agency_office (district_code, agency_code, serves, programmes) values ($1,$2,$3,$4) on conflict do nothing`,
          [district.code, office.agency, [district.code], office.programmes],
        );
      }
      for (const offer of offers) {
        await client.query(
          `insert into service_offer (district_code, id, office_id, name, name_en, sectors, programme_code, eligibility, documents, changed_by)
           select $1, md5($1 || $3)::uuid, o.id, $3, $4, $5, $6, $7, coalesce(p.documents, '[]'), 'system:demo'
           from agency_office o left join programme p on p.code = $6 where o.district_code = $1 and o.agency_code = $2 and o.code = 'MAIN'
           on conflict do nothing`,
          [district.code, offer.agency, offer.name, offer.nameEn, offer.sectors, offer.programme, offer.eligibility],
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
