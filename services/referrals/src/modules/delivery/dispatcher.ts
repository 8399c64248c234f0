import { auditReads, momentOf, type Database, type Tx } from '@slrt/database';
import type { EntityKey, SessionScope } from '@slrt/domain';
import { open } from '@slrt/messaging';
import { backOff, describeFailure, repeat, type Logger } from '@slrt/runtime';
import {
  claimDeliveries,
  listDueWebhooks,
  markSeen,
  saveDeliveryAttempt,
  type Claimed,
} from './delivery.repository.ts';
import { nextAttemptAt, receiverRetryDelay, retryAfterOf } from './backoff-schedule.ts';
import type { Attempt, Receiver, WebhookSender } from './send-webhook.ts';
import { disclosureOf } from './subjects.ts';
import { findWebhook, markHealth, setState, type WebhookRow } from './webhook.repository.ts';

export interface DispatcherOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly sender: WebhookSender;
  /** Decrypts the secrets of webhooks. */
  readonly key: Uint8Array;
  readonly districts: () => Promise<readonly string[]>;
}

/** Maximum number of concurrent deliveries to one receiver. */
const maxConcurrent = 32;
const pollMilliseconds = 200;

export const scopeOf = (districts: readonly string[]): SessionScope => ({
  scope: 'system',
  areas: districts,
  agency: null,
  actorId: 'system:webhooks',
  grants: [],
});

/** Returns the receiver with its valid secrets, newest first. */
export function receiverOf(row: WebhookRow, key: Uint8Array, now: Date): Receiver {
  const previous = row.previous_secret && row.previous_until && row.previous_until > now ? [row.previous_secret] : [];
  return { url: row.url, mode: row.mode, secrets: [row.secret, ...previous].map((sealed) => open(key, sealed)) };
}

function applyAttempt(
  tx: Tx,
  webhook: WebhookRow,
  results: readonly { row: Claimed; attempt: Attempt }[],
  { logger, now }: { logger: Logger; now: Date },
): void {
  const key = { district: webhook.district_code, uuid: webhook.id };
  let wait: number | null = null;
  for (const { row, attempt } of results) {
    const retryAfter = attempt.error === null ? null : retryAfterOf(attempt.retryAfter, now);
    const pause = attempt.error === null ? null : nextAttemptAt(row.attempts, retryAfter);
    if (retryAfter !== null) wait = Math.max(wait ?? 0, Math.min(retryAfter, 24 * 3600) * 1000);
    if (attempt.error !== null && pause === null)
      logger.error(
        { delivery: row.id, webhook: webhook.id, agency: row.agency_code },
        'delivery failed after the last attempt',
      );
    saveDeliveryAttempt(tx, row, attempt, pause === null ? null : new Date(now.getTime() + pause));
  }
  markSeen(
    tx,
    webhook.district_code,
    results.flatMap(({ row, attempt }) => (attempt.error === null ? [row.referral_id] : [])),
  );
  // Pause the receiver only if all deliveries of the round failed.
  const failed = results.every(({ attempt }) => attempt.error !== null);
  const pause = Math.max(receiverRetryDelay(webhook.failures + 1), wait ?? 0);
  markHealth(tx, key, { failed, pausedUntil: failed ? new Date(now.getTime() + pause) : null });
}

/** Sends the due deliveries of one receiver in rounds until none is left. */
async function runLane(options: DispatcherOptions, key: EntityKey, running: () => boolean): Promise<void> {
  const { database, sender, logger } = options;
  const scope = scopeOf([key.district]);
  while (running()) {
    const claim = await database.withTransaction(scope, async (tx) => {
      const [webhook, now] = await Promise.all([findWebhook(tx, key), momentOf(tx)]);
      if (webhook?.state !== 'ACTIVE' || (webhook.paused_until && webhook.paused_until > now)) return null;
      // After a failure, a single delivery probes the receiver.
      const due = await claimDeliveries(tx, key, webhook.failures > 0 ? 1 : maxConcurrent);
      // On record before they are sent: without the record the claim is undone.
      if (due.length > 0) auditReads(tx, due.map(disclosureOf));
      return { webhook, now, rows: due };
    });
    if (!claim || claim.rows.length === 0) return;
    const { webhook, rows, now } = claim;
    const receiver = receiverOf(webhook, options.key, now);
    const results = await Promise.all(
      rows.map(async (row) => ({ row, attempt: await sender.send(receiver, row.event) })),
    );
    await database.withTransaction(scope, async (tx) => {
      applyAttempt(tx, webhook, results, { logger, now: await momentOf(tx) });
      if (results.some(({ attempt }) => attempt.status === 410)) await setState(tx, key, 'DISABLED', 'GONE');
    });
  }
}

/**
 * Sends the deliveries of all webhooks. Each receiver has its own loop, so that a slow or failing one does not delay others.
 * Several processes may run it. Returns a function that stops it after the current deliveries.
 */
export function startDispatcher(options: DispatcherOptions): () => Promise<void> {
  const { database, logger } = options;
  const lanes = new Map<string, Promise<void>>();
  const openLane = (key: EntityKey, running: () => boolean) => {
    if (lanes.has(key.uuid)) return;
    const lane = runLane(options, key, running)
      .catch((error: unknown) =>
        logger.warn({ webhook: key.uuid, ...describeFailure(error) }, 'deliveries interrupted'),
      )
      .finally(() => lanes.delete(key.uuid));
    lanes.set(key.uuid, lane);
  };
  const retryAfter = (failures: number) => backOff(failures, 250, 5_000);
  const loop = repeat('webhook-dispatcher', { every: pollMilliseconds, retryAfter, logger }, async ({ running }) => {
    const districts = await options.districts();
    const due = districts.length > 0 ? await database.read(scopeOf(districts), (tx) => listDueWebhooks(tx)) : [];
    for (const row of due) openLane({ district: row.district_code, uuid: row.id }, running);
  });
  return async () => {
    await loop.stop();
    await Promise.all(lanes.values());
    await options.sender.close();
  };
}
