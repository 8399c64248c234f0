import { formatId, parseId, type Role } from '@slrt/domain';
import {
  command,
  connection,
  connectionResolvers,
  getScope,
  named,
  pageSize,
  sdl,
  sharedResolvers,
  type RequestContext,
} from '@slrt/subgraph';
import { countLoads, findLoad, listSameFile, listSamples, pageLoads, type LoadRow } from './bulk-load.repository.ts';
import { keyOf, loadDecisions, LoadRefusal, type LoadHasDependentsFailure } from './decide-load.ts';
import type { LoadDeps, LoadKind, LoadKindCode } from './load-kind.ts';

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const refusalTypes = [
  'InvalidInput',
  'NotAllowed',
  'NotFound',
  'InvalidTransition',
  'StaleVersion',
  'IdempotencyConflict',
];
const decisions = [
  ['apply', 'Applies a load whose preview is ready.', 'The load, which is now applied in the background.'],
  [
    'discard',
    'Discards a load whose preview is ready, and deletes what was read from the file.',
    'The discarded load.',
  ],
  [
    'undo',
    'Undoes a load: takes new records back and restores changed ones. Refused if later work depends on it.',
    'The load, which is now undone in the background.',
  ],
] as const;

function decisionSdl(name: string, [verb, description, result]: (typeof decisions)[number]): string {
  const field = `${verb}${capital(name)}`;
  const type = capital(field);
  const members = [`${type}Success`, ...(verb === 'undo' ? ['LoadHasDependents'] : []), ...refusalTypes];
  return `
extend type Mutation {
  "${description}"
  ${field}("Input of \`${field}\`." input: ${type}Input!): ${type}Result!
}

"Input of \`${field}\`."
input ${type}Input {
  "ID of the load."
  loadId: ID!
}

"Success payload of \`${field}\`."
type ${type}Success {
  "${result}"
  load: BulkLoad!
}

"Result of \`${field}\`."
union ${type}Result = ${members.join(' | ')}
`;
}

/** Returns the SDL of the loads of a service. `name` is the prefix of its root fields, such as `directoryLoad`. */
export const loadSdl = (name: string, records: string): string => `
extend type Query {
  "A load of ${records} by ID. Null if it does not exist or you may not see it."
  ${name}("ID of the load." id: ID!): BulkLoad
  "Loads of ${records} in a district, newest first."
  ${name}s(
    "Code of the district."
    regionCode: ID! @regionLevel(is: DISTRICT)
    "Only loads of this kind. Omit for all."
    kind: BulkLoadKind
    "Page size, 1 to 100. Default: 20."
    first: Int
    "Cursor to continue after: \`pageInfo.endCursor\` of the previous page."
    after: String
  ): BulkLoadConnection!
}
${decisions.map((each) => decisionSdl(name, each)).join('')}
${sdl('./bulk-load.graphql', import.meta.url)}`;

/** Row types behind the graph types, for code generation. */
export const loadTypes = {
  BulkLoad: '@slrt/bulk-load#LoadRow',
  BulkLoadConnection: '@slrt/bulk-load#LoadPage',
  BulkLoadSample: '@slrt/bulk-load#RowSample',
  LoadHasDependents: '@slrt/bulk-load#LoadHasDependentsFailure',
} as const;

/** Adds the refusal of an undo to those that every mutation has. */
const orRefusal =
  <Args extends unknown[], R>(run: (...args: Args) => Promise<R>) =>
  async (...args: Args): Promise<R | LoadHasDependentsFailure> => {
    try {
      return await run(...args);
    } catch (error) {
      if (error instanceof LoadRefusal) return error.failure;
      throw error;
    }
  };

interface ListArguments {
  readonly regionCode: string;
  readonly kind?: LoadKindCode | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

function queriesOf(name: string, loaders: readonly Role[]) {
  return {
    [name]: (_: object, { id }: { id: string }, context: RequestContext) => {
      const scope = getScope(context, loaders);
      const key = parseId('bulkLoad', id);
      return key ? context.db.read(scope, (tx) => findLoad(tx, key)) : null;
    },
    [`${name}s`]: async (
      _: object,
      { regionCode: district, kind = null, first, after }: ListArguments,
      context: RequestContext,
    ) => {
      const scope = getScope(context, loaders);
      const page = pageSize(first, after, 1);
      const before = page.after ? String(page.after[0]) : null;
      const rows = await context.db.read(scope, (tx) => pageLoads(tx, { district, kind }, before, page.limit + 1));
      return connection(
        rows,
        page,
        (row) => [row.id],
        () => context.db.read(scope, (tx) => countLoads(tx, district, kind)),
      );
    },
  };
}

const bulkLoadFields = (loaders: readonly Role[]) => ({
  id: (row: LoadRow) => formatId('bulkLoad', keyOf(row)),
  districtCode: (row: LoadRow) => row.district_code,
  fileName: (row: LoadRow) => row.file_name,
  sha256: (row: LoadRow) => row.sha256.toString('hex'),
  unusedHeadings: (row: LoadRow) => row.unused_headings,
  keptRows: (row: LoadRow) => row.kept,
  uploadedBy: (row: LoadRow) => row.requested_by,
  uploadedByRole: (row: LoadRow) => row.requested_role,
  receivedAt: (row: LoadRow) => row.received_at,
  decidedBy: (row: LoadRow) => row.decided_by,
  decidedByRole: (row: LoadRow) => row.decided_role,
  decidedAt: (row: LoadRow) => row.decided_at,
  finishedAt: (row: LoadRow) => row.finished_at,
  undoneBy: (row: LoadRow) => row.undone_by,
  undoneByRole: (row: LoadRow) => row.undone_role,
  undoneAt: (row: LoadRow) => row.undone_at,
  samples: (row: LoadRow, _: object, context: RequestContext) =>
    context.db.read(getScope(context, loaders), (tx) => listSamples(tx, keyOf(row))),
  earlierLoads: (row: LoadRow, _: object, context: RequestContext) =>
    context.db.read(getScope(context, loaders), (tx) => listSameFile(tx, row)),
});

/** Returns the resolvers of the loads of a service. */
export function loadResolvers<Deps extends LoadDeps>(
  name: string,
  loaders: readonly Role[],
  kinds: readonly LoadKind<Deps>[],
): object {
  const { applyLoad, discardLoad, undoLoad } = loadDecisions(kinds);
  const success = (verb: string) => `${verb}${capital(name)}Success`;
  return {
    Query: queriesOf(name, loaders),
    Mutation: {
      [`apply${capital(name)}`]: command(success('Apply'), loaders, named('load', applyLoad)),
      [`discard${capital(name)}`]: command(success('Discard'), loaders, named('load', discardLoad)),
      [`undo${capital(name)}`]: orRefusal(command(success('Undo'), loaders, named('load', undoLoad))),
    },
    BulkLoad: bulkLoadFields(loaders),
    BulkLoadConnection: connectionResolvers,
    BulkLoadSample: { row: (sample: { row_number: number }) => sample.row_number },
    LoadHasDependents: sharedResolvers.NotAllowed,
  };
}
