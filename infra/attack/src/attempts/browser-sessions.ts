import { setTimeout as wait } from 'node:timers/promises';
import { send, type Target } from '../target.ts';
import { browser, callback, challenge, codeIn, isRefused, type LoginPage, type Note } from './login-page.ts';

const accessTokenIn = (text: string) => (JSON.parse(text) as { access_token?: string }).access_token ?? '';

/** Uses authorization codes in other ways than the app that got them. */
export async function attackCodes(target: Target, { issuer, signIn, redeem }: LoginPage, note: Note): Promise<void> {
  for (const [name, more] of [
    ['without a verifier', { code_verifier: '' }],
    ['with the challenge as its verifier', { code_verifier: challenge }],
    ['by another app', { client_id: 'slrt-graphiql' }],
    ['with another address to return to', { redirect_uri: 'http://localhost/callback' }],
    ['for another resource', { resource: 'https://evil.example/' }],
  ] as [string, Record<string, string>][]) {
    const answer = await redeem(await signIn(), more);
    note(`a code ${name}`, answer, isRefused(answer));
  }
  // A second use tells that one of the two was a thief: what the first one got ends too.
  const code = await signIn();
  const token = accessTokenIn((await redeem(code)).text);
  const look = () =>
    send(`${target.instance.run.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ complaints(first: 1) { totalCount } }' }),
    });
  const before = await look();
  await redeem(code);
  await wait(1_500);
  const after = await look();
  const said = `${before.status}, then ${after.status}`;
  note('the access token of a code that was used twice', after, before.status === 200 && after.status === 401, said);
  const cross = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'slrt-graphiql', code: 'x' }),
  });
  const allowed = cross.headers.get('access-control-allow-origin');
  const answer = { status: cross.status, text: await cross.text(), codes: [], milliseconds: 0 };
  note(
    'a page of another origin that asks for tokens',
    answer,
    allowed === null,
    `${cross.status}, ${String(allowed)}`,
  );
}

/** Makes the browser of a signed-in person do what they did not ask for. */
export async function attackSessions(
  { issuer, authorize, open, enter, passwordFor }: LoginPage,
  note: Note,
): Promise<void> {
  const silent = authorize({ prompt: 'none' });
  const isSignedIn = async (go: ReturnType<typeof browser>) => codeIn(await go(silent)) !== '';

  const { go } = await enter('manager');
  await go(`${issuer}/session/end`);
  const confirmed = await go(`${issuer}/session/end/confirm`, { xsrf: 'guess', logout: 'yes' });
  note('a log-out by a form without its secret', confirmed, await isSignedIn(go));
  const question = await go(`${issuer}/session/end?post_logout_redirect_uri=https://evil.example/`);
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(question.text) ?? [];
  const left = await go(`${issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  const isKept = ![question.to, left.to].some((to) => to.includes('evil'));
  note('a log-out that leads to the attacker’s page', left, isKept && !(await isSignedIn(go)));

  // The person's browser has the cookies of a sign-in that it began.
  const victim = await open();
  const forged = await victim.go(
    victim.page,
    { login: 'manager', password: passwordFor('manager') },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  );
  note(
    'a sign-in form with cookies, sent by another site',
    forged,
    forged.status === 403 && !(await isSignedIn(victim.go)),
  );

  // A session that the attacker planted before must not be the one that the person then signs in to.
  const planted = await open();
  const attacker = browser();
  const signedIn = await planted.go(planted.page, { login: 'manager', password: passwordFor('manager') });
  const followed = await attacker(signedIn.to);
  note('the rest of a sign-in in another browser', followed, codeIn(followed) === '' && !(await isSignedIn(attacker)));

  const guessed = await browser()(`${issuer}/interaction/${'a'.repeat(43)}`, { login: 'manager', password: 'x' });
  note('a guessed interaction', guessed, guessed.status === 400);
  const framed = await fetch((await open()).page, { headers: { 'sec-fetch-dest': 'iframe' } });
  const policy = framed.headers.get('content-security-policy') ?? '';
  const shown = { status: framed.status, text: await framed.text(), codes: [], milliseconds: 0 };
  note('a page of the sign-in in a frame', shown, policy.includes("frame-ancestors 'none'"));
  const error = await browser()(authorize({ redirect_uri: `${callback}"><script>alert(1)</script>` }));
  note('a script in an error page', error, !error.text.includes('<script>alert'));
}

/** Tries passwords of a name until it waits. Returns the statuses. */
async function guess({ open }: LoginPage, login: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const { go, page } = await open();
    statuses.push((await go(page, { login, password: `guess-${n}` })).status);
  }
  return statuses;
}

/** Locks a person out by wrong passwords, and learns from the lock which names exist. */
export async function attackLockOut(page: LoginPage, note: Note): Promise<void> {
  // The browser that the person used before.
  const { go } = await page.enter('head-of-office');
  await go(`${page.issuer}/session/end`);
  const known = await guess(page, 'head-of-office', 12);
  const own = await go((await go(page.authorize({ prompt: 'login' }))).to, {
    login: 'head-of-office',
    password: page.passwordFor('head-of-office'),
  });
  note(
    'a person locked out of their own browser by a stranger',
    own,
    own.status < 400,
    `${known.at(-1) ?? 0}, then ${own.status}`,
  );
  const unknown = await guess(page, 'nobody-of-another-name', 12);
  const said = `${known.join(' ')} and ${unknown.join(' ')}`;
  note('whether a name exists, by when it has to wait', own, known.join() === unknown.join(), said);
}
