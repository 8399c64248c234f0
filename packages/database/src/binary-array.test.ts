import { decodeBytes, encodeArray } from './binary-array.ts';

/** Reads an encoded array back, as its elements' bytes. */
function decode(bytes: Uint8Array) {
  const array = Buffer.from(bytes);
  const elements: (Buffer | null)[] = [];
  for (let at = 20; at < array.length;) {
    const length = array.readInt32BE(at);
    elements.push(length < 0 ? null : array.subarray(at + 4, at + 4 + length));
    at += 4 + Math.max(0, length);
  }
  return { type: array.readInt32BE(8), size: array.readInt32BE(12), hasNull: array.readInt32BE(4), elements };
}

describe('encodeArray', () => {
  test('writes short, long and non-ASCII text', () => {
    const texts = ['', 'Siti', 'René', 'Jl. Melati '.repeat(10_000), '名前'];
    const { type, size, elements } = decode(encodeArray('text', texts));
    expect([type, size]).toEqual([25, 5]);
    expect(elements.map(String)).toEqual(texts);
  });

  test('marks null elements', () => {
    const { hasNull, elements } = decode(encodeArray('integer', [7, null, -1]));
    expect(hasNull).toBe(1);
    expect(elements.map((each) => each?.readInt32BE() ?? null)).toEqual([7, null, -1]);
  });

  test('writes uuids as 16 bytes', () => {
    const { elements } = decode(encodeArray('uuid', ['019E0000-1111-7abc-8def-0123456789ab']));
    expect(elements[0]?.toString('hex')).toBe('019e000011117abc8def0123456789ab');
  });

  test.each([
    ['uuid', '019e0000-1111-7abc-8def-0123456789ag'],
    ['uuid', '019e0000'],
    ['uuid', '019e0000-1111-7abc-8def-0123456789ab0'],
    ['integer', 1.5],
    ['integer', 2 ** 31],
  ] as const)('refuses a value that %s cannot hold', (type, value) => {
    expect(() => encodeArray(type, [value])).toThrow();
  });

  test('reads bytes back', () => {
    const values = [Buffer.from([1, 2]), Buffer.alloc(0)];
    expect(decodeBytes(encodeArray('bytea', values))).toEqual(values);
  });

  test('prefixes JSON with the version of its format', () => {
    const { elements } = decode(encodeArray('jsonb', [{ floor: '1' }]));
    expect(elements[0]?.[0]).toBe(1);
    expect(elements[0]?.subarray(1).toString()).toBe('{"floor":"1"}');
  });

  test('returns a buffer of its own', () => {
    const bytes = encodeArray('bytea', [Uint8Array.of(1, 2)]);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
    encodeArray('bytea', [Uint8Array.of(3, 4)]);
    expect(decode(bytes).elements[0]).toEqual(Buffer.from([1, 2]));
  });
});
