import type { Connection } from '@slrt/subgraph';
import type { AgencyEventRow, DeliveryRow } from './delivery.repository.ts';
import type { WebhookRow } from './webhook.repository.ts';

export type { CredentialRow } from './credential.repository.ts';
export { insertAgencyEvent, type AgencyEventRow, type AttemptRow, type DeliveryRow } from './delivery.repository.ts';
export type { HostRules } from './safe-address.ts';
export { createWebhookSender } from './send-webhook.ts';
export type { CredentialDeps, IssuedView } from './use-cases/agency-credentials.ts';
export type { WebhookDeps } from './use-cases/manage-webhooks.ts';
export type { WebhookRow } from './webhook.repository.ts';
export type DeliveryPage = Connection<DeliveryRow>;
export type AgencyEventPage = Connection<AgencyEventRow>;
/** A webhook with the secret that is shown once. */
export interface WebhookWithSecret {
  readonly webhook: WebhookRow;
  readonly secret: string | null;
}
