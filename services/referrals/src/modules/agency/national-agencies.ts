import type { QueryRunner } from 'typeorm';
import type { ProgrammeRow } from '../programme/index.ts';
import type { AgencyRow } from './agency.repository.ts';

/** The agencies and programmes of the national list. Sector → usual agency: docs of the programmes. */
const agencies: readonly AgencyRow[] = [
  { code: 'BPJS', name: 'BPJS Kesehatan', sectors: ['HEALTH'] },
  { code: 'DINKES', name: 'Dinas Kesehatan', sectors: ['HEALTH'] },
  { code: 'DISDIK', name: 'Dinas Pendidikan', sectors: ['EDUCATION'] },
  { code: 'DINSOS', name: 'Dinas Sosial', sectors: ['SOCIAL_ECONOMIC', 'FOOD', 'HOUSING'] },
  { code: 'PKH', name: 'Kantor PKH', sectors: ['SOCIAL_ECONOMIC'] },
  { code: 'BULOG', name: 'Perum Bulog', sectors: ['FOOD'] },
  { code: 'DISDUKCAPIL', name: 'Dinas Kependudukan dan Pencatatan Sipil', sectors: ['CIVIL_REGISTRATION'] },
  { code: 'BAZNAS', name: 'Baznas', sectors: ['SOCIAL_ECONOMIC', 'EDUCATION', 'HEALTH', 'FOOD', 'HOUSING'] },
];
const documents = [
  { code: 'KTP', name: 'KTP' },
  { code: 'KK', name: 'Kartu Keluarga' },
  { code: 'SKTM', name: 'Surat Keterangan Tidak Mampu' },
];
const programmes: readonly ProgrammeRow[] = [
  {
    code: 'PKH',
    name: 'Program Keluarga Harapan',
    kind: 'SOCIAL_ASSISTANCE',
    sector: 'SOCIAL_ECONOMIC',
    owner_code: 'PKH',
    documents,
  },
  {
    code: 'KIP',
    name: 'Kartu Indonesia Pintar',
    kind: 'SOCIAL_ASSISTANCE',
    sector: 'EDUCATION',
    owner_code: 'DISDIK',
    documents,
  },
  {
    code: 'KIS',
    name: 'Kartu Indonesia Sehat (PBI-JKN)',
    kind: 'SOCIAL_SECURITY',
    sector: 'HEALTH',
    owner_code: 'BPJS',
    documents: [...documents, { code: 'PHOTOS', name: 'Foto atap, lantai, dinding' }],
  },
  { code: 'RASTRA', name: 'Bansos Rastra', kind: 'SOCIAL_ASSISTANCE', sector: 'FOOD', owner_code: 'DINSOS', documents },
  { code: 'BPNT', name: 'Sembako (BPNT)', kind: 'SOCIAL_ASSISTANCE', sector: 'FOOD', owner_code: 'DINSOS', documents },
  {
    code: 'JAMKESDA',
    name: 'Jaminan Kesehatan Daerah',
    kind: 'SOCIAL_SECURITY',
    sector: 'HEALTH',
    owner_code: 'DINKES',
    documents,
  },
  {
    code: 'RTLH',
    name: 'Rumah Tidak Layak Huni',
    kind: 'SOCIAL_ASSISTANCE',
    sector: 'HOUSING',
    owner_code: 'DINSOS',
    documents,
  },
];

export async function syncNationalLists(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into agency (code, name, sectors)
     select a->>'code', a->>'name', array(select jsonb_array_elements_text(a->'sectors')) from jsonb_array_elements($1::jsonb) a
     on conflict (code) do update set name = excluded.name, sectors = excluded.sectors`,
    [JSON.stringify(agencies)],
  );
  await runner.query(
    `insert into programme (code, name, kind, sector, owner_code, documents)
     select p->>'code', p->>'name', p->>'kind', p->>'sector', p->>'owner_code', p->'documents' from jsonb_array_elements($1::jsonb) p
     on conflict (code) do update set name = excluded.name, kind = excluded.kind, sector = excluded.sector, documents = excluded.documents`,
    [JSON.stringify(programmes)],
  );
}
