// cspell:ignore housholds
import { send, shortly, type Answer, type Attempt, type Target } from '../target.ts';

const chain = (length: number) =>
  `{ region(code: "63") { ...f0 } } ${Array.from({ length }, (_, n) => `fragment f${n} on Region { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`).join(' ')} fragment f${length} on Region { code }`;
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: region(code: "63") { code }`).join(' ')} }`;
const refused = (answer: Answer) => answer.status >= 400 && answer.status < 500 && answer.milliseconds < 2_000;
const tooComplex = (answer: Answer) => answer.codes.includes('QUERY_TOO_COMPLEX') && refused(answer);
/** Returns true for a refusal that reveals no names of the schema. */
const silent = (answer: Answer) => refused(answer) && !/did you mean|"types"|queryType/i.test(answer.text);

type Try = [name: string, query: string, held: (answer: Answer) => boolean, variables?: object];
const documents: readonly Try[] = [
  ['fragments that double 22 times', chain(22), tooComplex],
  ['fragments that double 60 times', chain(60), tooComplex],
  [
    'a fragment that contains itself',
    '{ region(code: "63") { ...a } } fragment a on Region { parent { ...a } }',
    tooComplex,
  ],
  ['3,000 aliases', aliases(3_000), tooComplex],
  ['200 aliases of a field', aliases(200), tooComplex],
  ['500 directives', `{ region(code: "63") { ${'code @skip(if: false) '.repeat(500)} } }`, tooComplex],
  ['40 levels', `{ region(code: "63") ${'{ parent '.repeat(40)} { code } ${'}'.repeat(40)} }`, tooComplex],
  [
    'pages in pages',
    '{ complaints(first: 100) { edges { node { timeline(first: 100) { edges { node { at } } } household { members { id } } } } } }',
    tooComplex,
  ],
  [
    'a page of a million',
    '{ households(first: 1000000) { edges { node { id } } } }',
    (answer) => refused(answer) || answer.codes.includes('BAD_USER_INPUT'),
  ],
  [
    'a page of a million by variable',
    'query ($n: Int) { households(first: $n) { edges { node { id } } } }',
    (answer) => answer.codes.includes('BAD_USER_INPUT') || refused(answer),
    { n: 1_000_000 },
  ],
  ['introspection', '{ __schema { queryType { name } types { name } } }', silent],
  ['introspection of one type', '{ __type(name: "Household") { fields { name } } }', silent],
  ['the SDL of the service', '{ _service { sdl } }', silent],
  ['suggestions for a wrong name', '{ housholds { totalCount } }', silent],
  ['suggestions for a wrong argument', '{ region(cod: "63") { name } }', silent],
  [
    'entities by reference at the gateway',
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id } } }',
    silent,
    { r: [{ __typename: 'Household', id: 'HH-6309-00000000-0000-7000-8000-000000000000' }] },
  ],
  // CVE-2026-32621: names of Object.prototype as response names or variables.
  [
    '__proto__ as an alias',
    '{ __proto__: region(code: "63") { constructor: name toString: code } }',
    (answer) => answer.status < 500 && !answer.codes.includes('INTERNAL_ERROR'),
  ],
  [
    '__proto__ in variables',
    'query ($code: ID!) { region(code: $code) { name } }',
    (answer) => answer.status < 500 && !answer.codes.includes('INTERNAL_ERROR'),
    JSON.parse(
      '{"code":"63","__proto__":{"code":"36","admin":true},"constructor":{"prototype":{"admin":true}}}',
    ) as object,
  ],
  ['two anonymous operations', '{ region(code: "63") { name } } { region(code: "36") { name } }', refused],
  ['a subscription', 'subscription { complaintChanged { id } }', refused],
  ['@defer for ever', '{ ... @defer { region(code: "63") { name } } }', (answer) => answer.status < 500],
];

/** Documents that exceed cost limits, reveal the schema or abuse the parser. */
export async function attackDocuments(target: Target): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [name, query, held, variables] of documents) {
    const answer = await target.ask('manager', query, variables ?? {});
    attempts.push({ name, answer: shortly(answer), milliseconds: answer.milliseconds, held: held(answer) });
  }
  return attempts;
}

type RequestTry = [name: string, url: string, request: RequestInit, held: (answer: Answer) => boolean];
const mutation = 'mutation { withdrawComplaint(input: {}) { __typename } }';
const typename = JSON.stringify({ query: '{ __typename }' });
const isRejected = (answer: Answer) => answer.status >= 400 && answer.status < 500 && !answer.text.includes('"data":{');

/** Requests to the graph in forms that our clients do not use. */
function graphTries(url: string, authorization: string): RequestTry[] {
  const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body,
  });
  return [
    ['a mutation by GET', `${url}?query=${encodeURIComponent(mutation)}`, { headers: { authorization } }, isRejected],
    [
      'a form of another page',
      url,
      post(`query=${encodeURIComponent(mutation)}`, { 'content-type': 'application/x-www-form-urlencoded' }),
      isRejected,
    ],
    [
      'a multipart form',
      url,
      post(`--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--`, {
        'content-type': 'multipart/form-data; boundary=x',
      }),
      isRejected,
    ],
    ['JSON as text/plain', url, post(typename, { 'content-type': 'text/plain' }), isRejected],
    ['a batch of 100', url, post(`[${Array.from({ length: 100 }, () => typename).join()}]`), isRejected],
    [
      'a body of 2 MB',
      url,
      post(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(2_000_000) } })),
      (answer) => answer.status === 413,
    ],
    [
      'variables nested 50,000 deep',
      url,
      post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
      (answer) => answer.status < 500 && answer.milliseconds < 2_000,
    ],
    ['a header of 20 kB', url, post('{}', { 'x-a': 'a'.repeat(20_000) }), isRejected],
    ['a broken JSON', url, post('{"query":'), isRejected],
    ['a null as query', url, post('{"query":null}'), isRejected],
    ['DELETE', url, { method: 'DELETE', headers: { 'content-type': 'application/json', authorization } }, isRejected],
    [
      'a page of another origin',
      url,
      post(typename, { origin: 'https://evil.example' }),
      (answer) => answer.status < 500,
    ],
  ];
}

/** Requests to paths beside the graph. */
function pathTries(url: string, authorization: string): RequestTry[] {
  const json = { 'content-type': 'application/json', authorization };
  const jpeg = { 'content-type': 'image/jpeg' };
  return [
    [
      'a path that is not passed on',
      `${url}/registry/../metrics/..%2f..%2fetc/passwd`,
      { headers: { authorization } },
      isRejected,
    ],
    ['the measures, with a person’s token', `${url}/metrics`, { headers: { authorization } }, isRejected],
    ['a subgraph’s own path', `${url}/registry/graphql`, { method: 'POST', headers: json, body: '{}' }, isRejected],
    [
      'an upload of 5 GiB as announced',
      `${url}/referrals/files/x`,
      { method: 'PUT', headers: { ...jpeg, 'x-length': '5368709120' }, body: 'x'.repeat(20 * 1024 ** 2) },
      isRejected,
    ],
    [
      'an upload by a made-up link',
      `${url}/registry/photos/PH-1?action=upload&expires=9999999999&signature=AAAA`,
      { method: 'PUT', headers: jpeg, body: 'x' },
      isRejected,
    ],
    [
      'a citizen’s code guessed',
      `${url}/ikuti`,
      {
        method: 'POST',
        body: 'number=SLRT/6309/2026/000001&code=6309-AAAA-AAAA-AAAA',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      (answer) => answer.status === 422 || answer.status === 429,
    ],
  ];
}

/** Sends requests that our clients do not send. */
export async function attackTransport(target: Target): Promise<Attempt[]> {
  const authorization = `Bearer ${await target.tokens('manager')}`;
  const attempts: Attempt[] = [];
  for (const [name, at, init, held] of [
    ...graphTries(`${target.url}/graphql`, authorization),
    ...pathTries(target.url, authorization),
  ]) {
    const answer = await send(at, init).catch((error: unknown): Answer => ({
      status: 0,
      text: '',
      codes: [(error as Error).name],
      milliseconds: 0,
    }));
    attempts.push({
      name,
      answer: answer.status === 0 ? 'connection ended' : shortly(answer),
      milliseconds: answer.milliseconds,
      held: answer.status === 0 || held(answer),
    });
  }
  return attempts;
}
