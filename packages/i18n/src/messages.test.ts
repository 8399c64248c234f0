import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { isEnumType, buildSchema } from 'graphql';
import { areas, errorMessage, labelKinds, labelOf, translate, type Language } from './index.ts';
import { negotiateLanguage } from './negotiate.ts';

/** Returns every text of a language by its path. */
function textsOf(language: Language): Map<string, string> {
  const walk = (value: object, path: string): [string, string][] =>
    Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
      typeof inner === 'string'
        ? [[`${path}${name}`, inner] as [string, string]]
        : walk(inner as object, `${path}${name}.`),
    );
  return new Map(walk(areas[language], ''));
}
const [english, indonesian] = [textsOf('en'), textsOf('id')];

/** Returns the names of the placeholders. Throws when the text is not an ICU message. */
function placeholdersOf(text: string): string[] {
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set([...text.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name))].sort();
}

describe('the catalogue', () => {
  test('has every text in both languages', () => {
    expect([...indonesian.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of [...english, ...indonesian]) expect(`${key} ${text.trim()}`).not.toBe(`${key} `);
  });

  test('has the same placeholders in both languages', () => {
    for (const [key, text] of english)
      expect([key, placeholdersOf(indonesian.get(key) ?? '')]).toEqual([key, placeholdersOf(text)]);
  });

  test('describes for every error what happened and what to do', () => {
    for (const language of ['en', 'id'] as const)
      for (const [code, entry] of Object.entries(areas[language].errors)) {
        expect([code, Object.keys(entry).sort()]).toEqual([code, ['action', 'message']]);
        for (const text of Object.values(entry)) expect(text).toMatch(/\.$/);
      }
  });

  test('has no text without a use', () => {
    const root = new URL('../../../', import.meta.url).pathname;
    const sources = globSync(['services/*/src/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: root })
      .filter((file) => !/__generated__|\.test\.ts$|i18n\/src\/error-notes/.test(file))
      .map((file) => readFileSync(`${root}${file}`, 'utf8'))
      .join('\n');
    const isUsed = (key: string): boolean => {
      const [area = '', name = ''] = key.split('.');
      if (area === 'labels' || key.startsWith('report.columns.')) return true; // looked up by their code
      if (area === 'errors' || area === 'import') return sources.includes(`'${name}'`);
      const parents = key.split('.').map((_, n, parts) => `${parts.slice(0, n).join('.')}.\${`);
      return [`'${key}'`, ...parents.slice(1)].some((each) => sources.includes(each));
    };
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('labels', () => {
  const file = new URL('../../../services/gateway/api-schema.graphql', import.meta.url);
  const enums = Object.values(buildSchema(readFileSync(file, 'utf8')).getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );

  test('cover every enum of the graph and nothing else', () => {
    const lists = ['AuditPurpose', 'ComplaintCategory'];
    expect(labelKinds.filter((kind) => !lists.includes(kind)).sort()).toEqual(enums.map(({ name }) => name).sort());
  });

  test('cover every value', () => {
    const labels: Readonly<Record<string, object>> = areas.en.labels;
    for (const each of enums)
      if (isEnumType(each))
        expect([each.name, Object.keys(labels[each.name] ?? {}).sort()]).toEqual([
          each.name,
          each
            .getValues()
            .map(({ name }) => name)
            .sort(),
        ]);
  });

  test('are read by language', () => {
    expect(labelOf('id', 'Weekday', 'MO')).toBe('Senin');
    expect(labelOf('en', 'Weekday', 'MO')).toBe('Monday');
  });
});

test('an error message says what happened, then what to do', () => {
  expect(errorMessage('en', 'STALE_VERSION')).toBe('The record was changed by someone else. Reload it and try again.');
  expect(errorMessage('id', 'STALE_VERSION')).toBe(
    'Data telah diubah oleh pengguna lain. Silakan muat ulang, lalu coba lagi.',
  );
});

test('a missing value of a placeholder is an error', () => {
  expect(() => translate('en', 'errors.BAD_USER_INPUT.message')).toThrow('argument');
});

test.each([
  [undefined, 'id'],
  ['fr', 'id'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['id-ID,id;q=0.9,en;q=0.5', 'id'],
  ['fr,en;q=0.2,id;q=0.1', 'en'],
  ['', 'id'],
  ['*', 'id'],
  ['EN-us', 'en'],
  ['en;q=0', 'id'],
  ['en;q=0.5, id;q=0.9', 'id'],
  ['not a header;;', 'id'],
])('Accept-Language %s chooses %s', (header, language) => {
  expect(negotiateLanguage(header, 'id')).toBe(language);
});
