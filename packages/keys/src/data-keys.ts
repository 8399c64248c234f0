import { randomBytes } from 'node:crypto';
import { sql, type Database, type RowOf, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { repeat, type Logger } from '@slrt/runtime';
import { DataKeyEntity, type KeyPurpose } from './keys.entity.ts';
import { MissingMasterKeyError, type MasterKey } from './master-key.ts';

interface NamedKey {
  readonly id: string;
  readonly key: Uint8Array;
}
/** The current keys. Plain data that can be passed to a worker thread. */
export interface KeyRing {
  /** Secret from which the noise of published counts is derived. Never replaced. */
  readonly statistics: Uint8Array;
  /** Keys by id; each row names the key that it is sealed with. */
  readonly seals: readonly NamedKey[];
  /** Id of the key that seals new data. */
  readonly sealWith: string;
  /**
   * Index keys in layers, oldest first. An index is computed by hashing with each key in turn, each hash applied to the
   * previous one. Rows can therefore get a new key's index without the plain text.
   */
  readonly layers: readonly NamedKey[];
  /** Number of layers of a new index. */
  readonly depth: number;
  /** Layer counts of the indexes in existing rows. A look-up has to search each of them. */
  readonly depths: readonly number[];
}

/**
 * The keys of a service's data: stored in its database wrapped by the master key, and in memory while the service runs.
 */
export interface DataKeys {
  /** The current ring; a new object after each change. Throws before `load`. */
  currentKeyRing(): KeyRing;
  /** Unwraps the existing keys, creates the first ones, and rewraps keys that an older master key wrapped. */
  load(first?: Readonly<Record<KeyPurpose, Buffer>>): Promise<void>;
  /** Reloads keys that another process or a rotation changed. */
  refresh(): Promise<void>;
  /** Polls for changes every second until the returned function is called. */
  follow(logger: Logger): () => Promise<void>;
  /** Adds a key of this purpose, which all processes use from `announceSeconds` on. Returns its id. */
  add(tx: Tx, purpose: KeyPurpose): Promise<string>;
}

/** Processes poll every second, so all of them know a new key after this many seconds. */
export const announceSeconds = 5;
export const keyScope = systemScope('keys', '');

const k = DataKeyEntity;
const shown = k.pick('id', 'purpose', 'wrapped', 'master', 'ended_at');
interface KeyRow extends Pick<RowOf<typeof DataKeyEntity>, 'id' | 'purpose' | 'wrapped' | 'master' | 'ended_at'> {
  readonly used: boolean;
}
const listKeys = (tx: Tx): Promise<KeyRow[]> =>
  tx.sql<KeyRow>`select ${shown}, used_from <= clock_timestamp() as used from ${k} order by purpose, place`;
type AnyPurpose = KeyPurpose | 'STATISTICS';
const prefix: Record<AnyPurpose, string> = { SEAL: 'k', INDEX: 'i', STATISTICS: 's' };

type WrappedKey = KeyRow & { readonly wrapped: Buffer };

/** Adds a key that is used from `seconds` on. Returns its id. */
async function insertKey(
  tx: Tx,
  master: MasterKey,
  { purpose, seconds, key }: { purpose: AnyPurpose; seconds: number; key: Buffer },
): Promise<string> {
  const rows = await tx.sql<{
    place: number;
  }>`select coalesce(max(place), 0) + 1 as place from ${k} where purpose = ${purpose}`;
  const place = rows[0]?.place ?? 1;
  const id = `${prefix[purpose]}${place}`;
  await tx.sql`insert into ${k} (id, purpose, place, wrapped, master, used_from)
    values (${id}, ${purpose}, ${place}, ${await master.wrap(key)}, ${master.id}, clock_timestamp() + make_interval(secs => ${seconds}))`;
  return id;
}

/** Returns a function that unwraps a key and caches the result. */
function createUnwrapper(master: MasterKey): (row: WrappedKey) => Promise<Buffer> {
  const opened = new Map<string, Buffer>();
  return async ({ id, wrapped, master: masterId }) => {
    const known = opened.get(id);
    if (known) return known;
    const key = await master.unwrap(wrapped, masterId);
    opened.set(id, key);
    return key;
  };
}

/** Returns the ring of the existing keys, in the order of `rows`. */
async function createRing(rows: readonly WrappedKey[], keyOf: (row: WrappedKey) => Promise<Buffer>): Promise<KeyRing> {
  const having = (purpose: AnyPurpose) => rows.filter((row) => row.purpose === purpose);
  const named = (purpose: AnyPurpose) =>
    Promise.all(having(purpose).map(async (row) => ({ id: row.id, key: await keyOf(row) })));
  const used = (purpose: KeyPurpose) => having(purpose).filter((row) => row.used);
  const layers = await named('INDEX');
  const [statistics] = await named('STATISTICS');
  const open = having('INDEX')
    .filter((row) => row.ended_at === null)
    .map((row) => row.id);
  return {
    statistics: statistics?.key ?? new Uint8Array(),
    seals: await named('SEAL'),
    sealWith: used('SEAL').at(-1)?.id ?? '',
    layers,
    depth: used('INDEX').length,
    depths: layers.flatMap((layer, n) => (open.includes(layer.id) ? n + 1 : [])),
  };
}

export function createDataKeys(database: Database, master: MasterKey): DataKeys {
  const keyOf = createUnwrapper(master);
  let current: { currentKeyRing: KeyRing; state: string } | null = null;

  const insert = (tx: Tx, purpose: AnyPurpose, seconds: number, key: Buffer = randomBytes(32)) =>
    insertKey(tx, master, { purpose, seconds, key });

  async function refresh(): Promise<void> {
    const rows = await database.read(keyScope, listKeys);
    const state = rows.map((row) => `${row.id}:${row.wrapped !== null}:${row.used}:${row.ended_at !== null}`).join();
    if (state === current?.state) return;
    current = {
      state,
      currentKeyRing: await createRing(
        rows.filter((row): row is WrappedKey => row.wrapped !== null),
        keyOf,
      ),
    };
  }

  /** Rewraps keys that an older master key wrapped, or creates the first keys. Only one process does so at a time. */
  async function prepare(first?: Readonly<Record<KeyPurpose, Buffer>>): Promise<void> {
    await database.withTransaction(keyScope, async (tx) => {
      await tx.sql`select pg_advisory_xact_lock(727003)`;
      const rows = await listKeys(tx);
      const keys: Readonly<Partial<Record<AnyPurpose, Buffer>>> = first ?? {};
      for (const purpose of ['SEAL', 'INDEX', 'STATISTICS'] as const)
        if (!rows.some((row) => row.purpose === purpose)) await insert(tx, purpose, 0, keys[purpose]);
      for (const row of rows) {
        if (row.wrapped === null || row.master === master.id) continue;
        const wrapped = await master.wrap(await keyOf({ ...row, wrapped: row.wrapped }));
        tx.send(sql`update ${k} set wrapped = ${wrapped}, master = ${master.id} where id = ${row.id}`);
      }
    });
  }

  return {
    currentKeyRing: () => {
      if (!current) throw new MissingMasterKeyError();
      return current.currentKeyRing;
    },
    load: async (first) => {
      await prepare(first);
      await refresh();
    },
    refresh,
    follow: (logger) => repeat('data-keys', { every: 1_000, firstAfter: 1_000, logger }, refresh).stop,
    add: (tx, purpose) => insert(tx, purpose, announceSeconds),
  };
}
