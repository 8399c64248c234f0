import { loadSecrets, readRunFile, type RunFile } from '@slrt/deployment';
import { createClient, createTokens } from '@slrt/graph-client';
import { runProgram } from '@slrt/runtime';
import { readEnvironment } from '../environment.ts';
import { startInstance, type Instance } from '../instance.ts';
import { createPlayer, type Player, type StoryOutcome, type TimelineEntry } from './player.ts';
import { stories } from './stories.ts';

const out = (text: string) => process.stdout.write(`${text}\n`);

function duration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function printEntry(entry: TimelineEntry, next: TimelineEntry | undefined): void {
  const holder = entry.holder
    ? `${entry.holder.role}${entry.holder.agency ? ` (${entry.holder.agency.code})` : ''}`
    : 'nobody';
  const held = next ? `for ${duration(new Date(next.at).getTime() - new Date(entry.at).getTime())}` : 'now';
  const what = `${entry.service}: ${entry.to ?? entry.kind}${entry.reason ? ` [${entry.reason}]` : ''}`;
  out(
    `    ${entry.at.slice(11, 23)}  ${what.padEnd(52)} by ${(entry.actorRole ?? 'the system').padEnd(20)} held by ${holder} ${held}`,
  );
}

async function printEnd(player: Player, end: StoryOutcome): Promise<void> {
  const { number, status, timeline } = await player.timeline(end.reader, end.complaintId);
  timeline.forEach((entry, n) => printEntry(entry, timeline[n + 1]));
  for (const fact of end.facts) out(`    · ${fact}`);
  out(`    ${number} ends ${status}`);
}

runProgram(async () => {
  const environment = readEnvironment();
  let instance: Instance | null = null;
  let run: RunFile;
  try {
    run = readRunFile(environment.home);
    await fetch(`${run.gateway.url}/healthz`);
  } catch {
    out('The system is not running; starting an instance for the demo.');
    instance = await startInstance(environment, out, () => undefined);
    run = instance.run;
  }
  const tokens = createTokens(run.identity.url, (await loadSecrets(environment.home)).clientSecret);
  const player = createPlayer(createClient(run.gateway.url, tokens));
  let failed = 0;
  for (const story of stories) {
    out(`\n${story.letter}. ${story.title}`);
    try {
      const end = await story.play(player, { gatewayUrl: run.gateway.url, messagesUrl: run.messages?.url ?? '' });
      await printEnd(player, end);
      if (end.ends !== story.ends) throw new Error(`ended ${end.ends} instead of ${story.ends}`);
    } catch (error) {
      failed += 1;
      out(`    FAILED: ${(error as Error).message}`);
    }
  }
  out(`\n${stories.length - failed} of ${stories.length} stories reached their end.`);
  await instance?.stop();
  process.exit(failed === 0 ? 0 : 1);
});
