import type { QueryRunner } from '@slrt/database';
import { agencyCodes, type AgencyCode } from '@slrt/domain';
import type { AgencyRow } from './agency.repository.ts';

/** National list of agencies. */
const agencies: Readonly<Record<AgencyCode, Pick<AgencyRow, 'name' | 'sectors'> & { readonly government?: false }>> = {
  BPJS: { name: 'BPJS Kesehatan', sectors: ['HEALTH'] },
  DINKES: { name: 'Dinas Kesehatan', sectors: ['HEALTH'] },
  DISDIK: { name: 'Dinas Pendidikan', sectors: ['EDUCATION'] },
  DINSOS: { name: 'Dinas Sosial', sectors: ['SOCIAL_ECONOMIC', 'FOOD', 'HOUSING'] },
  PKH: { name: 'Kantor PKH', sectors: ['SOCIAL_ECONOMIC'] },
  BULOG: { name: 'Perum Bulog', sectors: ['FOOD'] },
  DISDUKCAPIL: { name: 'Dinas Kependudukan dan Pencatatan Sipil', sectors: ['CIVIL_REGISTRATION'] },
  PEMDES: { name: 'Pemerintah Desa/Kelurahan', sectors: ['SOCIAL_ECONOMIC', 'FOOD'] },
  PERKIM: { name: 'Dinas Perumahan dan Permukiman', sectors: ['HOUSING'] },
  DKUPP: { name: 'Dinas Koperasi, Usaha Mikro, Perindustrian dan Perdagangan', sectors: ['SOCIAL_ECONOMIC'] },
  PLN: { name: 'PLN', sectors: ['ENERGY'] },
  DISTAN: { name: 'Dinas Pertanian', sectors: ['AGRICULTURE'] },
  DISKAN: { name: 'Dinas Perikanan', sectors: ['FISHERIES'] },
  BAZNAS: {
    name: 'Baznas',
    government: false,
    sectors: ['SOCIAL_ECONOMIC', 'EDUCATION', 'HEALTH', 'FOOD', 'HOUSING'],
  },
};

/** Copies the national list of agencies into the database. */
export async function syncAgencies(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into agency (code, name, sectors, government)
     select a->>'code', a->>'name', array(select jsonb_array_elements_text(a->'sectors')), coalesce((a->>'government')::boolean, true)
     from jsonb_array_elements($1::jsonb) a
     on conflict (code) do update set name = excluded.name, sectors = excluded.sectors, government = excluded.government`,
    [JSON.stringify(agencyCodes.map((code) => ({ code, ...agencies[code] })))],
  );
}
