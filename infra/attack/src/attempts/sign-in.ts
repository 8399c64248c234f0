import { randomBytes } from 'node:crypto';
import { send, shortly, type Answer, type Attempt, type Target } from '../target.ts';
import { attackCodes, attackLockOut, attackSessions } from './browser-sessions.ts';
import { browser, callback, isRefused, loginPage, type LoginPage, type Note } from './login-page.ts';

const nobody = 'PS-6309-00000000-0000-7000-8000-000000000000';

/** Requests a person's subject report as everyone except the data-protection officer of the district. */
export async function attackReports(target: Target): Promise<Attempt[]> {
  const list = await target.ask('verifier', '{ households(first: 1) { edges { node { head { id } } } } }');
  const known = /"id":"(PS-[^"]+)"/.exec(list.text)?.[1] ?? nobody;
  const as = async (persona: string, file: string) =>
    send(`${target.url}/subject-reports/${file}`, {
      headers: persona ? { authorization: `Bearer ${await target.tokens(persona)}` } : {},
    });
  const tries: [name: string, persona: string, file: string, status: number][] = [
    ['without a token', '', `${known}.json`, 401],
    ['by a manager', 'manager', `${known}.json`, 403],
    ['by a facilitator, as PDF', 'facilitator', `${known}.pdf`, 403],
    ['by an agency', 'liaison-bpjs', `${known}.json`, 403],
    ['by the officer of another district', 'serang-data-protection', `${known}.json`, 404],
    ['of nobody', 'data-protection', `${nobody}.json`, 404],
    ['of a path', 'data-protection', '..%2f..%2fetc%2fpasswd.json', 404],
    ['of SQL', 'data-protection', `${encodeURIComponent(`PS-' or 1=1 --`)}.json`, 404],
    ['as a type that does not exist', 'data-protection', `${known}.html`, 404],
  ];
  const attempts: Attempt[] = [];
  for (const [name, persona, file, status] of tries) {
    const answer = await as(persona, file);
    attempts.push({
      name: `subject report ${name}`,
      answer: shortly(answer),
      milliseconds: answer.milliseconds,
      held: answer.status === status && !answer.text.includes('entries'),
    });
  }
  return attempts;
}

/** The shortest time of four wrong passwords, in milliseconds: the one that other work delayed least. */
async function timeOf({ open }: LoginPage, name: string): Promise<{ answer: Answer; milliseconds: number }> {
  const answers: Answer[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { go, page } = await open();
    answers.push(await go(page, { login: name, password: `guess-${n}` }));
  }
  const [answer] = answers.sort((a, b) => a.milliseconds - b.milliseconds);
  if (!answer) throw new Error('no answers');
  return { answer, milliseconds: answer.milliseconds };
}

/** Compares what a known and an unknown name tell: the answer, and the time that it takes. */
async function attackNames(login: LoginPage, note: Note): Promise<void> {
  const known = await timeOf(login, 'planner');
  const unknown = await timeOf(login, 'nobody-of-this-name');
  const plain = ({ text }: Answer) => text.replaceAll(/interaction\/[\w-]+/g, '');
  const isAlike = known.answer.status === unknown.answer.status && plain(known.answer) === plain(unknown.answer);
  const difference = Math.abs(known.milliseconds - unknown.milliseconds);
  note('whether a name exists', unknown.answer, isAlike && difference < 50, `${difference.toFixed(0)} ms apart`);
}

const unsigned = (claims: object) =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;

async function attackAuthorization({ authorize }: LoginPage, note: Note): Promise<void> {
  for (const [name, more] of [
    ['back to an address of the attacker’s', { redirect_uri: 'https://evil.example/callback' }],
    ['back to an address that begins alike', { redirect_uri: `${callback}.evil.example` }],
    ['without a code challenge', { code_challenge: '', code_challenge_method: '' }],
    ['with a challenge in plain text', { code_challenge_method: 'plain' }],
    ['a token in the address', { response_type: 'token' }],
    ['in the name of a machine', { client_id: 'manager' }],
    ['back to an address with a name before the host', { redirect_uri: 'http://127.0.0.1@evil.example/callback' }],
    ['back to another path of the same host', { redirect_uri: 'http://127.0.0.1/callback/../evil' }],
    ['back to a script', { redirect_uri: 'javascript:alert(1)//evil' }],
    ['with settings in an unsigned request object', { request: unsigned({ redirect_uri: 'https://evil.example/' }) }],
    ['with settings at an address of the attacker’s', { request_uri: 'https://evil.example/request' }],
    ['the code in a message to another page', { response_mode: 'web_message' }],
  ] as [string, Record<string, string>][]) {
    const answer = await browser()(authorize(more));
    const isPage = answer.to.includes('/interaction/');
    note(name, answer, !isPage && !answer.to.includes('evil') && !/[?&#](code|access_token)=/.test(answer.to));
  }
}

async function attackPasswords({ open, passwordFor }: LoginPage, note: Note): Promise<void> {
  const { page } = await open();
  const stranger = await browser()(page, { login: 'manager', password: 'x' });
  note('a form sent from another browser', stranger, stranger.status === 400);
  const elsewhere = await open();
  const forged = await send(elsewhere.page, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams({ login: 'manager', password: passwordFor('manager') }),
  });
  note('a form sent by a page of another origin', forged, [400, 403].includes(forged.status));
  const script = await open();
  const echoed = await script.go(script.page, { login: '"><script>alert(1)</script>', password: 'x' });
  note('a script as a name', echoed, echoed.status === 401 && !echoed.text.includes('<script>'));

  let wrong = 0;
  let last: Answer = stranger;
  for (let n = 0; n < 60; n += 1) {
    const { go, page: form } = await open();
    last = await go(form, { login: 'front-office', password: `guess-${n}` });
    if (last.status === 401) wrong += 1;
  }
  const right = await open();
  const late = await right.go(right.page, { login: 'front-office', password: passwordFor('front-office') });
  note(
    '60 passwords for one name, then the right one',
    late,
    wrong <= 6 && late.status === 429,
    `${wrong} answered, then ${last.status}`,
  );
}

async function attackTokenEndpoint({ issuer, signIn, redeem }: LoginPage, note: Note): Promise<void> {
  const stolen = await redeem(await signIn(), { code_verifier: randomBytes(32).toString('base64url') });
  note('a stolen code without its verifier', stolen, isRefused(stolen));
  const code = await signIn();
  const once = await redeem(code);
  const twice = await redeem(code);
  note('a code a second time', twice, once.status === 200 && isRefused(twice), `${once.status}, then ${twice.status}`);
  const machine = await send(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'manager', client_secret: 'guess' }),
  });
  note('a machine’s secret guessed', machine, isRefused(machine));
  const registered = await send(`${issuer}/reg`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ redirect_uris: ['https://evil.example/'] }),
  });
  note('a client of its own registered', registered, registered.status === 404);
  const keys = await send(`${issuer}/jwks`, {});
  const shared = await redeem(await signIn());
  const { refresh_token: token = '' } = JSON.parse(shared.text) as { refresh_token?: string };
  const refresh = () =>
    send(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'slrt-app', refresh_token: token }),
    });
  const [renewed, stolenToken] = [await refresh(), await refresh()];
  note('a refresh token a second time', stolenToken, renewed.status === 200 && isRefused(stolenToken));
  const { refresh_token: next = '' } = JSON.parse(renewed.text) as { refresh_token?: string };
  const successor = await send(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'slrt-app', refresh_token: next }),
  });
  note('the successor of a refresh token used twice', successor, isRefused(successor));
  const host = await send(`${issuer}/.well-known/openid-configuration`, {
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  });
  note('another host in the headers of a proxy', host, host.status === 200 && !host.text.includes('evil'));
  note('private parts of the published keys', keys, keys.status === 200 && !/"(d|p|q|k)":/.test(keys.text));
}

/** Attacks the login page and the endpoints behind it. */
export async function attackLogin(target: Target): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const note: Note = (name, answer, held, said = String(answer.status)) =>
    attempts.push({ name: `login: ${name}`, answer: said, milliseconds: answer.milliseconds, held });
  const page = loginPage(target);
  await attackAuthorization(page, note);
  await attackNames(page, note);
  await attackPasswords(page, note);
  await attackTokenEndpoint(page, note);
  await attackCodes(target, page, note);
  await attackSessions(page, note);
  await attackLockOut(page, note);
  return attempts;
}
