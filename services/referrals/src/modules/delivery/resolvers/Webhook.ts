import { formatId, publicScope } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { WebhookResolvers } from '../../../__generated__/graphql.ts';
import { agencyOf } from '../../agency/index.ts';
import { countDeliveries, pageDeliveries } from '../delivery.repository.ts';
import { deliveryKeepers } from '../delivery.policy.ts';

export const Webhook: WebhookResolvers = {
  id: (row) => formatId('webhook', { district: row.district_code, uuid: row.id }),
  agency: (row, _, context) => agencyOf(context.deps, row.agency_code),
  districtCode: (row) => row.district_code,
  stateReason: (row) => row.state_reason,
  failingSince: (row) => row.failing_since,
  pausedUntil: (row) => row.paused_until,
  previousSecretUntil: (row) => row.previous_until,
  deliveries: async (row, { state, first, after }, context) => {
    const scope = context.scope(deliveryKeepers) ?? publicScope(context.actor.id);
    const page = pageSize(first, after, 1);
    const before = page.after ? String(page.after[0]) : null;
    const rows = await context.db.read(scope, (tx) =>
      pageDeliveries(tx, row, { state: state ?? null, before, limit: page.limit + 1 }),
    );
    return connection(
      rows,
      page,
      (each) => [each.position],
      () => context.db.read(scope, (tx) => countDeliveries(tx, row, state ?? null)),
    );
  },
};
