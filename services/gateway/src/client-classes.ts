import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from '@slrt/runtime';
import { defaultLimits, type Limits } from './limits.ts';

/** What a kind of client may ask for. Costs are counted as in `Limits.cost`. */
export interface ClientClass {
  readonly limits: Limits;
  /** Cost that one person, and all persons of the client together, may use in ten seconds; who uses more waits a minute. */
  readonly budget: { readonly person: number; readonly client: number };
}
/** The documented defaults (docs/SECURITY.md). A client that no file names is STANDARD. */
export const clientClasses = {
  /** Frontends of the office and the village. */
  STANDARD: { limits: defaultLimits, budget: { person: 300_000, client: 6_000_000 } },
  /** Agencies' programs: many small reads. */
  MACHINE: { limits: { ...defaultLimits, cost: 15_000 }, budget: { person: 150_000, client: 600_000 } },
  /** Apps whose documents were registered when they were built: nothing else is run for them. */
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
  /** Documents by hash, as a code generator's client preset writes them; null: it may send any. */
  readonly documents: ReadonlyMap<string, string> | null;
}
const anyClient: Client = { class: 'STANDARD', documents: null };

function readDocuments(file: string): ReadonlyMap<string, string> {
  const documents = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
}

/**
 * The clients that a file names, by their OIDC client id: `{ "tablet-app": { "class": "TRUSTED", "documents": "tablet.json" } }`;
 * paths are relative to it. Throws at the start where it cannot be used.
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
 * The text of a request: registered documents are named by `documentId` (GraphQL over HTTP) or by the hash of a persisted
 * query. Null where it is not one that the client may run.
 */
export function documentOf(client: Client, body: GraphBody): string | null {
  if (!client.documents) return typeof body.query === 'string' ? body.query : null;
  const named = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (typeof named === 'string') return client.documents.get(named.replace(/^sha256:/, '')) ?? null;
  if (client.class !== 'TRUSTED') return typeof body.query === 'string' ? body.query : null;
  return null;
}
