import type { QueryRunner } from '@slrt/database';
import type { AgencyRow } from './agency.repository.ts';

/** National list of agencies. */
const agencies: readonly (Pick<AgencyRow, 'code' | 'name' | 'sectors'> & { readonly government?: false })[] = [
  { code: 'BPJS', name: 'BPJS Kesehatan', sectors: ['HEALTH'] },
  { code: 'DINKES', name: 'Dinas Kesehatan', sectors: ['HEALTH'] },
  { code: 'DISDIK', name: 'Dinas Pendidikan', sectors: ['EDUCATION'] },
  { code: 'DINSOS', name: 'Dinas Sosial', sectors: ['SOCIAL_ECONOMIC', 'FOOD', 'HOUSING'] },
  { code: 'PKH', name: 'Kantor PKH', sectors: ['SOCIAL_ECONOMIC'] },
  { code: 'BULOG', name: 'Perum Bulog', sectors: ['FOOD'] },
  { code: 'DISDUKCAPIL', name: 'Dinas Kependudukan dan Pencatatan Sipil', sectors: ['CIVIL_REGISTRATION'] },
  { code: 'PEMDES', name: 'Pemerintah Desa/Kelurahan', sectors: ['SOCIAL_ECONOMIC', 'FOOD'] },
  { code: 'PERKIM', name: 'Dinas Perumahan dan Permukiman', sectors: ['HOUSING'] },
  { code: 'DKUPP', name: 'Dinas Koperasi, Usaha Mikro, Perindustrian dan Perdagangan', sectors: ['SOCIAL_ECONOMIC'] },
  { code: 'PLN', name: 'PLN', sectors: ['ENERGY'] },
  { code: 'DISTAN', name: 'Dinas Pertanian', sectors: ['AGRICULTURE'] },
  { code: 'DISKAN', name: 'Dinas Perikanan', sectors: ['FISHERIES'] },
  {
    code: 'BAZNAS',
    name: 'Baznas',
    government: false,
    sectors: ['SOCIAL_ECONOMIC', 'EDUCATION', 'HEALTH', 'FOOD', 'HOUSING'],
  },
];

/** Copies the national list of agencies into the database. */
export async function syncAgencies(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into agency (code, name, sectors, government)
     select a->>'code', a->>'name', array(select jsonb_array_elements_text(a->'sectors')), coalesce((a->>'government')::boolean, true)
     from jsonb_array_elements($1::jsonb) a
     on conflict (code) do update set name = excluded.name, sectors = excluded.sectors, government = excluded.government`,
    [JSON.stringify(agencies)],
  );
}
