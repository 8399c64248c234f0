import { fillTemplate, internationalPhone } from './http-channel.ts';
import { noticeText } from './notice-text.ts';

test.each([
  ['0812-3456-7890', '+6281234567890'],
  ['+62 812 3456 7890', '+6281234567890'],
  ['62812 3456 7890', '+6281234567890'],
  ['0062 812 3456 7890', '+6281234567890'],
  ['+60 12 345 6789', '+60123456789'],
  ['tidak ada', null],
  ['0812', null],
])('the international form of %s is %s', (phone, expected) => {
  expect(internationalPhone(phone)).toBe(expected);
});

const message = { id: 'm1', to: '+62812', subject: '', text: 'Kode "123"&to=\nlain' };

test('values cannot change the structure of a JSON body', () => {
  const body = fillTemplate('{"to":"{{to}}","text":"{{text}}","ref":"{{id}}"}', 'application/json', message);
  expect(JSON.parse(body)).toEqual({ to: '+62812', text: message.text, ref: 'm1' });
});

test('values cannot change the structure of a form', () => {
  const body = fillTemplate('to={{to}}&text={{text}}', 'application/x-www-form-urlencoded', message);
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ to: '+62812', text: message.text });
});

test('a date is that of the zone of the village', () => {
  const at = (region_code: string) =>
    noticeText({ kind: 'FILED', next_on: new Date('2026-12-02T16:30:00Z'), region_code }, 'SLRT/1', { code: '' }).text;
  expect(at('63.09.01.2001')).toContain('3 Desember 2026');
  expect(at('36.73.01.1001')).toContain('2 Desember 2026');
});
