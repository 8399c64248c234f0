import { setTimeout as wait } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import type { RetryingClient } from './retrying-client.ts';

interface Row {
  id: string;
  version: number;
  status: string;
}

const village = '63.09.01.2001';
export const programmes = [
  { code: 'KIS', liaison: 'liaison-bpjs' },
  { code: 'RASTRA', liaison: 'liaison-dinsos' },
] as const;
/** Input of the complaint that the drills file. */
export const drillComplaint = (idempotencyKey: string) => ({
  idempotencyKey,
  kind: 'COMPLAINT',
  channel: 'HOME_VISIT',
  sector: 'HEALTH',
  categoryCode: 'TARGETING_NOT_RECEIVING',
  description: 'Latihan.',
  regionCode: village,
  reporter: { name: 'Warga Contoh', relation: 'SELF' },
  consent: { given: true, method: 'SPOKEN', at: new Date().toISOString() },
});

/** Plays one complaint from filing to the family's confirmation, with two referrals. */
export async function playComplaint(client: RetryingClient, waiting: Set<string>): Promise<string> {
  const key = uuidv7();
  const filed = await client.act<Row>('facilitator', 'fileComplaint', 'complaint', drillComplaint(key));
  const complaintId = filed.id;
  const started = await client.act<Row>('back-office', 'reviewComplaint', 'complaint', {
    complaintId,
    expectedVersion: filed.version,
    decision: 'START',
  });
  const recommended = await client.act<Row>('back-office', 'recommendHandling', 'complaint', {
    complaintId,
    expectedVersion: started.version,
    handling: 'REFER',
    programmeCodes: programmes.map((each) => each.code),
  });
  waiting.add(complaintId);
  await client.act<Row>('manager', 'decideHandling', 'complaint', {
    complaintId,
    expectedVersion: recommended.version,
    decision: 'APPROVE',
  });
  const referrals = await waitForReferrals(client, complaintId);
  for (const { code, liaison } of programmes) {
    const own = referrals.find((each) => each.programme.code === code);
    if (!own) throw new Error(`no referral for ${code}`);
    const referralId = own.id;
    const accepted = await client.act<Row>(liaison, 'acceptReferral', 'referral', {
      referralId,
      expectedVersion: own.version,
    });
    waiting.delete(complaintId);
    const working = await client.act<Row>(liaison, 'startReferral', 'referral', {
      referralId,
      expectedVersion: accepted.version,
    });
    await client.act<Row>(liaison, 'completeReferral', 'referral', {
      referralId,
      expectedVersion: working.version,
      outcome: 'SERVED',
    });
  }
  const asked = await waitForStatus(client, complaintId, 'AWAITING_CONFIRMATION');
  await client.act<Row>('facilitator', 'confirmOutcome', 'complaint', {
    complaintId,
    expectedVersion: asked.version,
    result: 'FULFILLED',
  });
  return complaintId;
}

/** Asks with growing pauses, at most 1 s, until the answer is there. A fixed short pause would load the instance more than the play. */
async function poll<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let pause = 100; ; pause = Math.min(pause * 1.5, 1_000)) {
    const found = await ask();
    if (found) return found;
    await wait(pause);
  }
}

function waitForReferrals(client: RetryingClient, complaintId: string) {
  return poll(async () => {
    const data = await client.ask(
      'manager',
      'query ($id: ID!) { complaint(id: $id) { referrals { id version programme { code } } } }',
      { id: complaintId },
    );
    const found =
      (data['complaint'] as { referrals: (Row & { programme: { code: string } })[] | null } | null)?.referrals ?? [];
    return found.length >= programmes.length ? found : null;
  });
}

function waitForStatus(client: RetryingClient, complaintId: string, status: string): Promise<Row> {
  return poll(async () => {
    const data = await client.ask('facilitator', 'query ($id: ID!) { complaint(id: $id) { id version status } }', {
      id: complaintId,
    });
    const found = data['complaint'] as Row | null;
    return found?.status === status ? found : null;
  });
}
