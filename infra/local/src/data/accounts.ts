import { createHash } from 'node:crypto';
import { pg } from '@slrt/database';
import { clientSecretOf, passwordOf } from '@slrt/graph-client';
import { hashPassword } from '@slrt/identity/passwords';
import type { Persona } from './personas.ts';

/** A random password of 256 bits needs no costly hash, and a start no seconds for hundreds of them. */
const cheapest = { memory: 8, passes: 1 };

const statement = `
  with persona as (
    select p->>'id' as id, p->>'label' as label, p->'assignments' as assignments, p->>'password' as password,
      decode(p->>'secret', 'hex') as secret, left(p->'assignments'->0->'areas'->>0, 5) as district
    from jsonb_array_elements($1::jsonb) p
  ), person as (
    insert into account (id, district_code, login, name, password, state, is_demo, created_by)
    select id, district, id, left(label, 120), password, 'ACTIVE', true, 'system:demo' from persona
    on conflict do nothing returning id
  ), role as (
    insert into account_assignment (account_id, role, areas, agency, granted_by, valid_from)
    select p.id, a->>'role', array(select jsonb_array_elements_text(a->'areas')), a->>'agency', 'system:demo', '2020-01-01'
    from persona p join person using (id), jsonb_array_elements(p.assignments) a
  ), program as (
    insert into machine_client (id, label, assignments, created_by)
    select id, label, assignments, 'system:demo' from persona
    on conflict (id) do update set assignments = excluded.assignments returning id
  )
  insert into machine_secret (client_id, hash) select id, secret from persona join program using (id) on conflict do nothing`;

/**
 * Adds the demo's people and programs to identity's database: each signs in with a password that derives from `secret`, and may also
 * get tokens as a program, for commands and tests. Keeps those that exist.
 */
export async function writeDemoAccounts(url: string, personas: readonly Persona[], secret: string): Promise<void> {
  const rows = await Promise.all(
    personas.map(async (persona) => ({
      ...persona,
      password: await hashPassword(passwordOf(secret, persona.id), cheapest),
      secret: createHash('sha256').update(clientSecretOf(secret, persona.id)).digest('hex'),
    })),
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement, [JSON.stringify(rows)]);
  } finally {
    await client.end();
  }
}
