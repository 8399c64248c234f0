import { assignmentsOf, formatId, publicScope } from '@slrt/domain';
import { bitsOf, command, connection, creation, pageSize } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  AgencyCredentialResolvers,
  AgencyEventResolvers,
  AgencyResolvers,
  DeliveryResolvers,
  MutationResolvers,
  WebhookResolvers,
} from '../../__generated__/graphql.ts';
import { agencyOf } from '../agency/index.ts';
import { listCredentials } from './credential.repository.ts';
import { canActForAgency, credentialIssuers, deliveryKeepers, inboxReaders } from './delivery.policy.ts';
import { countDeliveries, eventOf, pageDeliveries } from './delivery.repository.ts';
import { structured } from './send-webhook.ts';
import { factsOfEvent, subjectsOfEvent } from './subjects.ts';
import { acknowledgeInbox } from './use-cases/acknowledge-inbox.ts';
import { issueAgencyCredentials, revokeAgencyCredentials } from './use-cases/agency-credentials.ts';
import {
  registerWebhook,
  replayDeliveries,
  rotateWebhookSecret,
  setWebhookState,
  testWebhook,
} from './use-cases/manage-webhooks.ts';
import { readInbox } from './use-cases/read-inbox.ts';
import { listWebhooks } from './webhook.repository.ts';

export const Mutation: MutationResolvers = {
  registerWebhook: creation('RegisterWebhookSuccess', deliveryKeepers, registerWebhook),
  rotateWebhookSecret: command('RotateWebhookSecretSuccess', deliveryKeepers, rotateWebhookSecret),
  setWebhookState: creation('SetWebhookStateSuccess', deliveryKeepers, setWebhookState),
  testWebhook: creation('TestWebhookSuccess', deliveryKeepers, testWebhook),
  replayDeliveries: creation('ReplayDeliveriesSuccess', deliveryKeepers, replayDeliveries),
  acknowledgeInbox: creation('AcknowledgeInboxSuccess', inboxReaders, acknowledgeInbox),
  issueAgencyCredentials: creation('IssueAgencyCredentialsSuccess', credentialIssuers, issueAgencyCredentials),
  revokeAgencyCredentials: creation('RevokeAgencyCredentialsSuccess', credentialIssuers, revokeAgencyCredentials),
};

/** True if the caller belongs to another agency. Row security hides rows of other districts. */
const isOtherAgency = (context: ServiceContext, agencyCode: string) =>
  assignmentsOf(context.actor, inboxReaders).length > 0 &&
  !assignmentsOf(context.actor, inboxReaders).some((assignment) => assignment.agency === agencyCode);

/** Fields of an agency for its own people and the administrator. Null for others. */
export const Agency: AgencyResolvers = {
  webhooks: (agency, _, context) => {
    const scope = context.scope(deliveryKeepers);
    if (!scope || isOtherAgency(context, agency.code)) return null;
    return context.db.read(scope, (tx) => listWebhooks(tx, agency.code));
  },
  credentials: (agency, _, context) => {
    const scope = context.scope(credentialIssuers);
    if (!scope || isOtherAgency(context, agency.code)) return null;
    return context.db.read(scope, (tx) => listCredentials(tx, agency.code));
  },
  inbox: async (agency, { regionCode: districtCode, after, first, unread }, context) => {
    const of = { agencyCode: agency.code, district: districtCode };
    const scope = context.scope(inboxReaders);
    if (!scope || !canActForAgency(context.actor, inboxReaders, of)) return null;
    const page = pageSize(first, after, 1);
    const { rows, count } = await readInbox(
      context.db,
      { of, scope },
      { after: page.after, unread: unread ?? false, limit: page.limit + 1 },
    );
    return connection(rows, page, (row) => [row.inbox_position], count);
  },
};

export const AgencyCredential: AgencyCredentialResolvers = {
  id: (row) => formatId('agencyCredential', { district: row.district_code, uuid: row.id }),
  agency: (row, _, context) => agencyOf(context.deps, row.agency_code),
  districtCode: (row) => row.district_code,
  publicKey: (row) => row.public_key,
  issuedAt: (row) => row.issued_at,
  expiresAt: (row) => row.expires_at,
  revokedAt: (row) => row.revoked_at,
};

export const AgencyEvent: AgencyEventResolvers = {
  id: (row) => row.event_id,
  referral: (row, _, context) =>
    context.referrals.load(formatId('referral', { district: row.district_code, uuid: row.referral_id })),
  referralId: (row) => formatId('referral', { district: row.district_code, uuid: row.referral_id }),
  cloudEvent: (row, _, { reading }) => {
    reading?.note(subjectsOfEvent(row), bitsOf(factsOfEvent(row)));
    return structured(eventOf(row));
  },
};

export const Delivery: DeliveryResolvers = {
  id: (row) => formatId('delivery', { district: row.district_code, uuid: row.id }),
  eventId: (row) => row.event_id,
  eventType: (row) => row.type,
  referralId: (row) => formatId('referral', { district: row.district_code, uuid: row.referral_id }),
  nextAt: (row) => (row.state === 'PENDING' ? row.next_at : null),
  deliveredAt: (row) => row.delivered_at,
  attempts: (row, _, context) => context.attempts.load(row.id),
};

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
