import { assignmentsOf } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { AgencyResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { listCredentials } from '../credential.repository.ts';
import { actsFor, credentialIssuers, deliveryKeepers, inboxReaders } from '../delivery.policy.ts';
import { readInbox } from '../use-cases/read-inbox.ts';
import { listWebhooks } from '../webhook.repository.ts';

/** A person of an agency sees that agency's only; the rows of other districts are the database's to hide. */
const isStranger = (context: ServiceContext, agencyCode: string) =>
  assignmentsOf(context.actor, inboxReaders).length > 0 &&
  !assignmentsOf(context.actor, inboxReaders).some((assignment) => assignment.agency === agencyCode);

/** What an agency's own people and the operator see of how it is told. */
export const Agency: AgencyResolvers = {
  webhooks: (agency, _, context) => {
    const scope = context.scope(deliveryKeepers);
    if (!scope || isStranger(context, agency.code)) return null;
    return context.db.read(scope, (tx) => listWebhooks(tx, agency.code));
  },
  credentials: (agency, _, context) => {
    const scope = context.scope(credentialIssuers);
    if (!scope || isStranger(context, agency.code)) return null;
    return context.db.read(scope, (tx) => listCredentials(tx, agency.code));
  },
  inbox: async (agency, { districtCode, after, first, unread }, context) => {
    const of = { agencyCode: agency.code, district: districtCode };
    const scope = context.scope(inboxReaders);
    if (!scope || !actsFor(context.actor, inboxReaders, of)) return null;
    const page = pageSize(first, after, 1);
    const { rows, count } = await readInbox(
      context.db,
      { of, scope },
      { after: page.after, unread: unread ?? false, limit: page.limit + 1 },
    );
    return connection(rows, page, (row) => [row.inbox_position], count);
  },
};
