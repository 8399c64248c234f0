import { connection, pageSize, requireScope } from '@slrt/subgraph';
import { caseworkRoles } from '@slrt/domain';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { recordLookup } from '../../../lookup/index.ts';
import { searchPersons as search } from '../../person.repository.ts';

/** At most 200 matches are ranked; the cursor is a match's place among them. */
export const searchPersons: QueryResolvers['searchPersons'] = async (_, { input, first, after }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const page = pageSize(first, after, 1);
  const criteria = { name: input.name, birthYear: input.birthYear ?? null, regionCode: input.regionCode ?? null };
  const start = page.after ? Number(page.after[0]) : 0;
  const find = (from: number, limit: number) =>
    context.db.read(scope, (tx) => search(tx, criteria, { start: from, limit }));
  await recordLookup(context.deps, scope, {
    district: scope.areas[0]?.slice(0, 5) ?? '',
    action: 'person.search',
    purpose: null,
    subjects: [],
    requestId: context.requestId,
  });
  const rows = await find(start, page.limit + 1);
  const matches = rows.map((row, n) => ({ person: { ...row, direct: false }, score: row.score, place: start + n + 1 }));
  return connection(
    matches,
    page,
    (match) => [match.place],
    async () => rows[0]?.total ?? (await find(0, 1))[0]?.total ?? 0,
  );
};
