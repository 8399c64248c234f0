import { randomBytes } from 'node:crypto';
import { audit, momentOf, type Database, type Tx } from '@slrt/database';
import { formatId, issue, parseId, refusals, type AuditAction, type InputIssue } from '@slrt/domain';
import { eventCatalogue } from '@slrt/events';
import { replayAgencyDurable, seal, type Broker } from '@slrt/messaging';
import { currentRequestId } from '@slrt/runtime';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { replay } from '../delivery.repository.ts';
import { canActForAgency, deliveryKeepers } from '../delivery.policy.ts';
import { receiverOf } from '../dispatcher.ts';
import { refusalOf, type HostRules } from '../safe-address.ts';
import type { Attempt, WebhookSender } from '../send-webhook.ts';
import {
  countWebhooks,
  findInputHash,
  findWebhook,
  insertWebhook,
  rotateSecret,
  setState,
  type WebhookRow,
} from '../webhook.repository.ts';

export interface WebhookDeps {
  readonly database: Database;
  readonly sender: WebhookSender;
  readonly hosts: HostRules;
  /** Encrypts the secrets at rest. */
  readonly key: Uint8Array;
  readonly hasOffice: (agencyCode: string, district: string) => Promise<boolean>;
  /** The broker, once connected. */
  readonly broker: () => Broker | null;
}
const maxWebhooks = 10;
const day = 24 * 3600 * 1000;
/** Maximum age of replayed events, which is how long they are kept. */
const replayDays = 90;

/** Generates a secret, with its text form of Standard Webhooks: `whsec_` and base64. */
function newSecret(): { secret: Buffer; text: string } {
  const secret = randomBytes(32);
  return { secret, text: `whsec_${secret.toString('base64')}` };
}

function record(tx: Tx, action: AuditAction, row: WebhookRow): void {
  audit(tx, {
    district: row.district_code,
    action,
    purpose: null,
    subjects: [formatId('webhook', { district: row.district_code, uuid: row.id })],
    requestId: currentRequestId() ?? null,
  });
}

/** Returns a webhook that the caller may manage. Throws NotFound. */
async function getManagedWebhook(tx: Tx, caller: Caller, webhookId: string): Promise<WebhookRow> {
  const key = parseId('webhook', webhookId);
  const row = key ? await findWebhook(tx, key) : null;
  const mine =
    row && canActForAgency(caller.actor, deliveryKeepers, { agencyCode: row.agency_code, district: row.district_code });
  if (!row || !mine) throw refusals.notFound();
  return row;
}

export interface RegisterInput {
  idempotencyKey: string;
  agencyCode: string;
  regionCode: string;
  url: string;
  description?: string | null | undefined;
  events?: readonly string[] | null | undefined;
  mode?: 'STRUCTURED' | 'BINARY' | null | undefined;
}

/** Registers a webhook. A repeated call returns the same webhook without its secret. */
export async function registerWebhook(
  deps: WebhookDeps,
  caller: Caller,
  input: RegisterInput,
): Promise<{ webhook: WebhookRow; secret: string | null }> {
  const { agencyCode, regionCode: district, idempotencyKey } = input;
  if (!canActForAgency(caller.actor, deliveryKeepers, { agencyCode, district })) throw refusals.notAllowed();
  const issues: InputIssue[] = idempotencyKeyIssues(idempotencyKey);
  if (refusalOf(input.url, deps.hosts) !== null) issues.push(issue('url', 'ADDRESS_REFUSED'));
  if (!(await deps.hasOffice(agencyCode, district))) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  const events = [...(input.events ?? [])];
  if (events.some((type) => !type.startsWith('referrals.referral.') || !eventCatalogue.has(type)))
    issues.push(issue('events', 'UNKNOWN_CODE'));
  if ((input.description ?? '').length > 200) issues.push(issue('description', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(caller.actor.id, input);
  const { secret, text } = newSecret();
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const key = { district, uuid: idempotencyKey };
    const known = await findInputHash(tx, key);
    if (known) {
      assertSameInput(known, hash);
      return { webhook: await getManagedWebhook(tx, caller, formatId('webhook', key)), secret: null };
    }
    if ((await countWebhooks(tx, district, agencyCode)) >= maxWebhooks)
      throw refusals.invalidInput([issue('agencyCode', 'TOO_MANY')]);
    const webhook = await insertWebhook(tx, {
      district_code: district,
      id: idempotencyKey,
      agency_code: agencyCode,
      url: input.url,
      description: input.description ?? null,
      events,
      mode: input.mode ?? 'STRUCTURED',
      secret: seal(deps.key, secret),
      input_hash: hash,
    });
    if (!webhook) throw refusals.idempotencyConflict();
    record(tx, 'webhook.register', webhook);
    return { webhook, secret: text };
  });
}

/** Replaces the secret. Deliveries are also signed with the old one for some hours, so that the receiver can switch. */
export async function rotateWebhookSecret(
  deps: WebhookDeps,
  caller: Caller,
  input: { webhookId: string; expectedVersion: number; overlapHours?: number | null | undefined },
): Promise<{ webhook: WebhookRow; secret: string }> {
  const hours = input.overlapHours ?? 24;
  if (hours < 0 || hours > 168) throw refusals.invalidInput([issue('overlapHours', 'OUT_OF_RANGE')]);
  const { secret, text } = newSecret();
  const webhook = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await getManagedWebhook(tx, caller, input.webhookId);
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    record(tx, 'webhook.rotate', row);
    const until = new Date((await momentOf(tx)).getTime() + hours * 3600 * 1000);
    return rotateSecret(tx, row, seal(deps.key, secret), until);
  });
  return { webhook, secret: text };
}

export async function setWebhookState(
  deps: WebhookDeps,
  caller: Caller,
  input: { webhookId: string; state: 'ACTIVE' | 'DISABLED' | 'DELETED' },
): Promise<{ webhook: WebhookRow }> {
  const webhook = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await getManagedWebhook(tx, caller, input.webhookId);
    record(tx, `webhook.${input.state.toLowerCase() as Lowercase<typeof input.state>}`, row);
    return setState(
      tx,
      { district: row.district_code, uuid: row.id },
      input.state,
      input.state === 'ACTIVE' ? null : 'BY_HAND',
    );
  });
  return { webhook };
}

/** Sends a test event and returns the receiver's response. Nothing is stored or retried. */
export async function testWebhook(
  deps: WebhookDeps,
  caller: Caller,
  { webhookId }: { webhookId: string },
): Promise<Attempt> {
  const { webhook, now } = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await getManagedWebhook(tx, caller, webhookId);
    record(tx, 'webhook.test', row);
    return { webhook: row, now: await momentOf(tx) };
  });
  return deps.sender.send(receiverOf(webhook, deps.key, now), {
    id: uuidv7(),
    type: 'referrals.webhook.test.v1',
    subject: webhookId,
    time: now.toISOString(),
    district: webhook.district_code,
    requestId: currentRequestId() ?? null,
    data: { district: webhook.district_code, agencyCode: webhook.agency_code },
  });
}

/** Replays one delivery of a webhook, all of a webhook since a time, or an agency's stream since a time. */
export async function replayDeliveries(
  deps: WebhookDeps,
  caller: Caller,
  input: {
    webhookId?: string | null | undefined;
    deliveryId?: string | null | undefined;
    agencyCode?: string | null | undefined;
    regionCode?: string | null | undefined;
    since?: string | null | undefined;
  },
): Promise<{ replayed: number | null }> {
  const since = input.since ? new Date(input.since) : null;
  const issues: InputIssue[] = [];
  if (!input.deliveryId && !since) issues.push(issue('since', 'REQUIRED'));
  if (since && (since > new Date() || Date.now() - since.getTime() > replayDays * day))
    issues.push(issue('since', 'OUT_OF_RANGE'));
  if (!input.webhookId && (!input.agencyCode || !input.regionCode)) issues.push(issue('webhookId', 'REQUIRED'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const { webhookId } = input;
  if (webhookId)
    return deps.database.withTransaction(caller.scope, async (tx) => {
      const row = await getManagedWebhook(tx, caller, webhookId);
      record(tx, 'webhook.replay', row);
      if (since && !input.deliveryId) return { replayed: await replay(tx, row, { since }) };
      const delivery = parseId('delivery', input.deliveryId ?? '');
      const replayed = delivery ? await replay(tx, row, { deliveryId: delivery.uuid }) : 0;
      if (replayed === 0) throw refusals.notFound();
      return { replayed };
    });
  const of = { agencyCode: input.agencyCode ?? '', district: input.regionCode ?? '' };
  if (!canActForAgency(caller.actor, deliveryKeepers, of) || !(await deps.hasOffice(of.agencyCode, of.district)))
    throw refusals.notFound();
  const broker = deps.broker();
  if (!broker) throw new Error('the broker is not connected');
  await replayAgencyDurable(broker, { agency: of.agencyCode, district: of.district }, since ?? new Date());
  return { replayed: null };
}
