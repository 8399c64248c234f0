import { runProgram } from '@slrt/runtime';
import { readEnvironment } from './environment.ts';
import { startInstance } from './instance.ts';

const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);

runProgram(async () => {
  const environment = readEnvironment();
  const say = (text: string) => process.stdout.write(`[${seconds().padStart(5)} s] ${text}\n`);
  let stopping: Promise<void> | null = null;
  let stop = () => Promise.resolve();
  const end = () => {
    stopping ??= stop().then(() => {
      process.stdout.write('Stopped.\n');
      process.exit(0);
    });
  };
  // A closed terminal or a full disk must not end the instance.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // A second signal does not end the process before its servers have stopped.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  const instance = await startInstance(environment, say, (stopAll) => {
    stop = stopAll;
  }).catch(async (error: unknown) => {
    await stopping; // it ends the process
    throw error;
  });
  const { run } = instance;
  process.stdout.write(`
SLRT Terpadu runs (ready after ${seconds()} s).

  home page    ${run.gateway.url}
  graph        ${run.gateway.url}/graphql   (GraphiQL in the browser)
  identity     ${run.identity.issuer}
  services     ${Object.entries(run.services)
    .map(([name, each]) => `${name} ${each.url}`)
    .join('\n               ')}
  PostgreSQL   ${run.postgres.url}
  NATS         ${run.nats.url}
  messages     ${run.messages?.url ?? ''}   (e-mail and SMS to citizens)
  data, logs   ${instance.home}

Sign in:       as back-office, with the password of  npm run --silent token -- --password back-office
A token:       npm run --silent token -- back-office

Three things to try, in another terminal:
  1. npm run demo                 seven stories, from the complaint to the agency's answer
  2. npm run --silent token -- village-head   and ask: { region(code: "63.09.01.2001") { name statistics { households } } }
  3. kill -9 ${run.services.referrals.pid}                 and see that the service comes back and nothing is lost

Ctrl-C stops everything; npm start finds the data again; npm run reset clears it.
`);
});
