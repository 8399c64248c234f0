/** `npm run docs:screenshots`: takes the pictures in `docs/screenshots`. Needs a running `npm start`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSecrets, readDeploymentEnvironment, readRunFile } from '@slrt/deployment';
import { createClient, createTokens, passwordOf } from '@slrt/graph-client';
import { createPlayer, playCitizenStory, playThreeNeedsStory, showThreeNeeds } from '@slrt/local';
import { runProgram } from '@slrt/runtime';
import { launchChromium, openPhone, runFirstQuery, signIn } from './browser.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

runProgram(async () => {
  mkdirSync(folder, { recursive: true });
  const { home } = readDeploymentEnvironment();
  const run = readRunFile(home);
  const { clientSecret } = await loadSecrets(home);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const take = (name: string) => page.screenshot({ path: `${folder}${name}.png` });

    await page.setViewportSize({ width: 900, height: 780 });
    await page.goto(run.gateway.url);
    await take('home');
    const player = createPlayer(createClient(run.gateway.url, createTokens(run.identity.url, clientSecret)));
    const phone = await openPhone(browser, run.gateway.url, folder);
    await playCitizenStory(player, { messagesUrl: run.messages?.url ?? '' }, phone);
    const another = await openPhone(browser, run.gateway.url, folder);
    await showThreeNeeds(player, await playThreeNeedsStory(player), another);
    await page.setViewportSize({ width: 1280, height: 800 });
    await signIn(page, `${run.gateway.url}/graphql`, {
      name: 'back-office',
      password: passwordOf(clientSecret, 'back-office'),
    });
    await runFirstQuery(page);
    await take('graphiql');
  } finally {
    await browser.close();
  }
  process.stdout.write(`Took the pictures in ${folder}\n`);
});
