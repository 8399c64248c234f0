import type { QueryRunner } from '@slrt/database';
import { agencyCodes, agencyName, type AgencyCode } from '@slrt/domain';
import type { AgencyRow } from './agency.repository.ts';

/** Sectors of the agencies on the national list. */
const agencies: Readonly<Record<AgencyCode, Pick<AgencyRow, 'sectors'> & { readonly government?: false }>> = {
  BPJS: { sectors: ['HEALTH'] },
  DINKES: { sectors: ['HEALTH'] },
  DISDIK: { sectors: ['EDUCATION'] },
  DINSOS: { sectors: ['SOCIAL_ECONOMIC', 'FOOD', 'HOUSING'] },
  PKH: { sectors: ['SOCIAL_ECONOMIC'] },
  BULOG: { sectors: ['FOOD'] },
  DISDUKCAPIL: { sectors: ['CIVIL_REGISTRATION'] },
  PEMDES: { sectors: ['SOCIAL_ECONOMIC', 'FOOD'] },
  PERKIM: { sectors: ['HOUSING'] },
  DKUPP: { sectors: ['SOCIAL_ECONOMIC'] },
  PLN: { sectors: ['ENERGY'] },
  DISTAN: { sectors: ['AGRICULTURE'] },
  DISKAN: { sectors: ['FISHERIES'] },
  BAZNAS: {
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
    [JSON.stringify(agencyCodes.map((code) => ({ code, name: agencyName(code), ...agencies[code] })))],
  );
}
