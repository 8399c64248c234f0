import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets, type Secrets } from '../src/secrets.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-secrets-'));
afterAll(() => rmSync(home, { recursive: true }));
const file = join(home, 'secrets.json');

test('every key of a new folder is another one', async () => {
  const { fileKeys, ...secrets } = await loadSecrets(home);
  const texts = [...Object.values(secrets), ...Object.values(fileKeys)].filter((value) => typeof value === 'string');
  expect(texts).toHaveLength(14);
  expect(new Set(texts).size).toBe(texts.length);
  expect(await loadSecrets(home)).toEqual({ fileKeys, ...secrets });
});

test('an earlier folder keeps its keys and gets the others once', async () => {
  const {
    subjectKey: _s,
    deliveryKey: _d,
    factorKey: _f,
    codeKey: _c,
    linkKey: _l,
    fileKeys: _k,
    ...earlier
  } = JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  writeFileSync(file, JSON.stringify(earlier));
  const secrets = await loadSecrets(home);
  expect(secrets).toMatchObject({ ...earlier, deliveryKey: earlier.contactKey, factorKey: earlier.contactKey });
  expect(secrets.fileKeys.registry).not.toBe(secrets.fileKeys.puskesos);
  expect(await loadSecrets(home)).toEqual(secrets);
});
