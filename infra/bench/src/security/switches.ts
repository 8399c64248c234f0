import crypto, { randomBytes, webcrypto } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { type Database, type pg, type Tx, render, type Sql } from '@slrt/database';

/**
 * Turns protections off from outside, since the product has no such settings: drops statements before they reach the database,
 * or replaces a cipher in this process. The measured code is the product's own, with one part disabled.
 */
export interface Switch {
  readonly name: string;
  set(on: boolean): Promise<void> | void;
}

/** Row-level security of every table that has it. */
export async function rowSecurity(databases: readonly pg.Pool[]): Promise<Switch> {
  const tables = await Promise.all(
    databases.map(async (pool) => {
      const { rows } = await pool.query<{ name: string }>(
        `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
      );
      return { pool, names: rows.map((row) => row.name) };
    }),
  );
  return {
    name: 'row-level security',
    set: async (on) => {
      for (const { pool, names } of tables)
        for (const name of names)
          await pool.query(`alter table ${name} ${on ? 'enable' : 'disable'} row level security`);
    },
  };
}

class OtherStatementError extends Error {}

const isAudit = ({ strings, values }: Sql) => render(strings, values).text.startsWith('insert into audit_entry');

/** True when the work wrote its audit row and asked for nothing else. */
async function writesOnlyAudit(scope: Tx['scope'], work: (tx: Tx) => unknown): Promise<boolean> {
  const refuse = (): never => {
    throw new OtherStatementError();
  };
  const others = { sql: refuse, commit: refuse, savepoint: refuse, onCommit: refuse };
  let audited = false;
  const send: Tx['send'] = (statement) => {
    if (!isAudit(statement)) refuse();
    audited = true;
  };
  try {
    await work({
      scope,
      givenMoment: null,
      get manager() {
        return refuse();
      },
      ...others,
      send,
    });
    return audited;
  } catch (error) {
    if (error instanceof OtherStatementError) return false;
    throw error;
  }
}

/** Drops audit rows before they are sent. A transaction that only audits is not begun, one that otherwise only reads is read-only. */
export function auditing(): Switch & { wrap: (database: Database) => Database; isOn: () => boolean } {
  let isOn = true;
  const dropping = (tx: Tx): Tx => ({
    scope: tx.scope,
    givenMoment: tx.givenMoment,
    get manager() {
      return tx.manager;
    },
    sql: tx.sql,
    send: (statement) => {
      if (isOn || !isAudit(statement)) tx.send(statement);
    },
    commit: (last) => tx.commit(last),
    savepoint: (work) => tx.savepoint(work),
    onCommit: (hint) => tx.onCommit(hint),
  });
  return {
    name: 'audit',
    set: (on) => {
      isOn = on;
    },
    isOn: () => isOn,
    wrap: (database) => ({
      ...database,
      withTransaction: async (scope, work) => {
        if (!isOn && /isRead: ?true/.test(work.toString())) {
          if (await writesOnlyAudit(scope, work)) return undefined as never;
          return database.read(scope, (tx) => work(dropping(tx))); // without the audit row, only the read remains
        }
        return database.withTransaction(scope, (tx) => work(dropping(tx)));
      },
    }),
  };
}

const nothing = Buffer.alloc(0);
const noCipher = {
  update: (text: string | Buffer) => Buffer.from(text),
  final: () => nothing,
  getAuthTag: () => Buffer.alloc(16),
  setAuthTag: () => undefined,
};
const noHash = { update: () => noHash, digest: () => Buffer.alloc(32) };

/** Ciphers and keyed hashes of data: replaced by functions that copy. */
export function encryption(): Switch {
  const { createCipheriv, createDecipheriv, createHmac } = crypto;
  return {
    name: 'encryption',
    set: (on) => {
      Object.assign(
        crypto,
        on
          ? { createCipheriv, createDecipheriv, createHmac }
          : { createCipheriv: () => noCipher, createDecipheriv: () => noCipher, createHmac: () => noHash },
      );
      syncBuiltinESMExports();
    },
  };
}

/**
 * The gateway's signature and the subgraphs' check of it (Ed25519). Everything else that signs stays as it is: the database
 * driver proves its password by `subtle.sign` with HMAC (SCRAM) whenever it opens a connection.
 */
export function actorTokens(): Switch {
  const { subtle } = webcrypto;
  const isActorKey = (key: webcrypto.CryptoKey) => key.algorithm.name === 'Ed25519';
  return {
    name: 'actor tokens',
    set: (on) => {
      Reflect.deleteProperty(subtle, 'sign');
      Reflect.deleteProperty(subtle, 'verify');
      if (on) return;
      const sign = subtle.sign.bind(subtle);
      const verify = subtle.verify.bind(subtle);
      Object.defineProperty(subtle, 'sign', {
        configurable: true,
        value: (...[algorithm, key, data]: Parameters<typeof sign>) =>
          isActorKey(key) ? Promise.resolve(randomBytes(64).buffer) : sign(algorithm, key, data),
      });
      Object.defineProperty(subtle, 'verify', {
        configurable: true,
        value: (...[algorithm, key, signature, data]: Parameters<typeof verify>) =>
          isActorKey(key) ? Promise.resolve(true) : verify(algorithm, key, signature, data),
      });
    },
  };
}
