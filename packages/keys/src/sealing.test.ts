import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMasterKey, createSealing, MissingMasterKeyError, type KeyRing } from './index.ts';

const key = (id: string) => ({ id, key: randomBytes(32) });
const ringOf = (change: Partial<KeyRing> = {}): KeyRing => ({
  statistics: randomBytes(32),
  seals: [key('k1')],
  sealWith: 'k1',
  layers: [key('i1')],
  depth: 1,
  depths: [1],
  ...change,
});

test('reads values sealed with an older key and reseals them', () => {
  let ring = ringOf();
  const sealing = createSealing(() => ring);
  const old = sealing.seal('a number');
  ring = { ...ring, seals: [...ring.seals, key('k2')], sealWith: 'k2' };
  expect(sealing.open(old.cipher, old.keyId)).toBe('a number');
  const next = sealing.seal('a number');
  expect([old.keyId, next.keyId]).toEqual(['k1', 'k2']);
  ring = { ...ring, seals: ring.seals.slice(1) };
  expect(() => sealing.open(old.cipher, old.keyId)).toThrow('not loaded');
  expect(sealing.open(next.cipher, next.keyId)).toBe('a number');
});

test('one altered byte is detected', () => {
  const sealing = createSealing(ringOf);
  const ring = ringOf();
  const steady = createSealing(() => ring);
  const { cipher, keyId } = steady.seal('text');
  cipher.writeUInt8(cipher.readUInt8(cipher.length - 1) ^ 1, cipher.length - 1);
  expect(() => steady.open(cipher, keyId)).toThrow();
  expect(() => sealing.open(steady.seal('text').cipher, 'k1')).toThrow();
});

test('an index layer is the same from text and index', () => {
  const first = ringOf();
  const both: KeyRing = { ...first, layers: [...first.layers, key('i2')], depths: [1, 2] };
  const done: KeyRing = { ...both, depth: 2, depths: [2] };
  const before = createSealing(() => first).index('x');
  const announced = createSealing(() => both);
  const after = createSealing(() => done);
  expect(announced.index('x')).toEqual(before);
  expect(announced.refreshIndex(before.index, 'i1')).toEqual(before);
  expect(after.refreshIndex(before.index, before.indexKey)).toEqual(after.index('x'));
  expect(announced.indexes('x')).toEqual([before.index, after.index('x').index]);
  expect(after.indexes('x')).toEqual([after.index('x').index]);
  const short = (digest: Buffer) => digest.subarray(0, 8);
  const cut = createSealing(() => first).index('x', short);
  expect(after.refreshIndex(cut.index, 'i1', short)).toEqual(after.index('x', short));
});

test('both master keys together unwrap keys of the previous one', async () => {
  const [old, fresh] = ['an-old-master-key-0123', 'a-new-master-key-4567'];
  const plain = randomBytes(32);
  const wrapped = await createMasterKey(old).wrap(plain);
  const both = createMasterKey(`${fresh},${old}`);
  expect(await both.unwrap(wrapped, createMasterKey(old).id)).toEqual(plain);
  const again = await both.wrap(plain);
  expect(await createMasterKey(fresh).unwrap(again, both.id)).toEqual(plain);
  await expect(createMasterKey(fresh).unwrap(wrapped, createMasterKey(old).id)).rejects.toThrow(MissingMasterKeyError);
});

test('wraps and unwraps through a key management service without leaking secrets', async () => {
  const asked: { path: string | undefined; token: unknown }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ path: request.url, token: request.headers['x-vault-token'] });
      const { plaintext, ciphertext } = JSON.parse(body) as { plaintext?: string; ciphertext?: string };
      if (request.url?.includes('gone')) return response.writeHead(403).end();
      const data = plaintext ? { ciphertext: `vault:v1:${plaintext}` } : { plaintext: ciphertext?.slice(9) };
      return response.end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const master = createMasterKey(`http://:the-token@${host}/v1/transit/keys/slrt`);
  const plain = randomBytes(32);
  expect(await master.unwrap(await master.wrap(plain), master.id)).toEqual(plain);
  expect(asked).toEqual([
    { path: '/v1/transit/encrypt/slrt', token: 'the-token' },
    { path: '/v1/transit/decrypt/slrt', token: 'the-token' },
  ]);
  const gone = createMasterKey(`http://:the-token@${host}/v1/transit/keys/gone`);
  await expect(gone.wrap(plain)).rejects.toThrow(/^the key management service answered 403 to encrypt$/);
  server.close();
});
