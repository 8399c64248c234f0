import { codeFindings, markdownFindings, sdlFindings } from './check-words.ts';

const found = (findings: readonly { line: number; message: string }[]) =>
  findings.map(({ line, message }) => `${line} ${/“.*”|Semicolon|\d+ words/.exec(message)?.[0] ?? ''}`);

describe('in TypeScript', () => {
  test.each([
    ['// Refused to nobody.', ['1 “nobody”']],
    ['/**\n * Returns the row.\n * Whoever asks.\n */', ['3 “Whoever”']],
    ['/** What a version was. */', ['1 “What”']],
    ['/** In words. */', ['1 “In words.”']],
    ["const text = 'The caller is told the reason';", ['1 “is told”']],
    ['const text = `The list lies in ${place} now`;', ['1 “list lies in”']],
    ['/** Returns the complaint. Throws `NotFound`. */', []],
    ["const code = 'nobody';", []],
    ['// Runs as the user `nobody`.', []],
  ])('%s', (code, expected) => {
    expect(found(codeFindings(code))).toEqual(expected);
  });

  test('flags semicolons and long names of tests', () => {
    const long = 'a b c d e f g h i j k l m';
    expect(found(codeFindings(`test('one; two', f);\ntest.each([1])('${long}', f);`))).toEqual([
      '1 Semicolon',
      '2 13 words',
    ]);
  });

  test('reports each phrase', () => {
    expect(found(codeFindings('// Nobody, and somebody.'))).toEqual(['1 “Nobody”', '1 “somebody”']);
  });
});

test('finds phrases in descriptions of SDL', () => {
  const sdl =
    'type A {\n  "In words."\n  note: String\n  """\n  Free text.\n  Of nobody.\n  """\n  b(\n    "When."\n    at: Int\n  ): Int\n}\n';
  expect(found(sdlFindings(sdl))).toEqual(['2 “In words.”', '6 “nobody”', '9 “When.”']);
});

test('finds phrases in Markdown outside of code', () => {
  expect(found(markdownFindings('# A\n\nIt is for nobody.\n`nobody`\n```\nnobody\n```\n'))).toEqual(['3 “nobody”']);
});
