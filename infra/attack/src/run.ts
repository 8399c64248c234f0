import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { attackDocuments, attackTransport } from './attempts/documents.ts';
import { attackEdge } from './attempts/edge.ts';
import { attackLogin, attackReports } from './attempts/sign-in.ts';
import { attackStrings } from './attempts/injection.ts';
import { attackRolesPerRow } from './attempts/roles-per-row.ts';
import { attackCounts } from './attempts/statistics.ts';
import { attackMachines } from './attempts/service-credentials.ts';
import { attackMessaging } from './attempts/messaging.ts';
import { attackNetwork, attackPeople } from './attempts/user-data.ts';
import { attackDnsRebinding } from './attempts/rebinding.ts';
import { attackSubgraphs, attackTokens } from './attempts/tokens.ts';
import { startTarget, type Attempt, type Target } from './target.ts';

/** Title of the only class to run, or empty for all of them and the work beside an attacker. */
const only = process.argv[4] ?? '';
const out = (text: string): void => void process.stdout.write(`${text}\n`);
const page = `{ complaints(first: 20) { edges { node { id number status household { id decile } referrals { id status } } } } }`;

interface Work {
  readonly times: number[];
  failed: number;
}
/** Simulates an officer who opens ten pages a second. Adds the duration of each to `work`, in milliseconds. */
async function measureWork(target: Target, seconds: number, work: Work): Promise<void> {
  const running: Promise<void>[] = [];
  for (let n = 0; n < seconds * 10; n += 1) {
    running.push(
      target.ask('back-office', page).then((answer) => {
        work.times.push(answer.milliseconds);
        if (answer.status !== 200 || answer.codes.some((code) => /^[A-Z_]+$/.test(code))) work.failed += 1;
      }),
    );
    await wait(100);
  }
  await Promise.all(running);
}

/** Rounds of work alone and during the attack, which alternate so that machine load affects both equally. */
const turns = 4;
async function measureBesideAttacker(target: Target, seconds: number): Promise<boolean> {
  const [alone, beside]: [Work, Work] = [
    { times: [], failed: 0 },
    { times: [], failed: 0 },
  ];
  const token = await target.tokens('planner');
  await measureWork(target, 5, { times: [], failed: 0 });
  for (let turn = 0; turn < turns; turn += 1) {
    await measureWork(target, seconds / turns, alone);
    const attacker = fork(fileURLToPath(new URL('./attacker.ts', import.meta.url)), [target.url, token]);
    setPriority(attacker.pid ?? 0, constants.priority.PRIORITY_LOW);
    await once(attacker, 'message');
    await measureWork(target, seconds / turns, beside);
    attacker.kill('SIGTERM');
    await once(attacker, 'exit');
  }
  const at = ({ times }: Work, share: number) =>
    times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const shown = (work: Work) => `p50 ${at(work, 0.5).toFixed(0)} ms, p99 ${at(work, 0.99).toFixed(0)} ms`;
  out(
    `at work alone: ${shown(alone)}; beside an attacker at 50 requests/s: ${shown(beside)} = ${(at(beside, 0.99) / at(alone, 0.99)).toFixed(2)} × (target 2), ${alone.failed + beside.failed} failed`,
  );
  return alone.failed + beside.failed === 0;
}

function printTable(attempts: readonly Attempt[]): void {
  for (const { name, answer, milliseconds, held } of attempts)
    out(
      `${held ? 'held  ' : 'BROKEN'}  ${name.slice(0, 68).padEnd(68)}  ${milliseconds.toFixed(0).padStart(6)} ms  ${answer}`,
    );
}

/** Path of a hosts file that only this process and its children see. Null if there is none and names cannot change. */
const hosts = process.argv[3] || null;
if (!hosts) out('not tried: names that change, for lack of Linux namespaces (unshare --mount)');
const target = await startTarget();
let broken = 0;
try {
  if (!only) broken += (await measureBesideAttacker(target, Number(process.argv[2] ?? 60))) ? 0 : 1;
  for (const [title, attack] of [
    ['documents', attackDocuments],
    ['transport', attackTransport],
    ['tokens', attackTokens],
    ['subgraphs reached directly', attackSubgraphs],
    ['people', attackPeople],
    ['roles-per-row', attackRolesPerRow],
    ['statistics', attackCounts],
    ['reports about people', attackReports],
    ['login', attackLogin],
    ['between machines', attackMachines],
    ['messaging', attackMessaging],
    ['network', attackNetwork],
    ['edge', attackEdge],
    ['names that change', (to: Target) => (hosts ? attackDnsRebinding(to, hosts) : Promise.resolve([]))],
    ['strings in every argument', attackStrings],
  ] as const) {
    if (only && title !== only) continue;
    out(`\n${title}`);
    const attempts = await attack(target);
    printTable(attempts);
    broken += attempts.filter((attempt) => !attempt.held).length;
    out(
      `${attempts.filter((attempt) => attempt.held).length} held, ${attempts.filter((attempt) => !attempt.held).length} broken`,
    );
  }
} finally {
  await target.stop();
}
out(broken === 0 ? '\nall held' : `\n${broken} BROKEN`);
process.exitCode = broken === 0 ? 0 : 1;
