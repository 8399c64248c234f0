import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatId, type Actor } from '@slrt/domain';
import { republishSince } from '@slrt/messaging';
import { actors, eventually, mutateAs, places, startHarness, startNats, uuidv7, type Harness } from '@slrt/testkit';
import { routeCardsToBpjs } from './card-route.ts';

/*
 * How long an agency can still read a family after its withdrawal, when the events of the withdrawal do not arrive. Three
 * services share a broker. `npm run drill:withdrawal` runs every failure, WITHDRAWAL_ROUNDS times.
 */
const rounds = Number(process.env['WITHDRAWAL_ROUNDS'] ?? 0);
const seed = Number(process.env['WITHDRAWAL_SEED'] ?? 21);
const maxSeconds = 60;

const { facilitator, backOffice, manager, bpjs } = actors;
const { district, village } = places;
const readers = ['registry-open-disclosure-on-referral-requested', 'complaints-update-complaint-on-referral'];

interface Family {
  readonly householdId: string;
  readonly complaintId: string;
  readonly referralId: string;
}

let nats: Awaited<ReturnType<typeof startNats>>;
let connection: NatsConnection;
let manage: JetStreamManager;
let registry: Harness;
let complaints: Harness;
let referrals: Harness;
const home = mkdtempSync(join(tmpdir(), 'slrt-withdrawal-'));
const measured: Record<string, number[]> = {};

async function succeed(harness: Harness, actor: Actor, step: readonly [name: string, pick: string], input: object) {
  const result = await mutateAs(harness, actor, step, input);
  if (!result.__typename.endsWith('Success')) throw new Error(JSON.stringify(result));
  return result;
}

const complaintVersion = async (id: string): Promise<number> =>
  (await complaints.sql<{ version: number }>('select version from complaint where id = $1', [id.slice(8)]))[0]
    ?.version ?? 0;

type Seen = 'open' | 'refused' | 'closed' | 'lost';
/** Reads one record as the agency. */
async function readAsAgency(harness: Harness, field: 'household' | 'complaint', id: string): Promise<Seen> {
  const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
  const answer = await harness.graph(bpjs, query, { id }).catch(() => null);
  if (!answer) return 'lost';
  if (answer.errors) return answer.errors[0]?.extensions.code === 'SERVICE_UNAVAILABLE' ? 'refused' : 'lost';
  return answer.data?.[field] ? 'open' : 'closed';
}
const look = ({ householdId, complaintId }: Family) =>
  Promise.all([readAsAgency(registry, 'household', householdId), readAsAgency(complaints, 'complaint', complaintId)]);

/** A family that BPJS reads because of a referral. */
async function referFamily(): Promise<Family> {
  const { household } = (await succeed(registry, facilitator, ['registerHousehold', 'household { id }'], {
    idempotencyKey: uuidv7(),
    regionCode: village,
    duplicateReason: 'Keluarga contoh',
    household: {
      address: 'Jalan Contoh 1',
      decile: 3,
      members: [{ name: 'Warga Contoh', sex: 'FEMALE', relation: 'HEAD' }],
    },
  })) as unknown as { household: { id: string } };
  const key = uuidv7();
  const complaintId = formatId('complaint', { district, uuid: key });
  await eventually(
    async () =>
      (await complaints.sql('select from household_region where household_id = $1', [household.id.slice(8)])).length >
      0,
  );
  await succeed(complaints, facilitator, ['fileComplaint', 'complaint { id }'], {
    ...{
      idempotencyKey: key,
      kind: 'COMPLAINT',
      channel: 'HOME_VISIT',
      sector: 'HEALTH',
      categoryCode: 'CARD_INACTIVE',
    },
    ...{ description: 'Kartu tidak aktif.', regionCode: village, householdId: household.id },
    reporter: { name: 'Warga Contoh', relation: 'SELF' },
    consent: { given: true, method: 'SPOKEN', at: new Date().toISOString() },
  });
  const steps = [
    [backOffice, 'reviewComplaint', { decision: 'START' }],
    [backOffice, 'recommendHandling', { handling: 'REFER', programmeCodes: ['KIS'] }],
    [manager, 'decideHandling', { decision: 'APPROVE' }],
  ] as const;
  for (const [n, [actor, mutation, input]] of steps.entries())
    await succeed(complaints, actor, [mutation, 'complaint { id }'], { complaintId, expectedVersion: n + 1, ...input });
  const { id } = await eventually(async () => {
    const [row] = await referrals.sql<{ id: string }>('select id from referral where complaint_id = $1', [key]);
    return row;
  });
  const family = { householdId: household.id, complaintId, referralId: formatId('referral', { district, uuid: id }) };
  await eventually(async () => (await look(family)).every((seen) => seen === 'open'));
  return family;
}

/** Withdraws at the referral. The event goes to registry and complaints. */
async function withdrawAtReferral({ referralId }: Family): Promise<void> {
  const rows = await referrals.sql<{ version: number }>('select version from referral where id = $1', [
    referralId.slice(8),
  ]);
  const input = {
    idempotencyKey: uuidv7(),
    referralId,
    expectedVersion: rows[0]?.version,
    note: 'Keluarga tidak setuju.',
  };
  await succeed(referrals, facilitator, ['withdrawReferralConsent', '__typename'], input);
}

/** Refuses at the complaint. The event goes to referrals, whose event then goes to the registry. */
async function refuseAtComplaint({ complaintId }: Family): Promise<void> {
  const consent = { given: false, method: 'SPOKEN', at: new Date().toISOString() };
  const expectedVersion = await complaintVersion(complaintId);
  const input = { idempotencyKey: uuidv7(), complaintId, expectedVersion, consent };
  await succeed(complaints, facilitator, ['recordComplaintConsent', '__typename'], input);
}

/** Reads as the agency every 200 ms. `lastOpen` is the time of the last read that showed something. */
function watch(family: Family) {
  const state = { lastOpen: 0, seen: [] as Seen[], running: true };
  const done = (async () => {
    while (state.running) {
      const at = performance.now();
      state.seen = await look(family);
      if (state.seen.includes('open')) state.lastOpen = at;
      await sleep(200);
    }
  })();
  return {
    state,
    /** Resolves when neither record has been open for 3 s. */
    shut: async () => {
      const began = performance.now();
      while (performance.now() - began < 90_000) {
        if (performance.now() - Math.max(state.lastOpen, began) > 3_000) return;
        await sleep(100);
      }
      throw new Error('still open after 90 s');
    },
    stop: () => {
      state.running = false;
      return done;
    },
  };
}
type Watch = ReturnType<typeof watch>;

const pauseReaders = async () => {
  const until = new Date(Date.now() + 600_000);
  for (const durable of readers) await manage.consumers.pause('REFERRALS', durable, until);
};
const resumeReaders = async () => {
  for (const durable of readers) await manage.consumers.resume('REFERRALS', durable);
};
const published = () =>
  eventually(
    async () =>
      (await referrals.sql(`select from outbox where published_at is null and subject like 'referrals.referral.%'`))
        .length === 0,
  );

/** Failures that keep a withdrawal from arriving. Each withdraws, waits until the agency is shut out, and repairs. */
const failures: Record<string, (family: Family, seen: Watch) => Promise<void>> = {
  'stalled consumers': async (family, { shut }) => {
    await pauseReaders();
    await withdrawAtReferral(family);
    await shut();
    await resumeReaders();
  },
  'referrals down and registry killed': async (family, { shut }) => {
    await referrals.restart(async () => {
      await refuseAtComplaint(family);
      await sleep(5_000);
      await registry.kill();
      await shut();
    });
  },
  'a broker that stands still': async (family, { shut }) => {
    nats.nats.signal('SIGSTOP');
    await withdrawAtReferral(family);
    await shut();
    nats.nats.signal('SIGCONT');
  },
  'a purged stream': async (family, { shut }) => {
    const since = new Date(Date.now() - 60_000);
    await pauseReaders();
    await withdrawAtReferral(family);
    await published();
    await manage.streams.purge('REFERRALS');
    await resumeReaders();
    await shut();
    await sleep(8_000);
    expect((await look(family)).every((each) => each === 'refused')).toBe(true);
    // For two minutes after a publish, the stream takes a repeated event for a duplicate, also after a purge.
    for (let tries = 0; tries < 10 && !(await look(family)).every((each) => each === 'closed'); tries += 1) {
      await republishSince(referrals.relayUrl, since);
      await sleep(20_000);
    }
  },
};
const chosen = rounds > 0 ? Object.keys(failures) : ['stalled consumers'];

beforeAll(async () => {
  nats = await startNats(home);
  const shared = { natsUrl: nats.natsUrl, owners: 'running' } as const;
  complaints = await startHarness('complaints', shared);
  referrals = await startHarness('referrals', shared);
  registry = await startHarness('registry', { ...shared, clockOffset: 0 });
  connection = await connect({ servers: nats.natsUrl, maxReconnectAttempts: -1 });
  manage = await jetstreamManager(connection, { checkAPI: false });
  await routeCardsToBpjs(referrals, district);
}, 120_000);
afterAll(async () => {
  await connection.close();
  for (const each of [registry, referrals, complaints]) await each.stop();
  await nats.nats.stop();
  rmSync(home, { recursive: true, force: true });
  process.stdout.write(`seconds that a withdrawal stayed open: ${JSON.stringify(measured)}\n`);
}, 60_000);

/** Numbers from 0 to 1 that follow from the seed. */
const random = (n: number): number => Math.abs(Math.sin(seed * 12.9898 + n * 78.233) * 43_758.5453) % 1;

describe.each(Array.from({ length: Math.max(1, rounds) }, (_, n) => n))('round %i: a withdrawal with', (round) => {
  test.each(chosen)(
    '%s is in time',
    async (name) => {
      const family = await referFamily();
      await sleep(7_000 * random(round)); // anywhere between two heartbeats
      const seen = watch(family);
      const began = performance.now();
      try {
        await failures[name]?.(family, seen);
        // Recovers without further help: what was withdrawn is closed, and the agency is answered.
        await eventually(async () => (await look(family)).every((each) => each === 'closed'));
      } finally {
        await seen.stop();
      }
      const seconds = Math.max(0, seen.state.lastOpen - began) / 1000;
      (measured[name] ??= []).push(Math.round(seconds * 10) / 10);
      expect(seconds).toBeLessThanOrEqual(maxSeconds);
    },
    180_000,
  );
});
