import { parseId, noSuchUuid } from '@slrt/domain';
import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { recipientSettlers } from '../../recipient.policy.ts';
import { countRecipients, pageRecipients } from '../../recipient.repository.ts';

export const recipients: QueryResolvers['recipients'] = async (_, { filter, first, after }, context) => {
  const scope = requireScope(context, recipientSettlers);
  const page = pageSize(first, after, 2);
  const start = page.after ? ([String(page.after[0]), Number(page.after[1])] as const) : null;
  const listUuid = filter.listId ? (parseId('recipientList', filter.listId)?.uuid ?? noSuchUuid) : null;
  const criteria = { district: filter.districtCode, listUuid, states: filter.states ?? ['SUGGESTED', 'UNMATCHED'] };
  const rows = await context.db.read(scope, (tx) => pageRecipients(tx, criteria, start, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.list_id, row.row_number],
    () => context.db.read(scope, (tx) => countRecipients(tx, criteria)),
  );
};
