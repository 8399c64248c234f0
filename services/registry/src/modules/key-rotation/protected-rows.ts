import { loadAreas } from '@slrt/areas';
import { raw, sql, type Database, type Sql } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { KeyPurpose, ProtectedRows } from '@slrt/keys';
import type { ChangePayload, SealedText } from '../change-request/index.ts';
import type { IdentifierVault } from '../identifier/index.ts';

/** A table with columns protected by data keys. */
interface ProtectedTable<Row> {
  readonly name: string;
  /** Protected columns with their types. */
  readonly columns: { readonly [Column in keyof Row & string]: 'bytea' | 'jsonb' | 'text' | 'text[]' };
  /**
   * Returns a condition for rows that do not use the newest key of a purpose. No entry: the purpose does not affect the
   * table.
   */
  readonly stale: Partial<Record<KeyPurpose, (newest: string) => Sql>>;
  /** Returns the columns under the newest key. Null if they are already. */
  readonly renew: (row: Row, vault: IdentifierVault, purpose: KeyPurpose) => Partial<Row> | null;
}

/** Formats a column value as text that PostgreSQL casts back. */
function toText(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join(',')}}` : JSON.stringify(value);
}

const joinSql = (pieces: readonly Sql[]): Sql => pieces.reduce((before, next) => sql`${before}, ${next}`);

/** Renews stale rows in batches: locks and reads a batch, then updates it with one statement. */
function createProtectedRows<Row>(
  { name, columns, stale, renew }: ProtectedTable<Row>,
  vault: IdentifierVault,
): ProtectedRows {
  const table = raw(name);
  const all = Object.keys(columns) as (keyof Row & string)[];
  const names = raw(all.join(', '));
  const changes = raw(all.map((column) => `${column} = r.${column}::${columns[column]}`).join(', '));
  return {
    name,
    renew: async (tx, { district, purpose, after, limit }) => {
      const isStale = stale[purpose]?.(vault.current()[purpose === 'SEAL' ? 'seal' : 'index']);
      if (!isStale) return { changed: 0, last: null };
      const rows = await tx.sql<Row & { id: string }>`select id, ${names} from ${table}
        where district_code = ${district} and id > ${after}::uuid and (${isStale}) order by id limit ${limit} for no key update`;
      const renewed = rows.flatMap((row) => {
        const values = renew(row, vault, purpose);
        return values ? [{ ...row, ...values }] : [];
      });
      if (renewed.length > 0) {
        const values = joinSql(all.map((column) => sql`${renewed.map((row) => toText(row[column]))}::text[]`));
        tx.send(sql`update ${table} t set ${changes}
          from unnest(${renewed.map((row) => row.id)}::uuid[], ${values}) as r(id, ${names})
          where t.district_code = ${district} and t.id = r.id`);
      }
      return { changed: renewed.length, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
    },
  };
}

interface IdentifierColumns {
  readonly cipher: Buffer;
  readonly key_id: string;
  readonly index: Buffer;
  readonly index_key: string;
}
const identifiers: ProtectedTable<IdentifierColumns> = {
  name: 'identifier',
  columns: { cipher: 'bytea', key_id: 'text', index: 'bytea', index_key: 'text' },
  stale: { SEAL: (newest) => sql`key_id <> ${newest}`, INDEX: (newest) => sql`index_key <> ${newest}` },
  renew: (row, vault, purpose) => {
    if (purpose === 'SEAL') {
      const { cipher, keyId } = vault.reseal({ cipher: row.cipher, keyId: row.key_id });
      return { cipher, key_id: keyId };
    }
    const { index, indexKey } = vault.refreshIndex({ index: row.index, indexKey: row.index_key });
    return { index, index_key: indexKey };
  },
};

/** Keyed hashes of mothers' names. */
const mothers: ProtectedTable<{ readonly mother_keys: string[] }> = {
  name: 'person',
  columns: { mother_keys: 'text[]' },
  stale: {
    INDEX: (newest) =>
      sql`exists (select 1 from unnest(mother_keys) k where split_part(case when k like '%:%' then k else 'i1:' || k end, ':', 1) <> ${newest})`,
  },
  renew: ({ mother_keys: keys }, vault) => ({ mother_keys: vault.refreshWords(keys) }),
};

/** Rows of recipient lists, each encrypted as a whole. */
const recipients: ProtectedTable<{ readonly given: Buffer; readonly key_id: string }> = {
  name: 'recipient_row',
  columns: { given: 'bytea', key_id: 'text' },
  stale: { SEAL: (newest) => sql`key_id <> ${newest}` },
  renew: (row, vault) => {
    const { cipher, keyId } = vault.reseal({ cipher: row.given, keyId: row.key_id });
    return { given: cipher, key_id: keyId };
  },
};

/** Renews a number of a proposal under the newest keys of both purposes. */
function renewText(vault: IdentifierVault, sealed: SealedText): SealedText {
  const { cipher, keyId } =
    sealed.keyId === vault.current().seal
      ? { cipher: Buffer.from(sealed.cipher, 'base64'), keyId: sealed.keyId }
      : vault.reseal({ cipher: Buffer.from(sealed.cipher, 'base64'), keyId: sealed.keyId });
  // Older proposals have no key id; they use the first index key.
  const from = (sealed as Partial<SealedText>).indexKey ?? 'i1';
  const { index, indexKey } = vault.refreshIndex({ index: Buffer.from(sealed.index, 'base64'), indexKey: from });
  return { ...sealed, cipher: cipher.toString('base64'), keyId, index: index.toString('base64'), indexKey };
}
function renewPayload(vault: IdentifierVault, payload: ChangePayload): ChangePayload {
  return {
    ...payload,
    ...(payload.kk ? { kk: renewText(vault, payload.kk) } : {}),
    ...(payload.members
      ? {
          members: payload.members.map((member) => ({
            ...member,
            nik: member.nik ? renewText(vault, member.nik) : null,
            motherKeys: vault.refreshWords(member.motherKeys),
          })),
        }
      : {}),
  };
}

/** Change requests, including decided ones: their numbers stay readable in the history. */
const proposals: ProtectedTable<{ readonly proposed: ChangePayload; readonly determined: ChangePayload | null }> = {
  name: 'change_request',
  columns: { proposed: 'jsonb', determined: 'jsonb' },
  // Only the payload itself contains the key ids.
  stale: { SEAL: () => sql`true`, INDEX: () => sql`true` },
  renew: (row, vault) => {
    const proposed = renewPayload(vault, row.proposed);
    const determined = row.determined && renewPayload(vault, row.determined);
    const isSame = JSON.stringify([proposed, determined]) === JSON.stringify([row.proposed, row.determined]);
    return isSame ? null : { proposed, determined };
  },
};

/** Returns all tables of the registry that data keys protect. */
export const protectedRows = (vault: IdentifierVault): ProtectedRows[] => [
  createProtectedRows(identifiers, vault),
  createProtectedRows(mothers, vault),
  createProtectedRows(recipients, vault),
  createProtectedRows(proposals, vault),
];

/** Returns the districts with protected rows. */
export async function filledDistricts(database: Database): Promise<string[]> {
  const provinces = loadAreas(['PROVINCE']).map((area) => area.code);
  const rows = await database.read({ ...systemScope('keys', ''), areas: provinces }, (tx) => {
    const fills = (table: string) => sql`exists (select 1 from ${raw(table)} t where t.district_code = area.code)`;
    return tx.sql<{ code: string }>`select code from area where level = 'DISTRICT'
      and (${fills('identifier')} or ${fills('recipient_row')} or ${fills('change_request')})`;
  });
  return rows.map((row) => row.code);
}
