import { createHash, randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createCookieBrowser } from '@slrt/local';
import { post, running } from './running.ts';

const root = new URL('../../', import.meta.url).pathname;
const redirect = 'http://127.0.0.1/callback';

test('a person signs in on the page and uses the graph', async () => {
  const { run, url, home } = running();
  const env = { ...process.env, SLRT_HOME: home };
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'token', '--', '--password', 'serang-manager'],
    {
      cwd: root,
      env,
    },
  );
  const password = stdout.trim();
  const verifier = randomBytes(32).toString('base64url');
  const authorize = `${run().identity.url}/auth?${new URLSearchParams({
    client_id: 'slrt-app',
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid graph',
    resource: 'urn:slrt:graph',
    state: 'abc',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()}`;
  const open = async () => {
    const go = createCookieBrowser();
    const first = await go(authorize);
    expect(first.to).toMatch(/\/interaction\//);
    const form = await go(first.to ?? '');
    expect(form.text).toContain('name="password"');
    return { go, form: first.to ?? '' };
  };

  const { go, form } = await open();
  const wrong = await go(form, { login: 'serang-manager', password: 'salah' });
  expect([wrong.status, wrong.text.includes('salah.')]).toEqual([401, true]);
  let next = (await go(form, { login: 'serang-manager', password })).to;
  for (let hops = 0; next && !next.startsWith(redirect) && hops < 5; hops += 1) next = (await go(next)).to;
  const back = new URL(next ?? 'http://nowhere');
  expect(back.searchParams.get('state')).toBe('abc');
  const answer = await fetch(`${run().identity.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'slrt-app',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: redirect,
      code_verifier: verifier,
      resource: 'urn:slrt:graph',
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const graph = await post(url, token, { query: '{ complaints(first: 1) { edges { node { regionCode } } } }' });
  expect(graph.status).toBe(200);
  expect(graph.body.errors).toBeUndefined();

  const other = await open();
  const tried: number[] = [];
  for (let n = 0; n < 6; n += 1)
    tried.push((await other.go(other.form, { login: 'nobody-here', password: `x${n}` })).status);
  expect(tried).toEqual([401, 401, 401, 401, 401, 429]);
  expect((await createCookieBrowser()(`${run().identity.url}/interaction/no-such-interaction`)).status).toBe(400);
}, 30_000);
