import { createHmac } from 'node:crypto';
import pg from 'pg';
import { connectionLimits, timeLimits } from './time-limits.ts';

export interface ServiceDatabaseUrls {
  /** Runs migrations and owns the schema. */
  readonly owner: string;
  /** Serves requests, under row-level security. */
  readonly app: string;
  /** Reads and marks the outbox; has no other rights. */
  readonly relay: string;
}

/** Connects as an administrator, with the time limits of a job. */
export async function connectAdmin(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, ...connectionLimits(timeLimits.job) });
  await client.connect();
  return client;
}

/** Derives a role's password from a server's secret. One role's password reveals neither another's nor the secret. */
export const rolePassword = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(`postgres:${role}`).digest('base64url');

export function databaseUrls(
  adminUrl: string,
  service: string,
  secret: string,
  database = service,
): ServiceDatabaseUrls {
  const urlFor = (role: string) => {
    const url = new URL(adminUrl);
    url.username = `${service}_${role}`;
    url.password = rolePassword(secret, url.username);
    url.pathname = `/${database}`;
    return url.href;
  };
  return { owner: urlFor('owner'), app: urlFor('app'), relay: urlFor('relay') };
}

/**
 * Creates the service's three roles and its database when missing, and sets the passwords each time. Needs an
 * administrator.
 */
export async function provisionService(admin: pg.Client, service: string, secret: string): Promise<void> {
  for (const role of ['owner', 'app', 'relay']) {
    const name = `${service}_${role}`;
    const exists = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
    const verb = exists.rowCount === 0 ? 'create' : 'alter';
    const password = pg.escapeLiteral(rolePassword(secret, name));
    await admin.query(`${verb} role ${name} login nosuperuser nobypassrls password ${password}`);
  }
  const database = await admin.query('select 1 from pg_database where datname = $1', [service]);
  if (database.rowCount === 0) {
    await admin.query(
      `create database ${service} owner ${service}_owner encoding 'UTF8' locale 'C' template template0`,
    );
    await admin.query(`revoke all on database ${service} from public`);
    await admin.query(`grant connect on database ${service} to ${service}_app, ${service}_relay`);
  }
}
