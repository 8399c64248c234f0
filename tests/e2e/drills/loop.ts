import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readEnvironment, startInstance, type Instance } from '@slrt/local';
import { readRunFile } from '@slrt/deployment';
import { freePort, guardFolder } from '@slrt/process-kit';
import { prepareDatabasesOf } from '@slrt/testkit';
import { createRandom } from '@slrt/runtime';
import { serviceNames } from '@slrt/subgraph';
import { republishSince } from '@slrt/messaging';
import { openAgency, openPort } from './agency-office.ts';
import { createReader } from './convergence.ts';
import { playComplaint, programmes } from './play-complaint.ts';
import { createRetryingClient } from './retrying-client.ts';

export interface DrillOptions {
  readonly complaints: number;
  readonly kills: number;
  readonly seed: number;
  readonly say: (text: string) => void;
  /** Another drill on the same instance, which saves a start. It runs when this one has its report. */
  readonly afterwards?: (instance: Instance) => Promise<void>;
}
export interface DrillReport {
  readonly complaints: number;
  readonly resolved: number;
  readonly referrals: number;
  readonly kills: Record<string, number>;
  readonly totalKills: number;
  readonly killsBetweenDecisionAndAcceptance: number;
  readonly clientRetries: number;
  readonly agencyEvents: number;
  readonly agencyDuplicates: number;
  readonly republished: number;
  readonly seconds: number;
  readonly violations: string[];
}
const targets = ['gateway', ...serviceNames, 'nats', 'postgres'] as const;

/**
 * Runs complaints through the loop while every process is repeatedly killed. In the middle the streams' folder is deleted
 * and rebuilt from the outboxes. Returns counts. `violations` is empty when every guarantee held.
 */
export async function runLoopDrill(options: DrillOptions): Promise<DrillReport> {
  const began = Date.now();
  const since = new Date();
  const home = mkdtempSync(join(tmpdir(), 'slrt-drill-'));
  const keepFolder = guardFolder(home);
  await prepareDatabasesOf(home);
  const ports = [await openPort(options.seed), await openPort(options.seed + 1)] as const;
  const webhookExemptHosts = ports.map((port) => port.host).join(',');
  const instance = await startInstance(
    { ...readEnvironment(), home, port: await freePort(), demoData: 'settings', webhookExemptHosts },
    () => undefined,
    () => undefined,
  );
  options.say(`instance ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  const rows = createReader({ url: instance.run.postgres.url, password: instance.secrets.databasePassword });
  const random = createRandom(options.seed);
  const waiting = new Set<string>();
  const finished: string[] = [];
  const violations: string[] = [];
  let ended = false;
  const client = createRetryingClient(
    () => `${instance.run.gateway.url}/graphql`,
    instance.tokens,
    () => ended,
  );
  const natsUrl = instance.run.nats.url;
  const agencies = [
    await openAgency(client, { agency: 'BPJS', natsUrl, port: ports[0] }),
    await openAgency(client, { agency: 'DINSOS', natsUrl, port: ports[1] }),
  ];

  /** How often each process is killed at least. */
  const rounds = Math.floor(options.kills / targets.length);
  const kills: Record<string, number> = Object.fromEntries(targets.map((name) => [name, 0]));
  let between = 0;
  let republished = 0;
  const pidOf = (name: string): number | null => {
    const run = readRunFile(home);
    return name === 'gateway'
      ? run.gateway.pid
      : name === 'nats'
        ? run.nats.pid
        : name === 'postgres'
          ? run.postgres.pid
          : run.services[name as (typeof serviceNames)[number]].pid;
  };
  /** Kills a process. Returns false when it is not running at the moment. */
  const kill = (name: string): boolean => {
    try {
      const pid = pidOf(name);
      if (!pid) return false;
      process.kill(pid, 'SIGKILL');
    } catch {
      return false; // it was being restarted
    }
    kills[name] = (kills[name] ?? 0) + 1;
    if (waiting.size > 0) between += 1;
    return true;
  };
  const total = () => Object.values(kills).reduce((sum, n) => sum + n, 0);

  async function deleteStreams(): Promise<void> {
    kill('nats');
    const folder = join(home, 'nats', 'jetstream');
    for (let n = 0; n < 20 && existsSync(folder); n += 1) rmSync(folder, { recursive: true, force: true });
    await wait(6_000);
    for (const name of serviceNames) republished += await republishSince(instance.urlsOf(name).relay, since);
    options.say(`streams deleted; ${republished} events republished`);
  }

  /** Kills between decision and acceptance that a run must have. */
  const leastBetween = options.kills / 4;
  /** True while the second half of the kills must fall between decision and acceptance, because too few of the first half did. */
  const mustWait = () => waiting.size === 0 && between < leastBetween && total() >= options.kills / 2;

  /** Spreads the kills over the progress of the run, and deletes the streams in its middle. */
  async function killer(): Promise<void> {
    let lost = false;
    for (let n = 0; finished.length < options.complaints && !ended;) {
      await wait(random.int(300, 900));
      const progress = finished.length / options.complaints;
      if (!lost && progress >= 0.5) {
        lost = true;
        await deleteStreams();
      } else if (total() < options.kills * (0.2 + progress) && !mustWait()) {
        // Each process in turn, then at random.
        const target = n < targets.length * rounds ? (targets[n % targets.length] as string) : random.pick(targets);
        if (kill(target)) n += 1;
      }
    }
  }

  let filed = 0;
  async function worker(): Promise<void> {
    while (filed < options.complaints) {
      filed += 1;
      finished.push(await playComplaint(client, waiting));
      if (finished.length % 25 === 0) options.say(`${finished.length} complaints resolved, ${total()} kills`);
    }
  }
  const limit = setTimeout(() => {
    ended = true;
  }, 900_000);
  try {
    const killing = killer();
    await Promise.all(Array.from({ length: 8 }, worker)).catch((error: unknown) => void violations.push(String(error)));
    await killing;
    await settle();
    await Promise.all(agencies.map((each) => each.comeBack(since)));
    await settle(byAgencies);
    const result = await report();
    await options.afterwards?.(instance);
    return result;
  } finally {
    clearTimeout(limit);
    ended = true;
    await Promise.all(agencies.map((each) => each.stop()));
    await instance.stop();
    rmSync(home, { recursive: true, force: true });
    keepFolder();
  }

  /** Returns missing effects of events. A message that a killed process held is delivered again after 30 s. */
  async function differences(): Promise<string[]> {
    const found: string[] = [];
    const assertNone = (what: string, list: readonly unknown[]) => {
      if (list.length > 0) found.push(`${what}: ${list.length}`);
    };
    const complaints = await rows<{ id: string; status: string }>(
      'complaints',
      `select 'CP-6309-' || id as id, status from complaint`,
    );
    const known = new Set(complaints.map((row) => row.id));
    assertNone(
      'accepted complaints that are lost',
      finished.filter((id) => !known.has(id)),
    );
    assertNone(
      'complaints that did not converge',
      complaints.filter((row) => row.status !== 'RESOLVED'),
    );
    assertNone(
      'complaints with another number of referrals than one per programme',
      await rows(
        'referrals',
        `select complaint_id from referral group by complaint_id, decision_no having count(*) <> ${programmes.length} or count(distinct programme_code) <> ${programmes.length}`,
      ),
    );
    assertNone(
      'complaints with a step missing or doubled on the timeline',
      await rows(
        'complaints',
        `select complaint_id from complaint_timeline group by complaint_id having count(*) filter (where service = 'referrals') <> ${programmes.length * 4} or count(*) filter (where service = 'complaints') <> 6`,
      ),
    );
    assertNone(
      'referrals that did not converge',
      await rows('referrals', `select id from referral where status <> 'COMPLETED'`),
    );
    assertNone(
      'projections that did not converge',
      await rows('complaints', `select referral_id from referral_state where status <> 'COMPLETED'`),
    );
    assertNone(
      'village caseload that did not converge',
      await rows('puskesos', `select complaint_id from village_complaint where status <> 'RESOLVED'`),
    );
    assertNone(
      'agency events never seen',
      (await agencyEvents()).filter(
        ({ agency, event_id }) => !agencies.find((each) => each.agency === agency)?.listener.seen.has(event_id),
      ),
    );
    for (const name of serviceNames) {
      assertNone(
        `events of ${name} not published`,
        await rows(
          name,
          `select 1 from outbox where published_at is null and subject not like '%.disclosure.heartbeat.%'`,
        ),
      );
      assertNone(`dead letters of ${name}`, await rows(name, 'select 1 from dead_letter'));
    }
    return found;
  }

  /** Returns violations by the agencies that were offline: events not handled exactly once and in order. */
  async function byAgencies(): Promise<string[]> {
    const told = await agencyEvents();
    return agencies.flatMap(({ agency, webhook, stream }) => {
      const own = new Set(told.filter((row) => row.agency === agency).map((row) => row.event_id));
      const missing = (handled: ReadonlyMap<string, number>) => [...own].filter((id) => !handled.has(id)).length;
      const counts: [string, number][] = [
        [`events of ${agency} that its server did not handle`, missing(webhook.handled)],
        [`events of ${agency} that its program did not handle`, missing(stream.handled)],
        [`events of ${agency} that its server handled twice or out of order`, webhook.faults().length],
        [`events of ${agency} that its program handled twice or out of order`, stream.faults().length],
      ];
      return counts.filter(([, n]) => n > 0).map(([what, n]) => `${what}: ${n}`);
    });
  }

  async function settle(missing: () => Promise<string[]> = differences): Promise<void> {
    for (let waited = 0; waited < 90_000; waited += 500) {
      await wait(500);
      const left = await missing().catch(() => ['a server is just coming back']);
      if (left.length === 0) return;
    }
  }
  function agencyEvents(): Promise<{ agency: string; event_id: string }[]> {
    return rows(
      'referrals',
      `select split_part(subject, '.', 2) as agency, event_id::text from outbox where stream = 'AGENCY'`,
    );
  }

  async function report(): Promise<DrillReport> {
    violations.push(...(await differences()), ...(await byAgencies()));
    const complaints = await rows<{ status: string }>('complaints', 'select status from complaint');
    const events = await agencyEvents();
    const [made] = await rows<{ n: number }>('referrals', 'select count(*)::int as n from referral');
    for (const name of targets)
      if ((kills[name] ?? 0) < rounds) violations.push(`${name} was killed only ${kills[name]} times`);
    if (total() < options.kills) violations.push(`only ${total()} of ${options.kills} kills`);
    if (republished === 0) violations.push('the streams were never lost');
    if (between < leastBetween) violations.push(`only ${between} kills between decision and acceptance`);
    return {
      complaints: complaints.length,
      resolved: complaints.filter((row) => row.status === 'RESOLVED').length,
      referrals: made?.n ?? 0,
      kills,
      totalKills: total(),
      killsBetweenDecisionAndAcceptance: between,
      clientRetries: client.retries(),
      agencyEvents: events.length,
      agencyDuplicates: agencies.reduce((sum, { listener }) => sum + listener.duplicates(), 0),
      republished,
      seconds: Math.round((Date.now() - began) / 1000),
      violations,
    };
  }
}
