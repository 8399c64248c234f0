import { setTimeout as wait } from 'node:timers/promises';
import { readEnvironment, startInstance, type Instance } from '@slrt/local';
import { freePort } from '@slrt/process-kit';
import { createRandom } from '@slrt/runtime';
import { mountSmallDisk, prepareDatabasesOf, type SmallDisk } from '@slrt/testkit';
import { createReader, measureConvergence } from './convergence.ts';
import { createProbes, type ProbeCounts } from './disk-probes.ts';
import { playComplaint } from './play-complaint.ts';
import { createRetryingClient } from './retrying-client.ts';

export interface DiskDrillOptions {
  readonly episodes: number;
  /** Seconds that the disk stays full in each episode, plus a random half at most. */
  readonly fullSeconds: number;
  /** Complaints played at a time. */
  readonly players: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}
export interface DiskDrillReport {
  readonly episodes: number;
  /** Complaints whose filing was confirmed to a client. */
  readonly accepted: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly unconverged: number;
  readonly whileFull: ProbeCounts;
  /** Longest times after space was freed: to the first accepted write, and to a complaint played to its end. */
  readonly secondsToAcceptWrites: number;
  readonly secondsToCloseALoop: number;
  readonly sentences: number;
  readonly clientRetries: number;
  readonly seconds: number;
  readonly violations: string[];
}

const diskMegabytes = 1_000;
/** The guard checks every 250 ms, a service checks its database every few seconds. */
const settleMilliseconds = 3_000;
const maxSecondsToAccept = 10;
const maxSecondsToClose = 60;

/**
 * Runs complaints through the loop on a small disk that is repeatedly filled to its last byte. Returns counts and times.
 * `violations` is empty when every guarantee held.
 */
export async function runDiskDrill(options: DiskDrillOptions): Promise<DiskDrillReport> {
  const disk = mountSmallDisk(diskMegabytes);
  try {
    const sentences: string[] = [];
    const say = (text: string) => {
      sentences.push(text);
      if (text.includes('disk')) options.say(text);
    };
    await prepareDatabasesOf(disk.folder);
    const instance = await startInstance(
      { ...readEnvironment(), home: disk.folder, port: await freePort(), demoData: 'settings', budgets: 'off' },
      say,
      () => undefined,
    );
    try {
      return await drill(options, { instance, disk, sentences });
    } finally {
      disk.empty();
      await instance.stop();
    }
  } finally {
    disk.remove();
  }
}

async function drill(
  options: DiskDrillOptions,
  { instance, disk, sentences }: { instance: Instance; disk: SmallDisk; sentences: readonly string[] },
): Promise<DiskDrillReport> {
  const began = Date.now();
  const random = createRandom(options.seed);
  const violations: string[] = [];
  const finished: string[] = [];
  let isOver = false;
  let timedOut = false;
  const limit = setTimeout(() => (timedOut = true), 300_000 + options.episodes * 180_000);
  const client = createRetryingClient(
    () => `${instance.run.gateway.url}/graphql`,
    instance.tokens,
    () => timedOut,
  );
  const probes = createProbes(instance);
  const counts: ProbeCounts = {
    readsAnswered: 0,
    readsFailed: 0,
    recordedReads: 0,
    refusedReads: 0,
    readsRefusedOtherwise: {},
    writesAccepted: 0,
    writesRefused: 0,
    writesRefusedOtherwise: {},
    notReady: 0,
    readyAll: 0,
  };
  const recovery = { accept: 0, close: 0 };
  const since = (moment: number) => Math.round((Date.now() - moment) / 100) / 10;

  const worker = async () => {
    while (!isOver && !timedOut) finished.push(await playComplaint(client, new Set()));
  };

  async function fillDisk(): Promise<void> {
    const fullFor = options.fullSeconds * 1_000 * (1 + random.int(0, 50) / 100);
    let isFull = true;
    const filling = (async () => {
      while (isFull) {
        disk.fill(); // fill the space that the instance frees, too
        await wait(100);
      }
    })();
    await wait(settleMilliseconds);
    const until = Date.now() + fullFor;
    await probes.observe(counts, () => Date.now() >= until || timedOut);
    isFull = false;
    await filling;
    disk.empty();
  }

  async function recover(): Promise<void> {
    const back = Date.now();
    while (!timedOut && (await probes.write()) !== 'accepted') await wait(100);
    recovery.accept = Math.max(recovery.accept, since(back));
    finished.push(await playComplaint(client, new Set()));
    recovery.close = Math.max(recovery.close, since(back));
    options.say(`continued: writes after ${recovery.accept} s at worst, a whole loop after ${recovery.close} s`);
  }

  try {
    const workers = Promise.all(Array.from({ length: options.players }, worker)).catch((error: unknown) => {
      violations.push(String(error));
    });
    for (let episode = 1; episode <= options.episodes; episode += 1) {
      await wait(random.int(3_000, 6_000));
      options.say(`episode ${episode}: ${finished.length} complaints resolved, filling the disk`);
      await fillDisk();
      await recover();
    }
    isOver = true;
    await workers;
    await probes.settle(() => timedOut);
    return await report();
  } finally {
    isOver = true;
    timedOut = true;
    clearTimeout(limit);
  }

  async function report(): Promise<DiskDrillReport> {
    const rows = createReader({ url: instance.run.postgres.url, password: instance.secrets.databasePassword });
    let state = await measureConvergence(rows, finished);
    for (let waited = 0; waited < 60_000 && state.problems.length > 0; waited += 1_000) {
      await wait(1_000);
      state = await measureConvergence(rows, finished);
    }
    violations.push(...state.problems);
    // Every complaint in the database belongs to exactly one call that was confirmed to a client.
    const accepted = new Set([...finished, ...probes.accepted.values()].map((id) => id.slice(-36)));
    const stored = (await rows<{ id: string }>('complaints', 'select id from complaint')).map((row) => row.id);
    const known = new Set(stored);
    const lost = [...accepted].filter((id) => !known.has(id)).length;
    const duplicated = state.duplicated + stored.filter((id) => !accepted.has(id)).length;
    const expectThat = (holds: boolean, otherwise: string) => {
      if (!holds) violations.push(otherwise);
    };
    expectThat(!timedOut, 'the drill did not end in time');
    expectThat(lost === 0, `${lost} accepted complaints are lost`);
    expectThat(duplicated === 0, `${duplicated} complaints or their steps are doubled`);
    expectThat(counts.readsAnswered > 0 && counts.readsFailed === 0, `${counts.readsFailed} reads failed while full`);
    expectThat(counts.writesAccepted === 0, `${counts.writesAccepted} writes were accepted while full`);
    expectThat(counts.writesRefused > 0, 'no write was refused with SERVICE_UNAVAILABLE and Retry-After');
    for (const [outcome, count] of Object.entries(counts.readsRefusedOtherwise))
      violations.push(`${count} reads about people while full were answered with ${outcome}`);
    for (const [outcome, count] of Object.entries(counts.writesRefusedOtherwise))
      violations.push(`${count} writes while full were answered with ${outcome}`);
    expectThat(counts.readyAll === 0, `${counts.readyAll} times a service said that it is ready while full`);
    expectThat(recovery.accept <= maxSecondsToAccept, `writes were accepted only after ${recovery.accept} s`);
    expectThat(recovery.close <= maxSecondsToClose, `a loop was closed only after ${recovery.close} s`);
    const full = sentences.filter((each) => each.includes('is full:')).length;
    const back = sentences.filter((each) => each.includes('has space again')).length;
    expectThat(full === options.episodes, `${full} sentences about a full disk in ${options.episodes} episodes`);
    expectThat(back === options.episodes, `${back} sentences about space in ${options.episodes} episodes`);
    return {
      episodes: options.episodes,
      accepted: accepted.size,
      lost,
      duplicated,
      unconverged: state.unconverged,
      whileFull: counts,
      secondsToAcceptWrites: recovery.accept,
      secondsToCloseALoop: recovery.close,
      sentences: full + back,
      clientRetries: client.retries(),
      seconds: Math.round((Date.now() - began) / 1_000),
      violations,
    };
  }
}
