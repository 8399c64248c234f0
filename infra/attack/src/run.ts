import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { attackDocuments, attackTransport } from './attempts/documents.ts';
import { attackLogin, attackReports } from './attempts/doors.ts';
import { attackStrings } from './attempts/injection.ts';
import { attackMachines } from './attempts/machines.ts';
import { attackNetwork, attackPeople } from './attempts/people.ts';
import { attackNames } from './attempts/rebinding.ts';
import { attackSubgraphs, attackTokens } from './attempts/tokens.ts';
import { startTarget, type Attempt, type Target } from './target.ts';

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const page = `{ complaints(first: 20) { edges { node { id number status household { id decile } referrals { id status } } } } }`;

/** The p99 of somebody at work: ten pages a second for a while, in milliseconds. */
async function atWork(target: Target, seconds: number): Promise<{ p50: number; p99: number; failed: number }> {
  const times: number[] = [];
  let failed = 0;
  const running: Promise<void>[] = [];
  for (let n = 0; n < seconds * 10; n += 1) {
    running.push(
      target.ask('back-office', page).then((answer) => {
        times.push(answer.milliseconds);
        if (answer.status !== 200 || answer.codes.some((code) => /^[A-Z_]+$/.test(code))) failed += 1;
      }),
    );
    await wait(100);
  }
  await Promise.all(running);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), failed };
}

function printTable(attempts: readonly Attempt[]): void {
  for (const { name, answer, milliseconds, held } of attempts)
    out(
      `${held ? 'held  ' : 'BROKEN'}  ${name.slice(0, 68).padEnd(68)}  ${milliseconds.toFixed(0).padStart(6)} ms  ${answer}`,
    );
}

/** A hosts file that this process and its children alone see; null: there is none, names cannot change. */
const hosts = process.argv[3] ?? null;
if (!hosts) out('not tried: names that change, for lack of Linux namespaces (unshare --mount)');
const target = await startTarget();
let broken = 0;
try {
  const seconds = Number(process.argv[2] ?? 60);
  await atWork(target, 5);
  const quiet = await atWork(target, seconds);
  const attacker = fork(fileURLToPath(new URL('./attacker.ts', import.meta.url)), [
    target.url,
    await target.tokens('planner'),
  ]);
  setPriority(attacker.pid ?? 0, 10);
  await once(attacker, 'message');
  const attacked = await atWork(target, seconds);
  attacker.kill('SIGTERM');
  const [code] = (await once(attacker, 'exit')) as [number | null];
  out(
    `at work alone: p50 ${quiet.p50.toFixed(0)} ms, p99 ${quiet.p99.toFixed(0)} ms; beside an attacker at 50 requests/s: p50 ${attacked.p50.toFixed(0)} ms, p99 ${attacked.p99.toFixed(0)} ms = ${(attacked.p99 / quiet.p99).toFixed(2)} × (target 2), ${attacked.failed} failed, attacker ended with ${code ?? 'a signal'}`,
  );
  broken += attacked.failed > 0 ? 1 : 0;
  for (const [title, attack] of [
    ['documents', attackDocuments],
    ['transport', attackTransport],
    ['tokens', attackTokens],
    ['subgraphs reached directly', attackSubgraphs],
    ['people', attackPeople],
    ['reports about people', attackReports],
    ['login', attackLogin],
    ['between machines', attackMachines],
    ['network', attackNetwork],
    ['names that change', (to: Target) => (hosts ? attackNames(to, hosts) : Promise.resolve([]))],
    ['strings in every argument', attackStrings],
  ] as const) {
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
