import type { Database } from '@slrt/database';
import { z } from '@slrt/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { listAssignmentsOf } from '../accounts/account-admin.repository.ts';
import { accountId } from '../accounts/account-input.ts';
import { todayIn } from '../accounts/manage-accounts.ts';
import { isObject } from './canonical.ts';
import { countOfDirectory, listOfDirectory, type DirectoryQuery } from './directory.repository.ts';
import { listOf, maxCount, providerConfig, resourceTypes, schemaResources } from './discovery.ts';
import { equalities, matches, readFilter, type Json } from './filter.ts';
import { applyPatch } from './patch.ts';
import { projectUser, type Projection } from './projection.ts';
import { addUser, changeUser, queryOf, removeUser, viewOf, type Directory, type Provisioned } from './provision.ts';
import { scimErrors } from './scim-error.ts';
import { etagOf, readBody, readPatched } from './user.ts';

const searchSchema = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
/** Resources of an answer without `count`. */
const defaultCount = 100;
/** Accounts that a filter is compared with. A filter for an ID or login reads one. */
const maxScanned = 5_000;

const names = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .pipe(z.array(z.string().max(200)).max(50));
const whole = z.coerce.number().int();
/** Parameters of a list. Values out of range mean the nearest one in it (RFC 7644 section 3.4.2.4). */
const listQuery = z.object({
  filter: z.string().optional(),
  startIndex: whole.default(1).transform((n) => Math.min(Math.max(n, 1), 1_000_000)),
  count: whole.default(defaultCount).transform((n) => Math.min(Math.max(n, 0), maxCount)),
  attributes: names.default([]),
  excludedAttributes: names.default([]),
});
type ListQuery = z.infer<typeof listQuery>;

function read<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw scimErrors.value();
}

const projectionOf = (query: unknown): Projection =>
  read(listQuery.pick({ attributes: true, excludedAttributes: true }), query);

/** Returns the ID in the path. One of another form is not that of an account. */
function idOf({ params }: FastifyRequest): string {
  const { id } = params as { id?: string };
  const result = accountId.safeParse(id);
  if (!result.success) throw scimErrors.notFound();
  return result.data;
}

/** Answers with a user and its version. */
function send(reply: FastifyReply, { row, user }: Provisioned, projection: Projection): Json {
  reply.header('etag', etagOf(row));
  return projectUser(user, projection);
}

/** Lists users. Equalities with an ID, login or external ID are asked of the database, the rest is compared here. */
async function search(database: Database, directory: Directory, query: ListQuery) {
  const { filter, startIndex, count } = query;
  const condition = filter === undefined ? null : readFilter(filter);
  const wanted: Readonly<Record<string, string>> = condition ? equalities(condition) : {};
  const { id = null, userName = null, externalId = null } = wanted;
  const chosen: DirectoryQuery = queryOf(directory, { id, login: userName?.toLowerCase() ?? null, externalId });
  const page = condition ? { offset: 0, limit: maxScanned + 1 } : { offset: startIndex - 1, limit: count };
  return database.read(directory.scope, async (tx) => {
    const [rows, today] = await Promise.all([listOfDirectory(tx, chosen, page), todayIn(tx, directory.district)]);
    if (rows.length > maxScanned) throw scimErrors.tooMany();
    const ids = rows.map((row) => row.id);
    const assignments = await listAssignmentsOf(tx, ids);
    const users = rows.map((row) => viewOf(directory, row, { assignments, today }).user);
    const found = condition ? users.filter((user) => matches(condition, user)) : users;
    const total = condition ? found.length : await countOfDirectory(tx, chosen);
    const shown = condition ? found.slice(startIndex - 1, startIndex - 1 + count) : found;
    return listOf(
      shown.map((user) => projectUser(user, query)),
      { total, startIndex },
    );
  });
}

function registerReads(app: FastifyInstance, database: Database): void {
  app.get('/Users', ({ directory, query }) => search(database, directory, read(listQuery, query)));
  // Names belong in no address: a search takes the filter as its body (RFC 7644 section 3.4.3).
  for (const path of ['/.search', '/Users/.search'])
    app.post(path, ({ directory, body }) => {
      const isMessage = isObject(body) && Array.isArray(body['schemas']) && body['schemas'].includes(searchSchema);
      if (!isMessage) throw scimErrors.syntax();
      return search(database, directory, read(listQuery, body));
    });
  app.get('/Users/:id', async (request, reply) => {
    const { directory, headers, query } = request;
    const id = idOf(request);
    const found = await database.read(directory.scope, async (tx) => {
      const [row] = await listOfDirectory(tx, queryOf(directory, { id }), { offset: 0, limit: 1 });
      if (!row) throw scimErrors.notFound();
      const [assignments, today] = await Promise.all([listAssignmentsOf(tx, [id]), todayIn(tx, directory.district)]);
      return viewOf(directory, row, { assignments, today });
    });
    if (headers['if-none-match'] === etagOf(found.row)) return reply.code(304).header('etag', etagOf(found.row)).send();
    return send(reply, found, projectionOf(query));
  });
}

function registerChanges(app: FastifyInstance, database: Database): void {
  app.post('/Users', async ({ directory, body, query }, reply) => {
    const projection = projectionOf(query);
    const added = await addUser(database, directory, readBody(body, null, directory.district));
    reply.code(201).header('location', `${directory.base}/Users/${added.row.id}`);
    return send(reply, added, projection);
  });
  const change = async (
    request: FastifyRequest,
    reply: FastifyReply,
    read: (user: Json) => ReturnType<typeof readBody>,
  ) => {
    const { directory, headers, query } = request;
    const given = { id: idOf(request), ifMatch: headers['if-match'], read };
    const projection = projectionOf(query);
    return send(reply, await changeUser(database, directory, given), projection);
  };
  app.put('/Users/:id', (request, reply) =>
    change(request, reply, (user) => readBody(request.body, user, request.directory.district)),
  );
  app.patch('/Users/:id', (request, reply) =>
    change(request, reply, (user) => readPatched(applyPatch(user, request.body), user, request.directory.district)),
  );
  app.delete('/Users/:id', async (request, reply) => {
    await removeUser(database, request.directory, { id: idOf(request), ifMatch: request.headers['if-match'] });
    return reply.code(204).send();
  });
}

/** Registers the paths below `/scim/v2` (RFC 7644 section 3.2). */
export function scimRoutes(app: FastifyInstance, { database }: { readonly database: Database }): void {
  const one = <T extends Json>(list: readonly T[], id: string): T => {
    const found = list.find((each) => each['id'] === id);
    if (!found) throw scimErrors.notFound();
    return found;
  };
  app.get('/ServiceProviderConfig', ({ directory }) => providerConfig(directory.base));
  app.get('/ResourceTypes', ({ directory }) => listOf(resourceTypes(directory.base)));
  app.get<{ Params: { id: string } }>('/ResourceTypes/:id', ({ directory, params }) =>
    one(resourceTypes(directory.base), params.id),
  );
  app.get('/Schemas', ({ directory }) => listOf(schemaResources(directory.base)));
  app.get<{ Params: { id: string } }>('/Schemas/:id', ({ directory, params }) =>
    one(schemaResources(directory.base), params.id),
  );
  registerReads(app, database);
  registerChanges(app, database);
}
