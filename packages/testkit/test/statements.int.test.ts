// cspell:ignore nmae cdoe
import { connectAdmin } from '@slrt/database';
import { statementIssues, testServers } from '@slrt/testkit';

test('finds statements with a wrong column or that are never sent', async () => {
  const url = new URL(testServers().adminUrl);
  url.pathname = '/puskesos';
  const client = await connectAdmin(url.href);
  const issues = await statementIssues(client, new URL('./broken.repository.ts', import.meta.url));
  await client.end();
  expect(
    issues.map((each) => each.replace(/ in .*/, '')).sort((a, b) => b.length - a.length || a.localeCompare(b)),
  ).toEqual([
    'broken.repository.ts:11 is not sent by any exported function',
    'broken.repository.ts: column "cdoe" does not exist',
    'broken.repository.ts: column "nmae" does not exist',
  ]);
});
