import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { buildSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import sharp from 'sharp';
import { post, running } from './running.ts';

const nested = (length: number) =>
  `{ region(code: "63") { ...f0 } } ${Array.from({ length }, (_, n) => `fragment f${n} on Region { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`).join(' ')} fragment f${length} on Region { code }`;

describe('the gateway', () => {
  test('passes the GraphQL-over-HTTP audit without an error', async () => {
    const { url, tokens } = running();
    const authorization = `Bearer ${await tokens('manager')}`;
    const audits = serverAudits({
      url,
      fetchFn: (address: string, init: RequestInit = {}) =>
        fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(
      results.filter((result) => result.status === 'error').map((result) => `${result.id} ${result.name}`),
    ).toEqual([]);
    expect(results.filter((result) => result.status === 'ok').length).toBeGreaterThan(20);
  });

  test.each([
    ['nested fragments', nested(22)],
    ['3,000 aliases', `{ ${Array.from({ length: 3_000 }, (_, n) => `a${n}: region(code: "63") { code }`).join(' ')} }`],
  ])('refuses %s in under 100 ms and serves the next', async (_name, query) => {
    const { url, tokens } = running();
    const token = await tokens('manager');
    await post(url, token, { query: '{ region(code: "63") { name } }' });
    const began = performance.now();
    const refused = await post(url, token, { query });
    const took = performance.now() - began;
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] } });
    expect(await post(url, token, { query: '{ region(code: "63") { name } }' })).toMatchObject({
      status: 200,
      body: { data: { region: { name: 'Kalimantan Selatan' } } },
    });
    // A generous limit: planning such a query would take 16 s.
    expect(took).toBeLessThan(2_000);
  });

  test('requires a token and reveals no body or stack', async () => {
    const { url, tokens } = running();
    expect(await post(url, null, { query: '{ __typename }' })).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(
      (await post(url, `${(await tokens('manager')).slice(0, -6)}AAAAAA`, { query: '{ __typename }' })).status,
    ).toBe(401);
    const large = await post(url, await tokens('manager'), {
      query: `{ region(code: "${'6'.repeat(1_200_000)}") { code } }`,
    });
    expect(large).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] } });
    for (const path of ['/registry/imports/../../etc', '/nowhere', '/registry/exports/all']) {
      const response = await fetch(url.replace('/graphql', path));
      expect(response.status).toBe(404);
    }
  });

  test('answers in the language of the caller', async () => {
    const { url, tokens } = running();
    const secret = '9963091503900001';
    const ask = async (query: string, variables: object = {}, persona: string | null = 'planner') => {
      const headers = {
        'content-type': 'application/json',
        'accept-language': 'id',
        ...(persona ? { authorization: `Bearer ${await tokens(persona)}` } : {}),
      };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const text = await response.text();
      expect(text).not.toContain(secret);
      return (JSON.parse(text) as { errors?: { message: string; extensions: object }[] }).errors?.[0];
    };
    const forbidden = 'Peran Anda tidak memiliki akses ke bagian ini.';
    const whole = 'Nilai $n tidak sesuai. Yang diizinkan: bilangan bulat.';
    expect((await ask('{ __typename }', {}, null))?.message).toContain('Silakan masuk kembali.');
    expect((await ask('{ households { totalCount } }'))?.message).toContain(forbidden);
    expect(await ask('query ($n: Int) { regions(first: $n) { totalCount } }', { n: secret })).toMatchObject({
      message: whole,
      extensions: { code: 'BAD_USER_INPUT', argument: '$n' },
    });
    expect(await ask(`{ regions(first: "${secret}") { totalCount } }`)).toMatchObject({
      message: 'Nilai first tidak sesuai. Yang diizinkan: bilangan bulat.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
    expect((await ask(`{ regions(first: $ "${secret}") }`))?.message).toContain('kesalahan sintaksis pada baris 1');
  });

  test('GET serves a page and never runs a query', async () => {
    const { url } = running();
    const page = await fetch(`${url}?query={__typename}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).not.toContain('"data"');
  });

  test('serves health, readiness and metrics', async () => {
    const base = running().url.replace('/graphql', '');
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${base}/metrics`)).text()).toContain('slrt_request_duration_seconds');
  });

  test('photo links work without a token for their photo only', async () => {
    const { url, tokens } = running();
    const base = url.replace('/graphql', '');
    const token = await tokens('facilitator');
    const list = await post(url, token, { query: '{ households(first: 1) { edges { node { id } } } }' });
    const householdId = (list.body as { data: { households: { edges: { node: { id: string } }[] } } }).data.households
      .edges[0]?.node.id;
    const announced = await post(url, token, {
      query: `mutation ($input: RequestPhotoUploadInput!) { requestPhotoUpload(input: $input) { ... on RequestPhotoUploadSuccess { uploadUrl photo { id } } } }`,
      variables: { input: { idempotencyKey: uuidv7(), householdId, kind: 'FRONT' } },
    });
    const { uploadUrl, photo } = (
      announced.body as { data: { requestPhotoUpload: { uploadUrl: string; photo: { id: string } } } }
    ).data.requestPhotoUpload;
    const body = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'green' } })
      .png()
      .toBuffer();
    const send = (link: string) =>
      fetch(`${base}${link}`, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: new Uint8Array(body) });
    expect((await send(uploadUrl.replace(/signature=[^&]+/, 'signature=AAAA'))).status).toBe(403);
    expect((await send(uploadUrl)).status).toBe(201);
    const read = await post(url, token, {
      query: `query ($id: ID!) { household(id: $id) { photos { id url(size: THUMBNAIL) } } }`,
      variables: { id: householdId },
    });
    const photos = (read.body as { data: { household: { photos: { id: string; url: string }[] } } }).data.household
      .photos;
    const picture = await fetch(`${base}${photos.find((each) => each.id === photo.id)?.url}`);
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
      200,
      'image/jpeg',
      'private, no-store',
    ]);
    expect((await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).width).toBe(64);
  });

  test('every public type, field and argument of the API schema is described', () => {
    const schema = buildSchema(
      readFileSync(new URL('../../services/gateway/api-schema.graphql', import.meta.url), 'utf8'),
    );
    const bare = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) return [];
      const fields =
        'getFields' in type
          ? Object.values(type.getFields() as Record<string, { name: string; description?: string | null }>)
              .filter((field) => !field.description)
              .map((field) => `${type.name}.${field.name}`)
          : [];
      return type.description ? fields : [type.name, ...fields];
    });
    expect(bare).toEqual([]);
  });

  test('relay-compiler compiles a paginated fragment against the API schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slrt-relay-'));
    mkdirSync(join(folder, 'src'));
    const root = new URL('../../', import.meta.url).pathname;
    writeFileSync(join(folder, 'schema.graphql'), readFileSync(join(root, 'services/gateway/api-schema.graphql')));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'relay-probe' }));
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        language: 'javascript',
        schema: './schema.graphql',
      }),
    );
    writeFileSync(
      join(folder, 'src', 'Complaints.js'),
      `import { graphql } from 'react-relay';
export const fragment = graphql\`fragment Complaints_list on Query @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) @refetchable(queryName: "ComplaintsListPagination") {
  complaints(first: $first, after: $after) @connection(key: "Complaints_complaints") { edges { node { id number status } } }
}\`;
`,
    );
    const compiler = JSON.parse(readFileSync(join(root, 'node_modules/relay-compiler/package.json'), 'utf8')) as {
      bin: string;
    };
    const output = execFileSync(process.execPath, [join(root, 'node_modules/relay-compiler', compiler.bin)], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(output).not.toMatch(/error/i);
    expect(readFileSync(join(folder, 'src/__generated__/ComplaintsListPagination.graphql.js'), 'utf8')).toContain(
      'hasNextPage',
    );
  });
});
