import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from '@slrt/runtime';
import { defaultLimits, type Limits } from './limits.ts';

/** Limits of a kind of client. Costs are counted as in `Limits.cost`. */
export interface ClientClass {
  readonly limits: Limits;
  /** Cost allowed in ten seconds, for one person and for the whole client. A person who exceeds it is blocked for a minute. */
  readonly budget: { readonly person: number; readonly client: number };
}
/** Documented defaults (docs/SECURITY.md). A client without an entry in the file is STANDARD. */
export const clientClasses = {
  /** Frontends of the office and the village. */
  STANDARD: { limits: defaultLimits, budget: { person: 300_000, client: 6_000_000 } },
  /** Agencies' programs: many small reads. */
  MACHINE: { limits: { ...defaultLimits, cost: 15_000 }, budget: { person: 150_000, client: 600_000 } },
  /** Apps with documents registered at build time. Other documents are rejected. */
  TRUSTED: { limits: { ...defaultLimits, cost: 60_000 }, budget: { person: 600_000, client: 12_000_000 } },
} as const satisfies Record<string, ClientClass>;
export type ClientClassName = keyof typeof clientClasses;

const clientsSchema = z.record(
  z.string(),
  z
    .object({ class: z.enum(['STANDARD', 'MACHINE', 'TRUSTED']), documents: z.string().optional() })
    .strict()
    .refine(
      (client) => client.class !== 'TRUSTED' || client.documents !== undefined,
      'a TRUSTED client needs documents',
    ),
);

export interface Client {
  readonly class: ClientClassName;
  /** Documents by hash, in the format of codegen's client preset. Null if the client may send any document. */
  readonly documents: ReadonlyMap<string, string> | null;
}
const anyClient: Client = { class: 'STANDARD', documents: null };

function readDocuments(file: string): ReadonlyMap<string, string> {
  const documents = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
}

/**
 * Reads the clients of a file, by their OIDC client id: `{ "tablet-app": { "class": "TRUSTED", "documents": "tablet.json" } }`;
 * paths are relative to it. Throws if the file cannot be used.
 */
export function readClients(file: string): (client: string) => Client {
  if (!file) return () => anyClient;
  const entries = Object.entries(clientsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const clients = new Map(
    entries.map(([id, { class: name, documents }]): [string, Client] => [
      id,
      { class: name, documents: documents ? readDocuments(resolve(dirname(file), documents)) : null },
    ]),
  );
  return (client) => clients.get(client) ?? anyClient;
}

interface GraphBody {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null;
}

/**
 * Returns the text of a request. Registered documents are named by `documentId` (GraphQL over HTTP) or by the hash of a
 * persisted query. Returns null if the client may not run it.
 */
export function documentOf(client: Client, body: GraphBody): string | null {
  if (!client.documents) return typeof body.query === 'string' ? body.query : null;
  const named = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (typeof named === 'string') return client.documents.get(named.replace(/^sha256:/, '')) ?? null;
  if (client.class !== 'TRUSTED') return typeof body.query === 'string' ? body.query : null;
  return null;
}
