import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf, readClients } from './client-classes.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-clients-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return join(folder, name);
};
file('tablet.json', { 'sha256:aa11': '{ regions { totalCount } }', bb22: '{ complaints { totalCount } }' });
const clientOf = readClients(
  file('clients.json', {
    tablet: { class: 'TRUSTED', documents: 'tablet.json' },
    'integrator-bpjs': { class: 'MACHINE' },
  }),
);

test('an unknown client is STANDARD and may send any text', () => {
  expect(clientOf('unknown-client')).toEqual({ class: 'STANDARD', documents: null });
  expect(readClients('')('tablet').class).toBe('STANDARD');
  expect(clientOf('integrator-bpjs').class).toBe('MACHINE');
  expect(documentOf(clientOf('unknown-client'), { query: '{ a }' })).toBe('{ a }');
  expect(documentOf(clientOf('unknown-client'), { query: 7 })).toBeNull();
});

test('a trusted client runs only its registered documents', () => {
  const tablet = clientOf('tablet');
  expect(documentOf(tablet, { documentId: 'sha256:aa11' })).toBe('{ regions { totalCount } }');
  expect(documentOf(tablet, { documentId: 'bb22' })).toBe('{ complaints { totalCount } }');
  expect(documentOf(tablet, { extensions: { persistedQuery: { sha256Hash: 'bb22' } } })).toBe(
    '{ complaints { totalCount } }',
  );
  for (const body of [
    { query: '{ regions { totalCount } }' },
    { documentId: 'cc33' },
    { documentId: 'cc33', query: '{ regions { totalCount } }' },
    { documentId: '__proto__' },
    { documentId: { hash: 'aa11' } },
    {},
  ])
    expect(documentOf(tablet, body)).toBeNull();
});

test.each([
  ['a trusted client without documents', { tablet: { class: 'TRUSTED' } }],
  ['an unknown class', { tablet: { class: 'KING' } }],
  ['an unknown field', { tablet: { class: 'MACHINE', budget: 9 } }],
])('%s is refused at the start', (_what, content) => {
  expect(() => readClients(file('wrong.json', content))).toThrow();
});
