import { noSuchUuid, parseId } from '@slrt/domain';
import { command, connection, pageSize, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { listReaders, recipientSettlers } from './recipient.policy.ts';
import { countRecipients, listLists, pageRecipients } from './recipient.repository.ts';
import { settleRecipient } from './use-cases/settle-recipient.ts';

export const Query: Pick<QueryResolvers, 'recipientLists' | 'recipients'> = {
  recipientLists: (_, { districtCode }, context) => {
    const scope = requireScope(context, listReaders);
    return context.db.read(scope, (tx) => listLists(tx, districtCode));
  },
  recipients: async (_, { filter, first, after }, context) => {
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
  },
};

export const Mutation: MutationResolvers = {
  settleRecipient: command('SettleRecipientSuccess', recipientSettlers, settleRecipient),
};
