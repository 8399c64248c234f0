import type { Database } from './database.ts';
import type { Tx } from './transaction.ts';

const areaTable = (service: string) => `create table area (
  code text constraint area_pkey primary key,
  parent_code text,
  level text not null,
  kind text not null,
  name text not null,
  time_zone text not null,
  founding_code text not null,
  valid_from date,
  valid_until date,
  successors text[] not null default '{}',
  bps_code text
);
create index area_parent on area (parent_code, code);
revoke insert, update, delete on area from ${service}_app;

`;

/**
 * What every service's first migration creates: session functions, the official list of areas, lifecycle rows and the
 * trigger that checks state changes against them, and the append-only audit log. Immutable: later changes are new functions.
 */
export function platformSchema(service: string): string {
  return `
create schema slrt;
grant usage on schema slrt, public to ${service}_app, ${service}_relay;
alter default privileges in schema public grant select, insert, update, delete on tables to ${service}_app;
alter default privileges in schema public grant usage on sequences to ${service}_app;
create function slrt.scope() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('slrt.scope', true), '') $$;
create function slrt.agency() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('slrt.agency', true), '') $$;
create function slrt.actor() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('slrt.actor', true), '') $$;
create function slrt.areas() returns text[] language sql stable parallel safe as
  $$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $$;

${areaTable(service)}create table lifecycle (
  machine text not null,
  from_state text not null,
  to_state text not null,
  step text not null,
  constraint lifecycle_pkey primary key (machine, from_state, to_state, step)
);
revoke insert, update, delete on lifecycle from ${service}_app;
create function slrt.check_lifecycle() returns trigger language plpgsql as $$
declare column_name text := tg_argv[1]; old_state text; new_state text;
begin
  new_state := to_jsonb(new) ->> column_name;
  old_state := case when tg_op = 'INSERT' then '' else to_jsonb(old) ->> column_name end;
  if old_state is distinct from new_state and not exists (
    select 1 from lifecycle where machine = tg_argv[0] and from_state = old_state and to_state = new_state
  ) then
    raise exception 'state change not in the lifecycle table' using errcode = 'check_violation', constraint = tg_argv[0] || '_lifecycle';
  end if;
  return new;
end $$;

create table audit_entry (
  district_code text not null,
  id uuid not null default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  role text,
  action text not null,
  purpose text,
  subjects text[] not null,
  request_id text,
  constraint audit_entry_pkey primary key (district_code, id)
);
revoke update, delete on audit_entry from ${service}_app;
`;
}

export interface AuditEntry {
  readonly district: string;
  readonly action: string;
  readonly purpose: string | null;
  /** Ids of the records, never values. */
  readonly subjects: readonly string[];
  readonly requestId: string | null;
  /** A read of protected data, not a write. */
  readonly isRead?: boolean;
}

/** Writes one audit row inside the running transaction, which fails without it. */
export function audit(tx: Tx, entry: AuditEntry): void {
  tx.send(
    `insert into audit_entry (district_code, actor, role, action, purpose, subjects, request_id, is_read, origin)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
    [
      entry.district,
      tx.scope.actorId,
      tx.scope.role,
      entry.action,
      entry.purpose,
      entry.subjects,
      entry.requestId,
      entry.isRead ?? false,
      tx.scope.origin ?? null,
    ],
  );
}

/** Records a protected read in a transaction of its own, committed before the answer; a failure refuses the read. */
export async function recordRead(database: Database, scope: Tx['scope'], entry: AuditEntry): Promise<void> {
  await database.withTransaction(scope, (tx) => audit(tx, { ...entry, isRead: true }));
}

/**
 * Reads what is protected in the transaction that records it, all of it sent at once: nothing is given before the record is
 * committed, and a failure to record refuses the read.
 */
export function readOnRecord<T>(
  database: Database,
  scope: Tx['scope'],
  entries: readonly AuditEntry[],
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.withTransaction(scope, (tx) => {
    const found = read(tx);
    for (const entry of entries) audit(tx, { ...entry, isRead: true });
    return tx.commit(found);
  });
}
