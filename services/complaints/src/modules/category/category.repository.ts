import type { Tx } from '@slrt/database';
import type { Sector } from '@slrt/domain';
import type { QueryRunner } from 'typeorm';
import type { ComplaintCategoryTable } from '../../__generated__/tables.ts';

export interface CategoryRow extends ComplaintCategoryTable {
  readonly sector: Sector | null;
}

/** Two levels, version 2026.1; assembled from the SLRT guidance and district SOPs. Each sector has at least one of its own. */
export const categories: readonly Omit<CategoryRow, 'version'>[] = [
  { code: 'TARGETING', name: 'Ketepatan sasaran', sector: null, parent_code: null },
  { code: 'TARGETING_NOT_LISTED', name: 'Miskin tetapi tidak terdata', sector: null, parent_code: 'TARGETING' },
  { code: 'TARGETING_NOT_RECEIVING', name: 'Terdata tetapi tidak menerima', sector: null, parent_code: 'TARGETING' },
  { code: 'TARGETING_INCLUSION', name: 'Mampu tetapi menerima', sector: null, parent_code: 'TARGETING' },
  { code: 'FOOD_AID', name: 'Bantuan pangan tidak tepat', sector: 'FOOD', parent_code: null },
  ...['TIME', 'AMOUNT', 'PRICE', 'QUALITY', 'ADMINISTRATION'].map((code) => ({
    code: `FOOD_AID_${code}`,
    name: `Bantuan pangan: ${code.toLowerCase()}`,
    sector: 'FOOD' as const,
    parent_code: 'FOOD_AID',
  })),
  { code: 'CARD', name: 'Kartu atau rekening', sector: null, parent_code: null },
  { code: 'CARD_INACTIVE', name: 'Tidak aktif', sector: null, parent_code: 'CARD' },
  { code: 'CARD_LOST', name: 'Hilang', sector: null, parent_code: 'CARD' },
  { code: 'CARD_WRONG', name: 'Salah', sector: null, parent_code: 'CARD' },
  { code: 'DATA_MISMATCH', name: 'Data tidak cocok (NIK, KK, nama)', sector: null, parent_code: null },
  { code: 'SERVICE_REFUSED', name: 'Layanan ditolak', sector: null, parent_code: null },
  { code: 'INFORMATION', name: 'Informasi', sector: null, parent_code: null },
  { code: 'NO_PROGRAMME', name: 'Kebutuhan tanpa program', sector: null, parent_code: null },
  { code: 'HEALTH_CARE', name: 'Layanan kesehatan', sector: 'HEALTH', parent_code: null },
  { code: 'SCHOOL_AID', name: 'Bantuan sekolah', sector: 'EDUCATION', parent_code: null },
  { code: 'CASH_TRANSFER', name: 'Bantuan tunai dan usaha', sector: 'SOCIAL_ECONOMIC', parent_code: null },
  { code: 'ELECTRICITY', name: 'Listrik bersubsidi', sector: 'ENERGY', parent_code: null },
  { code: 'FARM_AID', name: 'Bantuan pertanian', sector: 'AGRICULTURE', parent_code: null },
  { code: 'FISHERY_AID', name: 'Bantuan perikanan', sector: 'FISHERIES', parent_code: null },
  { code: 'HOUSE_REPAIR', name: 'Perbaikan rumah', sector: 'HOUSING', parent_code: null },
  { code: 'IDENTITY_DOCUMENT', name: 'Dokumen kependudukan', sector: 'CIVIL_REGISTRATION', parent_code: null },
];

export async function syncCategories(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into complaint_category (code, name, sector, parent_code, version)
     select c->>'code', c->>'name', c->>'sector', c->>'parent_code', '2026.1' from jsonb_array_elements($1::jsonb) c
     on conflict (code) do update set name = excluded.name, sector = excluded.sector, version = excluded.version`,
    [JSON.stringify(categories)],
  );
}

export const listCategories = (tx: Tx): Promise<CategoryRow[]> =>
  tx.query<CategoryRow>('select code, name, sector, parent_code, version from complaint_category order by code');
