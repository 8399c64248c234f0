import type { Connection } from '@slrt/subgraph';
import type { AgencyEventRow, DeliveryRow } from './delivery.repository.ts';
import type { WebhookRow } from './webhook.repository.ts';

export type { CredentialRow } from './credential.repository.ts';
export { deliveryKeepers } from './delivery.policy.ts';
export {
  insertAgencyEvent,
  listAttempts,
  type AgencyEventRow,
  type AttemptRow,
  type DeliveryRow,
} from './delivery.repository.ts';
export { startDispatcher } from './dispatcher.ts';
export type { HostRules } from './safe-address.ts';
export { createWebhookSender } from './send-webhook.ts';
export { publishRevocations, type CredentialDeps, type IssuedView } from './use-cases/agency-credentials.ts';
export { startNumbering } from './use-cases/number-inbox.ts';
export { noteAcknowledged } from './use-cases/note-acknowledged.ts';
export type { WebhookDeps } from './use-cases/keep-webhooks.ts';
export type { WebhookRow } from './webhook.repository.ts';
export type DeliveryPage = Connection<DeliveryRow>;
export type AgencyEventPage = Connection<AgencyEventRow>;
/** A webhook with the secret that is shown once. */
export interface WebhookWithSecret {
  readonly webhook: WebhookRow;
  readonly secret: string | null;
}
