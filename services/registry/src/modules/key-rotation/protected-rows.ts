import { loadAreas } from '@slrt/areas';
import type { Database, Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { ProtectedRows } from '@slrt/keys';
import type { ChangePayload, SealedText } from '../change-request/index.ts';
import type { IdentifierVault } from '../identifier/index.ts';

type Batch = Parameters<ProtectedRows['renew']>[1];

/** Rows of one table behind `after` that `stale` says are not under the newest key; locked until they are written. */
async function staleRows<R extends { id: string }>(
  tx: Tx,
  { district, after, limit }: Batch,
  { table, columns, stale }: { table: string; columns: string; stale: string },
  key: string,
): Promise<R[]> {
  return tx.query<R>(
    `select id, ${columns} from ${table} where district_code = $1 and id > $2::uuid and ${stale}
     order by id limit $4 for no key update`,
    [district, after, key, limit],
  );
}
const progress = (rows: readonly { id: string }[], limit: number) => ({
  changed: rows.length,
  last: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
});
const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;

const identifiers = (vault: IdentifierVault): ProtectedRows => ({
  name: 'identifier',
  renew: async (tx, batch) => {
    const sealing = batch.purpose === 'SEAL';
    const rows = await staleRows<{ id: string; cipher: Buffer; key_id: string; index: Buffer; index_key: string }>(
      tx,
      batch,
      {
        table: 'identifier',
        columns: 'cipher, key_id, index, index_key',
        stale: sealing ? 'key_id <> $3' : 'index_key <> $3',
      },
      vault.current()[sealing ? 'seal' : 'index'],
    );
    const renewed = rows.map((row) => {
      if (!sealing) {
        const { index, indexKey } = vault.lift({ index: row.index, indexKey: row.index_key });
        return { bytes: index, key: indexKey };
      }
      const { cipher, keyId } = vault.reseal({ cipher: row.cipher, keyId: row.key_id });
      return { bytes: cipher, key: keyId };
    });
    const [bytes, key] = sealing ? ['cipher', 'key_id'] : ['index', 'index_key'];
    tx.send(
      `update identifier i set ${bytes} = r.bytes, ${key} = r.key
       from unnest($2::uuid[], $3::text[]::bytea[], $4::text[]) as r(id, bytes, key)
       where i.district_code = $1 and i.id = r.id`,
      [
        batch.district,
        rows.map((row) => row.id),
        renewed.map((each) => hex(each.bytes)),
        renewed.map((each) => each.key),
      ],
    );
    return progress(rows, batch.limit);
  },
});

const mothers = (vault: IdentifierVault): ProtectedRows => ({
  name: 'person',
  renew: async (tx, batch) => {
    if (batch.purpose !== 'INDEX') return { changed: 0, last: null };
    const rows = await staleRows<{ id: string; mother_keys: string[] }>(
      tx,
      batch,
      {
        table: 'person',
        columns: 'mother_keys',
        stale: `exists (select 1 from unnest(mother_keys) k where split_part(case when k like '%:%' then k else 'i1:' || k end, ':', 1) <> $3)`,
      },
      vault.current().index,
    );
    for (const row of rows)
      tx.send('update person set mother_keys = $3 where district_code = $1 and id = $2', [
        batch.district,
        row.id,
        vault.liftBlind(row.mother_keys),
      ]);
    return progress(rows, batch.limit);
  },
});

/** Lists of recipients: what an agency wrote, sealed as a whole. */
const recipients = (vault: IdentifierVault): ProtectedRows => ({
  name: 'recipient_row',
  renew: async (tx, batch) => {
    if (batch.purpose !== 'SEAL') return { changed: 0, last: null };
    const rows = await staleRows<{ id: string; given: Buffer; key_id: string }>(
      tx,
      batch,
      { table: 'recipient_row', columns: 'given, key_id', stale: 'key_id <> $3' },
      vault.current().seal,
    );
    for (const row of rows) {
      const { cipher, keyId } = vault.reseal({ cipher: row.given, keyId: row.key_id });
      tx.send('update recipient_row set given = $3, key_id = $4 where district_code = $1 and id = $2', [
        batch.district,
        row.id,
        cipher,
        keyId,
      ]);
    }
    return progress(rows, batch.limit);
  },
});

/** A proposal's numbers and words under the newest keys of both purposes. */
function renewText(vault: IdentifierVault, sealed: SealedText): SealedText {
  const { cipher, keyId } =
    sealed.keyId === vault.current().seal
      ? { cipher: Buffer.from(sealed.cipher, 'base64'), keyId: sealed.keyId }
      : vault.reseal({ cipher: Buffer.from(sealed.cipher, 'base64'), keyId: sealed.keyId });
  // Proposals of before index keys had names have the first.
  const from = (sealed as Partial<SealedText>).indexKey ?? 'i1';
  const { index, indexKey } = vault.lift({ index: Buffer.from(sealed.index, 'base64'), indexKey: from });
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
            motherKeys: vault.liftBlind(member.motherKeys),
          })),
        }
      : {}),
  };
}

/** Change requests, decided ones too: their numbers stay readable in the history. */
const proposals = (vault: IdentifierVault): ProtectedRows => ({
  name: 'change_request',
  renew: async (tx, batch) => {
    const rows = await staleRows<{ id: string; proposed: ChangePayload; determined: ChangePayload | null }>(
      tx,
      batch,
      { table: 'change_request', columns: 'proposed, determined', stale: '$3::text is not null' },
      '',
    );
    let changed = 0;
    for (const row of rows) {
      const before = JSON.stringify([row.proposed, row.determined]);
      const proposed = renewPayload(vault, row.proposed);
      const determined = row.determined ? renewPayload(vault, row.determined) : null;
      if (JSON.stringify([proposed, determined]) === before) continue;
      changed += 1;
      tx.send(
        'update change_request set proposed = $3::jsonb, determined = $4::jsonb where district_code = $1 and id = $2',
        [batch.district, row.id, JSON.stringify(proposed), determined && JSON.stringify(determined)],
      );
    }
    return { changed, last: progress(rows, batch.limit).last };
  },
});

/** Everything in the registry that keys of data protect. */
export function protectedRows(vault: IdentifierVault): ProtectedRows[] {
  return [identifiers, mothers, recipients, proposals].map((each) => each(vault));
}

/** Districts with anything of it. */
export async function filledDistricts(database: Database): Promise<string[]> {
  const provinces = loadAreas(['PROVINCE']).map((area) => area.code);
  const some = (table: string) => `exists (select 1 from ${table} t where t.district_code = area.code)`;
  const rows = await database.read({ ...systemScope('keys', ''), areas: provinces }, (tx) =>
    tx.query<{ code: string }>(
      `select code from area where level = 'DISTRICT' and (${['identifier', 'recipient_row', 'change_request'].map(some).join(' or ')})`,
    ),
  );
  return rows.map((row) => row.code);
}
