import { command, creation, type Caller } from '@slrt/subgraph';
import type { AcknowledgeInboxInput, MutationResolvers, TestWebhookInput } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { agencyOf } from '../agency/index.ts';
import { credentialIssuers, deliveryKeepers, inboxReaders } from './delivery.policy.ts';
import { acknowledgeInbox } from './use-cases/acknowledge-inbox.ts';
import { issueAgencyCredentials, revokeAgencyCredentials } from './use-cases/agency-credentials.ts';
import {
  registerWebhook,
  replayDeliveries,
  rotateWebhookSecret,
  setWebhookState,
  testWebhook,
} from './use-cases/keep-webhooks.ts';

async function acknowledge(deps: Deps, caller: Caller, input: AcknowledgeInboxInput) {
  await acknowledgeInbox(deps, caller, input);
  return { agency: await agencyOf(deps, input.agencyCode) };
}

const sendTest = async (deps: Deps, caller: Caller, { webhookId }: TestWebhookInput) =>
  (await testWebhook(deps, caller, webhookId)).attempt;

export const Mutation: MutationResolvers = {
  registerWebhook: creation('RegisterWebhookSuccess', deliveryKeepers, registerWebhook),
  rotateWebhookSecret: command('RotateWebhookSecretSuccess', deliveryKeepers, rotateWebhookSecret),
  setWebhookState: creation('SetWebhookStateSuccess', deliveryKeepers, setWebhookState),
  testWebhook: creation('TestWebhookSuccess', deliveryKeepers, sendTest),
  replayDeliveries: creation('ReplayDeliveriesSuccess', deliveryKeepers, replayDeliveries),
  acknowledgeInbox: creation('AcknowledgeInboxSuccess', inboxReaders, acknowledge),
  issueAgencyCredentials: creation('IssueAgencyCredentialsSuccess', credentialIssuers, issueAgencyCredentials),
  revokeAgencyCredentials: creation('RevokeAgencyCredentialsSuccess', credentialIssuers, revokeAgencyCredentials),
};
