import { createHash, randomBytes } from 'node:crypto';
import { createCookieBrowser } from '@slrt/local';
import { runScript } from './operator-command.ts';
import { post, running } from './running.ts';

const redirect = 'http://127.0.0.1/callback';

describe('signing in on the page', () => {
  const verifier = randomBytes(32).toString('base64url');
  const authorizeUrl = () =>
    `${running().run().identity.url}/auth?${new URLSearchParams({
      client_id: 'slrt-app',
      response_type: 'code',
      redirect_uri: redirect,
      scope: 'openid graph',
      resource: 'urn:slrt:graph',
      state: 'abc',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString()}`;
  const passwordOf = async (persona: string) => {
    const { stdout } = await runScript({ SLRT_HOME: running().home }, 'token', '--password', persona);
    return stdout.trim();
  };
  const open = async () => {
    const go = createCookieBrowser();
    const first = await go(authorizeUrl());
    expect(first.to).toMatch(/\/interaction\//);
    const form = await go(first.to ?? '');
    expect(form.text).toContain('name="password"');
    return { go, form: first.to ?? '' };
  };
  const exchange = async (code: string | null): Promise<string> => {
    const answer = await fetch(`${running().run().identity.url}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'slrt-app',
        code: code ?? '',
        redirect_uri: redirect,
        code_verifier: verifier,
        resource: 'urn:slrt:graph',
      }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  test('gives a token for the graph', async () => {
    const password = await passwordOf('serang-manager');
    const { go, form } = await open();
    const wrong = await go(form, { login: 'serang-manager', password: 'salah' });
    expect([wrong.status, wrong.text.includes('salah.')]).toEqual([401, true]);
    let next = (await go(form, { login: 'serang-manager', password })).to;
    for (let hops = 0; next && !next.startsWith(redirect) && hops < 5; hops += 1) next = (await go(next)).to;
    const back = new URL(next ?? 'http://nowhere');
    expect(back.searchParams.get('state')).toBe('abc');
    const token = await exchange(back.searchParams.get('code'));
    const graph = await post(running().url, token, {
      query: '{ complaints(first: 1) { edges { node { regionCode } } } }',
    });
    expect(graph.status).toBe(200);
    expect(graph.body.errors).toBeUndefined();
  }, 30_000);

  test('counts wrong passwords', async () => {
    const { go, form } = await open();
    const tried: number[] = [];
    for (let n = 0; n < 6; n += 1) tried.push((await go(form, { login: 'nobody-here', password: `x${n}` })).status);
    expect(tried).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('refuses an unknown interaction', async () => {
    const url = `${running().run().identity.url}/interaction/no-such-interaction`;
    expect((await createCookieBrowser()(url)).status).toBe(400);
  });
});
