import type { SessionScope } from '@slrt/domain';
import { formatId } from '@slrt/domain';
import { pageProposals } from '../proposal.repository.ts';
import { findIdentifiers } from '../../identifier/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import { csvCell } from './stream-export.ts';

const pageSize = 500;
/**
 * Columns of the list that a district sends to the ministry: the proposal, the people concerned, the decisions and the
 * evidence.
 */
export const proposalColumns = [
  'id_usulan',
  'jenis',
  'status',
  'tanggal_usulan',
  'kode_desa',
  'desa',
  'kecamatan',
  'id_bdt',
  'nama_kepala',
  'nik_kepala',
  'no_kk',
  'desil_usulan',
  'desil_penetapan',
  'berita_acara',
  'tanggal_musyawarah',
  'tanggal_verifikasi_lapangan',
  'tanggal_verifikasi_kabupaten',
  'sk_bupati',
  'tanggal_sk_bupati',
  'sk_penetapan',
  'tanggal_penetapan',
  'alasan',
  'jumlah_foto',
] as const;

/**
 * Streams the proposals of an area that the villages approved, page by page. The caller checks access and audits the
 * read.
 */
export async function* streamProposals(deps: RegistryDeps, scope: SessionScope, area: string): AsyncGenerator<string> {
  yield `${proposalColumns.join(',')}\n`;
  for (let after: string | null = null; ;) {
    const since: string | null = after;
    const { rows, niks, cards } = await deps.database.read(scope, async (tx) => {
      const page = await pageProposals(tx, area, since, pageSize);
      const [heads, families] = await Promise.all([
        findIdentifiers(
          tx,
          'NIK',
          page.flatMap((row) => row.head_id ?? []),
        ),
        findIdentifiers(
          tx,
          'KK',
          page.flatMap((row) => row.household_id ?? []),
        ),
      ]);
      const open = (list: typeof heads) =>
        new Map(list.map((each) => [each.subject_id, deps.vault.open(each.cipher, each.key_id)]));
      return { rows: page, niks: open(heads), cards: open(families) };
    });
    let text = '';
    for (const row of rows) {
      const cells = [
        formatId('changeRequest', { district: row.district_code, uuid: row.id }),
        row.kind,
        row.state,
        row.submitted_on,
        row.region_code,
        row.village,
        row.sub_district,
        row.bdt_id,
        row.head_name,
        niks.get(row.head_id ?? ''),
        cards.get(row.household_id ?? ''),
        row.proposed_decile,
        row.determined_decile,
        row.minutes,
        row.deliberated_on,
        row.field_verified_on,
        row.district_verified_on,
        row.decree,
        row.decreed_on,
        row.determination,
        row.determined_on,
        row.reason,
        row.photos,
      ];
      text += `${cells.map((cell) => csvCell(cell === null || cell === undefined ? '' : String(cell))).join(',')}\n`;
    }
    yield text;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? null;
  }
}
