/**
 * Row-level security in SQL. The code checks what a role may do, these policies check whose rows. After a transaction
 * a SET LOCAL setting reads '' and not null, hence `nullif` in the slrt functions.
 */

/** True for rows whose area lies in the session's areas. Each level is an equality, evaluated once per query. */
export function areaTest(column: string): string {
  const parts = [2, 5, 8].map((length) => `left(${column}, ${length}) = any((select slrt.areas())::text[])`);
  return `(${[...parts, `${column} = any((select slrt.areas())::text[])`].join(' or ')})`;
}

/** Enables and forces row security on a table: `using` guards what is read and changed, and new rows unless given. */
export function protect(table: string, using: string, check: string = using): string {
  return `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${table}_rights on ${table} using (${using}) with check (${check});`;
}

/** A child row is visible exactly when its parent is. */
export function protectThrough(table: string, parent: string, parentKey: string): string {
  return protect(
    table,
    `exists (select 1 from ${parent} p where p.district_code = ${table}.district_code and p.id = ${table}.${parentKey})`,
  );
}
