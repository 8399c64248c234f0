import { connectionLimits, pg, timeLimits } from '@slrt/database';

/** Thrown when the outbox does not reach back to the given time; nothing was republished. */
export class RepublishRejected extends Error {
  constructor(oldest: Date) {
    super(`The outbox only contains events since ${oldest.toISOString()}. Use a later time.`);
    this.name = 'RepublishRejected';
  }
}

/** Republishing 30 days of rows takes minutes. */
const limits = connectionLimits(timeLimits.job);

/**
 * Marks all events recorded since `since` for the relay to publish again. Consumers skip those that they handled. Uses
 * the relay's role. Returns the number of rows to publish. Throws for a time before the outbox's horizon of 30 days.
 */
export async function republishSince(relayUrl: string, since: Date): Promise<number> {
  const horizon = new Date(Date.now() - 30 * 24 * 3600 * 1000);
  if (since < horizon) throw new RepublishRejected(horizon);
  const client = new pg.Client({ connectionString: relayUrl, ...limits });
  await client.connect();
  try {
    const result = await client.query(
      'update outbox set published_at = null where recorded_at >= $1 and published_at is not null',
      [since],
    );
    return result.rowCount ?? 0;
  } finally {
    await client.end();
  }
}
