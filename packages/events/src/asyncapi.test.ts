import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

test('docs/asyncapi.json is an AsyncAPI 3 document, by the parser of its makers', async () => {
  const text = readFileSync(new URL('../../../docs/asyncapi.json', import.meta.url), 'utf8');
  const { document, diagnostics } = await new Parser().parse(text);
  expect(
    diagnostics.filter((each) => String(each.severity) === '0').map((each) => [each.path.join('.'), each.message]),
  ).toEqual([]);
  expect(document?.version()).toBe('3.0.0');
  const addresses = document
    ?.allChannels()
    .all()
    .map((channel) => channel.address());
  expect(addresses).toContain('agency.{agency}.{district}.referral.requested.v1');
  expect(addresses).toContain('complaints.complaint.filed.v1');
});
