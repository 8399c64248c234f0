import { escapeHtml, preferredLanguage } from './html-page.ts';

test.each([
  [undefined, 'id'],
  ['', 'id'],
  ['*', 'id'],
  ['de-DE,de;q=0.9', 'id'],
  ['id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['en-GB,en;q=0.9', 'en'],
  ['en;q=0.5, id;q=0.9', 'id'],
  ['fr, en;q=0.7, id;q=0.3', 'en'],
  ['EN-us', 'en'],
  ['en;q=0', 'id'],
] as const)('prefers for %p the language %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('escapes text for HTML', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#38;&#39;&#60;/a&#62;');
});
