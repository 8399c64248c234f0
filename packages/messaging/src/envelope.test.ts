import { MalformedEvent, readEnvelope, storable, storedId } from './envelope.ts';

const good = {
  'ce-id': '019ac3c0-0000-7000-8000-000000000001',
  'ce-type': 'puskesos.unit.established.v1',
  'ce-time': '2026-11-28T01:00:00.123456Z',
  'ce-district': '63.09',
  'ce-requestid': 'abc-1',
};

test('reads the headers of an event', () => {
  expect(readEnvelope(good)).toEqual({
    id: good['ce-id'],
    type: good['ce-type'],
    time: good['ce-time'],
    district: '63.09',
    requestId: 'abc-1',
  });
  expect(readEnvelope({ ...good, 'ce-requestid': 'x\u0000' }).requestId).toBe('');
});

test.each([
  ['ce-id', ''],
  ['ce-id', '1'],
  ['ce-type', ''],
  ['ce-type', 'a b'],
  ['ce-time', 'yesterday'],
  ['ce-time', '2026-13-45T01:00:00Z'],
  ['ce-district', ''],
  ['ce-district', '63'],
  ['ce-district', '63.09\u0000'],
])('refuses a wrong %s (%#)', (name, value) => {
  expect(() => readEnvelope({ ...good, [name]: value })).toThrow(MalformedEvent);
});

test('stores any text and any ID', () => {
  expect(storable('a\u0000b\uD800')).toBe('a\uFFFDb\uFFFD');
  expect(storedId(good['ce-id'], 'PUSKESOS', 1)).toBe(good['ce-id']);
  expect(storedId('', 'PUSKESOS', 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(storedId('', 'PUSKESOS', 1)).not.toBe(storedId('', 'PUSKESOS', 2));
});
