import { createHash } from 'node:crypto';
import type { Database, Tx } from '@slrt/database';
import { errors, type Adapter, type AdapterFactory, type AdapterPayload, type ClientMetadata } from 'oidc-provider';
import {
  consumePayload,
  deletePayload,
  deletePayloadsOfGrant,
  findPayload,
  findPayloadByUid,
  savePayload,
  type StoredPayload,
} from './payload.repository.ts';
import { providerScope } from './scope.ts';

/** Kinds whose ID is a credential that is never shown again: only its hash is stored. */
const hashed: ReadonlySet<string> = new Set(['AuthorizationCode', 'RefreshToken', 'AccessToken']);
const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url');

const read = (stored: StoredPayload | null, id?: string): AdapterPayload | undefined =>
  stored
    ? {
        ...stored.payload,
        ...(id ? { jti: id } : {}),
        ...(stored.consumed_at ? { consumed: Math.floor(stored.consumed_at.getTime() / 1000) } : {}),
      }
    : undefined;

/** Keeps what the provider stores in PostgreSQL. `findClient` returns the metadata of a client that is not in the file. */
export function createAdapter(
  database: Database,
  findClient: (id: string) => Promise<ClientMetadata | undefined>,
): AdapterFactory {
  const write = <T>(work: (tx: Tx) => Promise<T> | T) => database.withTransaction(providerScope, work, 'request');
  const select = <T>(work: (tx: Tx) => Promise<T>) => database.read(providerScope, work, 'request');
  return (model): Adapter => {
    const isHashed = hashed.has(model);
    const keyOf = (id: string) => ({ model, id: isHashed ? hashOf(id) : id });
    return {
      async upsert(id, payload, expiresIn) {
        const { jti: _credential, ...rest } = payload;
        await write((tx) => savePayload(tx, keyOf(id), isHashed ? rest : payload, expiresIn ?? null));
      },
      async find(id) {
        if (model === 'Client') return findClient(id);
        return read(await select((tx) => findPayload(tx, keyOf(id))), isHashed ? id : undefined);
      },
      findByUid: async (uid) => read(await select((tx) => findPayloadByUid(tx, model, uid))),
      findByUserCode: () => Promise.resolve(undefined),
      async consume(id) {
        // Of two requests at once only one gets tokens. The other is refused without ending the first one's.
        if (!(await write((tx) => consumePayload(tx, keyOf(id))))) throw new errors.InvalidGrant('already used');
      },
      destroy: (id) => write((tx) => deletePayload(tx, keyOf(id))),
      revokeByGrantId: (grant) => write((tx) => deletePayloadsOfGrant(tx, model, grant)),
    };
  };
}
