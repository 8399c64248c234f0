/** `npm run docs:screenshots`: takes the pictures in `docs/screenshots`. Needs a running `npm start`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSecrets, readDeploymentEnvironment, readRunFile } from '@slrt/deployment';
import { createClient, createTokens, passwordOf } from '@slrt/graph-client';
import { runProgram } from '@slrt/runtime';
import { launchChromium, runFirstQuery, signIn } from './browser.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

/** Issues a code for a complaint that waits for the citizen's answer, or else for the newest one. Returns its page. */
async function issueCitizenPage(ask: ReturnType<typeof createClient>): Promise<string> {
  const list = `query ($filter: ComplaintFilter) { complaints(first: 1, filter: $filter, orderBy: { field: FILED_AT, direction: DESC }) { edges { node { id } } } }`;
  const find = async (filter: object) => {
    const { data } = await ask<{ complaints: { edges: { node: { id: string } }[] } }>('back-office', list, { filter });
    return data?.complaints.edges[0]?.node.id;
  };
  const complaintId = (await find({ statuses: ['AWAITING_CONFIRMATION'] })) ?? (await find({}));
  if (!complaintId) throw new Error('the demo has no complaint: run npm run demo first');
  const issue = `mutation ($input: IssueCitizenCodeInput!) { issueCitizenCode(input: $input) { ... on IssueCitizenCodeSuccess { url } ... on UserError { message } } }`;
  const { data } = await ask<{ issueCitizenCode: { url?: string; message?: string } }>('back-office', issue, {
    input: { complaintId },
  });
  if (!data?.issueCitizenCode.url) throw new Error(data?.issueCitizenCode.message ?? 'no code was issued');
  return data.issueCitizenCode.url;
}

runProgram(async () => {
  mkdirSync(folder, { recursive: true });
  const { home } = readDeploymentEnvironment();
  const run = readRunFile(home);
  const { clientSecret } = await loadSecrets(home);
  const ask = createClient(run.gateway.url, createTokens(run.identity.url, clientSecret));
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const take = (name: string) => page.screenshot({ path: `${folder}${name}.png` });

    await page.setViewportSize({ width: 900, height: 780 });
    await page.goto(run.gateway.url);
    await take('home');
    const citizenPage = await issueCitizenPage(ask);
    await page.goto(new URL(new URL(citizenPage, run.gateway.url).pathname, run.gateway.url).href);
    await take('citizen');
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
