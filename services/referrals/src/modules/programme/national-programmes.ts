import type { QueryRunner } from '@slrt/database';
import { nationalProgrammes, programmeName } from '@slrt/domain';
import type { ProgrammeRow } from './programme.repository.ts';

const documents = [
  { code: 'KTP', name: 'KTP' },
  { code: 'KK', name: 'Kartu Keluarga' },
  { code: 'SKTM', name: 'Surat Keterangan Tidak Mampu' },
];
type Given = Pick<ProgrammeRow, 'code' | 'kind' | 'sector'> & {
  /** Benefit of the programme, in Indonesian and English. */
  readonly provides: readonly [string, string];
  /** Programmes that a household may receive at the same time. */
  readonly combinesWith: string[];
  readonly more?: { code: string; name: string }[];
  readonly source: string;
};
const assistance = 'SOCIAL_ASSISTANCE' as const;
/** Programmes that can be combined with any other, because they cover different needs than cash and food. */
const combinableWithAll = ['KIS', 'KIP', 'JAMKESDA', 'RTLH'];
const programmes: readonly Given[] = [
  {
    code: 'PKH',
    kind: assistance,
    sector: 'SOCIAL_ECONOMIC',
    provides: [
      'Bantuan tunai bersyarat menurut komponen, empat tahap setahun',
      'Conditional cash by component, four times a year',
    ],
    combinesWith: ['BPNT', 'RASTRA', ...combinableWithAll],
    source: 'Permensos 1/2018',
  },
  {
    code: 'KIP',
    kind: assistance,
    sector: 'EDUCATION',
    provides: ['Bantuan tunai bagi anak sekolah, sekali setahun', 'Cash aid for pupils, once a year'],
    combinesWith: ['PKH', 'BPNT', 'RASTRA', 'BLT_DD', 'ZAKAT', 'KIS', 'JAMKESDA', 'RTLH'],
    source: 'Permendikbud 10/2020',
  },
  {
    code: 'KIS',
    kind: 'SOCIAL_SECURITY',
    sector: 'HEALTH',
    provides: ['Iuran jaminan kesehatan dibayar negara', 'Health insurance paid by the state'],
    combinesWith: ['PKH', 'BPNT', 'RASTRA', 'BLT_DD', 'ZAKAT', 'KIP', 'RTLH'],
    more: [{ code: 'PHOTOS', name: 'Foto atap, lantai, dinding' }],
    source: 'PP 101/2012 jo PP 76/2015',
  },
  {
    code: 'RASTRA',
    kind: assistance,
    sector: 'FOOD',
    provides: ['Beras 10 kg sebulan', '10 kg of rice a month'],
    combinesWith: ['PKH', ...combinableWithAll],
    source: 'Pedum Bansos Rastra 2018',
  },
  {
    code: 'BPNT',
    kind: assistance,
    sector: 'FOOD',
    provides: ['Rp200.000 sebulan untuk bahan pangan', 'Rp 200,000 a month for food'],
    combinesWith: ['PKH', ...combinableWithAll],
    source: 'Permensos 20/2019; Permensos 5/2021',
  },
  {
    code: 'JAMKESDA',
    kind: 'SOCIAL_SECURITY',
    sector: 'HEALTH',
    provides: ['Biaya berobat dibayar daerah', 'Health care paid by the district'],
    combinesWith: ['PKH', 'BPNT', 'RASTRA', 'BLT_DD', 'ZAKAT', 'KIP', 'RTLH'],
    source: 'peraturan daerah',
  },
  {
    code: 'RTLH',
    kind: assistance,
    sector: 'HOUSING',
    provides: ['Bahan bangunan untuk perbaikan rumah', 'Building material to repair the house'],
    combinesWith: ['PKH', 'BPNT', 'RASTRA', 'BLT_DD', 'ZAKAT', 'KIP', 'KIS', 'JAMKESDA'],
    source: 'Permensos 20/2017',
  },
  {
    code: 'BLT_DD',
    kind: assistance,
    sector: 'SOCIAL_ECONOMIC',
    provides: ['Rp300.000 sebulan dari Dana Desa', 'Rp 300,000 a month from the village fund'],
    combinesWith: [...combinableWithAll],
    source: 'PMK 40/2020; Permendes 2/2024',
  },
  {
    code: 'ZAKAT',
    kind: 'EMPOWERMENT',
    sector: 'SOCIAL_ECONOMIC',
    provides: ['Bantuan zakat menurut kebutuhan', 'Aid from zakat, by need'],
    combinesWith: ['PKH', 'BPNT', 'RASTRA', 'BLT_DD', ...combinableWithAll],
    source: 'UU 23/2011',
  },
];

/** Copies the national list of programmes into the database. Their owners must exist. */
export async function syncProgrammes(runner: QueryRunner): Promise<void> {
  const rows = programmes.map(({ provides: [benefit, benefit_en], combinesWith, more = [], ...row }) => ({
    ...row,
    name: programmeName(row.code),
    owner_code: nationalProgrammes.get(row.code)?.owner,
    documents: [...documents, ...more],
    combines_with: [...new Set(combinesWith)].filter((code) => code !== row.code),
    benefit,
    benefit_en,
  }));
  await runner.query(
    `insert into programme (code, name, kind, sector, owner_code, documents, combines_with, benefit, benefit_en, source)
     select p->>'code', p->>'name', p->>'kind', p->>'sector', p->>'owner_code', p->'documents',
       array(select jsonb_array_elements_text(p->'combines_with')), p->>'benefit', p->>'benefit_en', p->>'source' from jsonb_array_elements($1::jsonb) p
     on conflict (code) do update set name = excluded.name, kind = excluded.kind, sector = excluded.sector, documents = excluded.documents,
       combines_with = excluded.combines_with, benefit = excluded.benefit, benefit_en = excluded.benefit_en, source = excluded.source`,
    [JSON.stringify(rows)],
  );
}
