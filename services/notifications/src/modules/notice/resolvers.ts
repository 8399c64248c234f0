import { formatId, getKey, type Role } from '@slrt/domain';
import { command, connection, getScope, named, pageSize, type Connection } from '@slrt/subgraph';
import type { MutationResolvers, NotificationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { countNotices, pageNotices, type NotificationView } from './notice.repository.ts';
import { retryNotification } from './use-cases/retry-notification.ts';

/** Roles that look after messages. A message shows neither its text nor its address. */
const operators: readonly Role[] = ['ADMIN', 'MANAGER'];

export type NotificationPage = Connection<NotificationView>;

export const Query: Pick<QueryResolvers, 'notifications'> = {
  notifications: async (_, { first, after, ...filter }, context) => {
    const scope = getScope(context, operators);
    const page = pageSize(first, after, 1);
    const complaint = filter.complaintId ? getKey('complaint', filter.complaintId) : null;
    const rows = await context.db.read(scope, (tx) =>
      pageNotices(tx, complaint, filter, { before: page.after?.[0] ?? null, limit: page.limit + 1 }),
    );
    return connection(
      rows,
      page,
      (row) => [row.id],
      () => context.db.read(scope, (tx) => countNotices(tx, complaint, filter)),
    );
  },
};

export const Mutation: Pick<MutationResolvers, 'retryNotification'> = {
  retryNotification: command('RetryNotificationSuccess', operators, named('notification', retryNotification)),
};

export const Notification: NotificationResolvers = {
  id: (row) => formatId('notification', { district: row.district_code, uuid: row.id }),
  complaintId: ({ district_code: district, complaint_id: uuid }) => uuid && formatId('complaint', { district, uuid }),
  accountId: (row) => row.account_id,
  possibleRepeats: (row) => row.possible_repeats,
  createdAt: (row) => row.created_at,
  nextAttemptAt: (row) => (row.state === 'PENDING' ? row.next_at : null),
  expiresAt: (row) => row.expires_at,
  endedAt: (row) => row.ended_at,
};
