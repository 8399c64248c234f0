import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { PasskeyEntity, RecoveryCodeEntity, SignInStepEntity, TotpFactorEntity } from './factor.entity.ts';

const t = TotpFactorEntity;
const k = PasskeyEntity;
const c = RecoveryCodeEntity;
const s = SignInStepEntity;
const now = raw('clock_timestamp()');

export type TotpRow = RowOf<typeof TotpFactorEntity>;
export type PasskeyRow = RowOf<typeof PasskeyEntity>;
export type SignInStepRow = RowOf<typeof SignInStepEntity>;

/** Returns an account's app for codes, in use or being set up, with the time of the database in seconds. */
export async function lockTotp(
  tx: Tx,
  account: string,
  isConfirmed: boolean,
): Promise<(TotpRow & { readonly seconds: number }) | null> {
  const [row] = await tx.sql<
    TotpRow & { seconds: number }
  >`select ${t.all}, extract(epoch from ${now})::float8 as seconds
    from ${t} where ${t.$account_id} = ${account} and (${t.$confirmed_at} is not null) = ${isConfirmed} for update`;
  return row ?? null;
}

/** Starts to set an app up, instead of one that was not finished. */
export function replacePendingTotp(
  tx: Tx,
  { account, district, cipher, key }: { account: string; district: string; cipher: Buffer; key: string },
): void {
  tx.send(sql`delete from ${t} where ${t.$account_id} = ${account} and ${t.$confirmed_at} is null`);
  tx.send(sql`insert into ${t} (${t.pick('district_code', 'account_id', 'secret', 'secret_key')})
    values (${district}, ${account}, ${cipher}, ${key})`);
}

/** Takes an app into use, and ends the one before. */
export function confirmTotp(tx: Tx, { account, id, step }: { account: string; id: string; step: number }): void {
  tx.send(sql`delete from ${t} where ${t.$account_id} = ${account} and ${t.$id} <> ${id}::uuid`);
  tx.send(
    sql`update ${t} set confirmed_at = ${now}, last_used_at = ${now}, last_step = ${step} where ${t.$id} = ${id}::uuid`,
  );
}

export function saveTotpStep(tx: Tx, id: string, step: number): void {
  tx.send(sql`update ${t} set last_step = ${step}, last_used_at = ${now} where ${t.$id} = ${id}::uuid`);
}

export async function findTotp(
  tx: Tx,
  account: string,
): Promise<Pick<TotpRow, 'id' | 'confirmed_at' | 'last_used_at'> | null> {
  const [row] = await tx.sql`select ${t.pick('id', 'confirmed_at', 'last_used_at')} from ${t}
    where ${t.$account_id} = ${account} and ${t.$confirmed_at} is not null`;
  return row ?? null;
}

/** Removes an account's app for codes. Returns false when it has none. */
export async function deleteTotp(tx: Tx, account: string): Promise<boolean> {
  const rows = await tx.sql`delete from ${t} where ${t.$account_id} = ${account} returning ${t.pick('id')}`;
  return rows.length > 0;
}

export const listPasskeys = (tx: Tx, account: string): Promise<PasskeyRow[]> =>
  tx.sql`select ${k.all} from ${k} where ${k.$account_id} = ${account} order by ${k.$created_at}, ${k.$id}`;

/** Locks a passkey until the transaction ends, so that its counter is compared and saved by one request at a time. */
export async function lockPasskey(tx: Tx, credential: string): Promise<PasskeyRow | null> {
  const [row] = await tx.sql`select ${k.all} from ${k} where ${k.$credential_id} = ${credential} for update`;
  return row ?? null;
}

export function insertPasskey(
  tx: Tx,
  row: Pick<
    PasskeyRow,
    'account_id' | 'credential_id' | 'public_key' | 'sign_count' | 'transports' | 'is_synced' | 'label'
  >,
): void {
  tx.send(sql`insert into ${k} (${k.pick('account_id', 'credential_id', 'public_key', 'sign_count', 'transports', 'is_synced', 'label')})
    values (${row.account_id}, ${row.credential_id}, ${row.public_key}, ${row.sign_count}, ${row.transports}, ${row.is_synced}, ${row.label})`);
}

export function savePasskeyUse(tx: Tx, id: string, signCount: number): void {
  tx.send(sql`update ${k} set sign_count = ${signCount}, last_used_at = ${now} where ${k.$id} = ${id}::uuid`);
}

/** Removes a passkey of the account. Returns false when it has none with this ID. */
export async function deletePasskey(tx: Tx, account: string, id: string): Promise<boolean> {
  const rows =
    await tx.sql`delete from ${k} where ${k.$account_id} = ${account} and ${k.$id} = ${id}::uuid returning ${k.pick('id')}`;
  return rows.length > 0;
}

export function replaceRecoveryCodes(tx: Tx, account: string, hashes: readonly string[]): void {
  tx.send(sql`delete from ${c} where ${c.$account_id} = ${account}`);
  tx.send(
    sql`insert into ${c} (${c.pick('account_id', 'hash')}) select ${account}, hash from unnest(${hashes}::text[]) as h(hash)`,
  );
}

export const listRecoveryCodes = (
  tx: Tx,
  account: string,
): Promise<Pick<RowOf<typeof RecoveryCodeEntity>, 'id' | 'hash'>[]> =>
  tx.sql`select ${c.pick('id', 'hash')} from ${c} where ${c.$account_id} = ${account}`;

/** Uses a recovery code up. Returns false when another request was faster. */
export async function deleteRecoveryCode(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.sql`delete from ${c} where ${c.$id} = ${id}::uuid returning ${c.pick('id')}`;
  return rows.length > 0;
}

/** Removes every second factor of an account and its recovery codes. */
export function deleteFactors(tx: Tx, account: string): void {
  tx.send(sql`delete from ${t} where ${t.$account_id} = ${account}`);
  tx.send(sql`delete from ${k} where ${k.$account_id} = ${account}`);
  tx.send(sql`delete from ${c} where ${c.$account_id} = ${account}`);
}

export async function findSignInStep(tx: Tx, id: string): Promise<SignInStepRow | null> {
  const [row] = await tx.sql`select ${s.all} from ${s} where ${s.$id} = ${id} and ${s.$expires_at} > ${now}`;
  return row ?? null;
}

/** Records how far a sign-in has come, for half an hour. */
export function saveSignInStep(tx: Tx, row: Pick<SignInStepRow, 'id' | 'account_id' | 'stage' | 'methods'>): void {
  tx.send(sql`insert into ${s} (${s.pick('id', 'account_id', 'stage', 'methods', 'expires_at')})
    values (${row.id}, ${row.account_id}, ${row.stage}, ${row.methods}, ${now} + interval '30 minutes')
    on conflict (id) do update set account_id = excluded.account_id, stage = excluded.stage, methods = excluded.methods,
      challenge = null, expires_at = excluded.expires_at`);
}

/** Sets the text that a passkey must sign next. A step that has not begun begins. */
export function saveChallenge(tx: Tx, id: string, challenge: string): void {
  tx.send(sql`insert into ${s} (${s.pick('id', 'stage', 'challenge', 'expires_at')})
    values (${id}, 'PASSWORD', ${challenge}, ${now} + interval '30 minutes')
    on conflict (id) do update set challenge = excluded.challenge`);
}

/** Returns the text to sign and forgets it, so that an answer is accepted once. */
export async function takeChallenge(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.sql<{ challenge: string | null }>`with taken as (
      select id, challenge from ${s} where ${s.$id} = ${id} and ${s.$expires_at} > ${now} for update
    )
    update ${s} set challenge = null from taken where ${s}.id = taken.id returning taken.challenge`;
  return row?.challenge ?? null;
}

export function deleteSignInStep(tx: Tx, id: string): void {
  tx.send(sql`delete from ${s} where ${s.$id} = ${id} or ${s.$expires_at} < ${now}`);
}

/** Lists the districts whose people have an app for codes. */
export async function listFactorDistricts(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{ district: string }>`select distinct ${t.$district_code} as district from ${t} order by 1`;
  return rows.map(({ district }) => district);
}
