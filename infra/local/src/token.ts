import { createTokens } from './client.ts';
import { passwordOf } from './identity.ts';
import { readEnvironment } from './environment.ts';
import { readRun } from './run-file.ts';
import { Problem, runCommand } from './problem.ts';
import { loadSecrets } from './secrets.ts';

runCommand(async () => {
  const isPassword = process.argv[2] === '--password';
  const persona = process.argv[isPassword ? 3 : 2];
  if (!persona) throw new Problem('Name a persona: npm run --silent token -- back-office');
  const { home } = readEnvironment();
  const run = readRun(home);
  if (isPassword) {
    process.stdout.write(`${passwordOf((await loadSecrets(home)).clientSecret, persona)}\n`);
    return;
  }
  const tokens = createTokens(run.identity.url, (await loadSecrets(home)).clientSecret);
  const token = await tokens(persona).catch(() => {
    throw new Problem(`There is no persona ${persona}. See the table of personas in README.md.`);
  });
  process.stdout.write(`${token}\n`);
});
