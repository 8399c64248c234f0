import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintEntity as c } from '../complaint/index.ts';
import { ComplaintDraftEntity as d } from './filing.entity.ts';

export type DraftRow = RowOf<typeof d>;

/** Minutes until a draft is deleted, from its start or from the last code that was requested. */
const lifetime = 60;
/** Days within which the same text by the same person counts as a repetition. */
const repeatedWithin = 30;

export async function insertDraft(
  tx: Tx,
  draft: Pick<DraftRow, 'district_code' | 'region_code' | 'token_hash' | 'payload' | 'payload_key'>,
): Promise<DraftRow> {
  const columns = d.pick('district_code', 'region_code', 'token_hash', 'payload', 'payload_key', 'expires_at');
  const [row] = await tx.sql`insert into ${d} (${columns})
    values (${draft.district_code}, ${draft.region_code}, ${draft.token_hash}, ${draft.payload}, ${draft.payload_key},
      clock_timestamp() + make_interval(mins => ${lifetime})) returning ${d.all}`;
  return row as DraftRow;
}

export async function findDraft(tx: Tx, district: string, tokenHash: Buffer): Promise<DraftRow | null> {
  const [row] = await tx.sql`select ${d.all} from ${d}
    where ${d.$district_code} = ${district} and ${d.$token_hash} = ${tokenHash} and ${d.$expires_at} > clock_timestamp()`;
  return row ?? null;
}

/** Locks a draft, so that it is filed once. */
export async function lockDraft(tx: Tx, { district, uuid }: EntityKey): Promise<DraftRow | null> {
  const [row] = await tx.sql`select ${d.all} from ${d}
    where ${d.$district_code} = ${district} and ${d.$id} = ${uuid} and ${d.$expires_at} > clock_timestamp() for update`;
  return row ?? null;
}

export async function findDraftById(tx: Tx, { district, uuid }: EntityKey): Promise<DraftRow | null> {
  const [row] = await tx.sql`select ${d.all} from ${d}
    where ${d.$district_code} = ${district} and ${d.$id} = ${uuid} and ${d.$expires_at} > clock_timestamp()`;
  return row ?? null;
}

/** Stores which one-time code was sent for the draft. */
export function saveDraftCode(tx: Tx, { district_code: district, id }: DraftRow, codeId: string): void {
  tx.send(sql`update ${d} set code_id = ${codeId}, expires_at = clock_timestamp() + make_interval(mins => ${lifetime})
    where ${d.$district_code} = ${district} and ${d.$id} = ${id}`);
}

/** Stores as which complaint the draft was filed, and clears what it held. */
export function markDraftFiled(
  tx: Tx,
  { district_code: district, id }: DraftRow,
  { complaintId, payload, payloadKey }: { complaintId: string; payload: Buffer; payloadKey: string },
): void {
  tx.send(sql`update ${d} set filed_as = ${complaintId}, payload = ${payload}, payload_key = ${payloadKey}
    where ${d.$district_code} = ${district} and ${d.$id} = ${id}`);
}

/** Deletes drafts whose time is over. */
export function deleteOldDrafts(tx: Tx): void {
  tx.send(sql`delete from ${d} where ${d.$expires_at} <= clock_timestamp()`);
}

/** Finds an open complaint with the same text that the same person filed for the same village within the last days. */
export async function findRepeated(
  tx: Tx,
  filing: {
    readonly district: string;
    readonly regionCode: string;
    readonly categoryCode: string;
    readonly description: string;
    /** Keyed hashes of the contact. */
    readonly contacts: readonly Buffer[];
  },
): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }>`select ${c.$id} from ${c}
    where ${c.$district_code} = ${filing.district} and ${c.$reporter_phone_index} = any(${filing.contacts}::bytea[])
      and ${c.$region_code} = ${filing.regionCode} and ${c.$category_code} = ${filing.categoryCode}
      and ${c.$description} = ${filing.description} and ${c.$holder_role} is not null
      and ${c.$filed_at} > clock_timestamp() - make_interval(days => ${repeatedWithin})
    order by ${c.$filed_at} limit 1`;
  return row?.id ?? null;
}
