import type { Connection } from '@slrt/subgraph';
import type { AgencyEventRow, DeliveryRow } from './delivery.repository.ts';

export type { CredentialRow } from './credential.repository.ts';
export { insertAgencyEvent, type AgencyEventRow, type AttemptRow, type DeliveryRow } from './delivery.repository.ts';
export { createWebhookSender } from './send-webhook.ts';
export type { CredentialDeps } from './use-cases/agency-credentials.ts';
export type { WebhookDeps } from './use-cases/manage-webhooks.ts';
export type { WebhookRow } from './webhook.repository.ts';
export type DeliveryPage = Connection<DeliveryRow>;
export type AgencyEventPage = Connection<AgencyEventRow>;
