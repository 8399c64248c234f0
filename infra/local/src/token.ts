import { loadSecrets, readDeploymentEnvironment, readRunFile } from '@slrt/deployment';
import { createTokens, passwordOf } from '@slrt/graph-client';
import { CommandError, runProgram } from '@slrt/runtime';

runProgram(async () => {
  const isPassword = process.argv[2] === '--password';
  const persona = process.argv[isPassword ? 3 : 2];
  if (!persona) throw new CommandError('Name a persona: npm run --silent token -- back-office');
  const { home } = readDeploymentEnvironment();
  const run = readRunFile(home);
  const { clientSecret } = await loadSecrets(home);
  if (isPassword) {
    process.stdout.write(`${passwordOf(clientSecret, persona)}\n`);
    return;
  }
  const token = await createTokens(
    run.identity.url,
    clientSecret,
  )(persona).catch(() => {
    throw new CommandError(`There is no persona ${persona}. See the table of personas in README.md.`);
  });
  process.stdout.write(`${token}\n`);
});
