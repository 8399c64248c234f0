import { decodeCursor, encodeCursor } from '@slrt/database';
import { WrongArgument } from './input-checks.ts';

/** A Relay connection that computes its total only on request. */
export interface Connection<R> {
  readonly edges: readonly { node: R; cursor: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  count(): Promise<number>;
}

export interface PageRequest {
  readonly limit: number;
  /** Sort key of the last row of the previous page; null for the first page. */
  readonly after: readonly (string | number | null)[] | null;
}

/** Parses `first` (1 to 100, default 20) and a cursor of `keys` parts. Throws `WrongArgument`. */
export function pageSize(
  first: number | null | undefined,
  after: string | null | undefined,
  keys: number,
): PageRequest {
  const limit = first ?? 20;
  if (limit < 1 || limit > 100)
    throw new WrongArgument({ argument: 'first', allowed: { key: 'allowed.range', values: '1–100' } });
  const cursor = after ? decodeCursor(after, keys) : null;
  if (after && !cursor) throw new WrongArgument({ argument: 'after', allowed: { key: 'allowed.cursor', values: '' } });
  return { limit, after: cursor };
}

export const cursorOf = encodeCursor;

/** Builds the connection from up to `limit + 1` rows. */
export function connection<R>(
  rows: readonly R[],
  page: PageRequest,
  keyOf: (row: R) => readonly (string | number | null)[],
  count: () => Promise<number>,
): Connection<R> {
  const edges = rows.slice(0, page.limit).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}

/** Resolvers of every connection type. */
export const connectionResolvers = {
  totalCount: (parent: Pick<Connection<unknown>, 'count'>): Promise<number> => parent.count(),
};
