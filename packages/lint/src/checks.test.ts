import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { runOxlint } from '../test/run-oxlint.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// One for all tests: it loads the configuration and the schema once.
const eslint = new ESLint({ cwd: root });

/** Runs a tool of the repository. Returns what it wrote to standard output. */
function runTool(file: string, args: readonly string[], cwd = root): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return stdout;
}

describe('check:boundaries', () => {
  const modules = 'src/modules';
  const base = {
    [`${modules}/letter/letter.ts`]: 'export const letter = 1;\n',
    [`${modules}/letter/index.ts`]: "export { letter } from './letter.ts';\n",
    [`${modules}/complaint/complaint.ts`]: "import { letter } from '../letter/index.ts';\nexport const a = letter;\n",
  };
  const library = (name: string) => ({
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: './index.js' }),
    [`node_modules/${name}/index.js`]: 'export const it = 1;\n',
  });
  const placed = (name: string, file: string) => ({
    ...library(name),
    [`${modules}/letter/${file}`]: `import { it } from '${name}';\nexport const a = it;\n`,
  });

  /** Files of a service for each case, with the rules that they break. */
  const cases: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
    ['accepts an import through a door', {}, []],
    [
      'rejects an import of an inner file of another module',
      {
        [`${modules}/complaint/complaint.ts`]:
          "import { letter } from '../letter/letter.ts';\nexport const a = letter;\n",
      },
      ['a-module-has-one-door'],
    ],
    [
      'rejects a type of an inner file of another module',
      {
        [`${modules}/complaint/complaint.ts`]:
          "import type { letter } from '../letter/letter.ts';\nexport type A = typeof letter;\n",
      },
      ['a-module-has-one-door'],
    ],
    [
      'rejects an import cycle',
      {
        [`${modules}/letter/letter.ts`]: "import { code } from './code.ts';\nexport const letter = () => code;\n",
        [`${modules}/letter/code.ts`]: "import { letter } from './letter.ts';\nexport const code = () => letter;\n",
      },
      ['no-cycles-between-packages'],
    ],
    [
      'rejects TypeORM in a use case',
      placed('typeorm', 'use-cases/a.ts'),
      ['typeorm-in-entities-repositories-and-migrations-only'],
    ],
    ['accepts TypeORM in a repository', placed('typeorm', 'letter.repository.ts'), []],
    [
      'rejects GraphQL in a use case',
      placed('graphql', 'use-cases/a.ts'),
      ['no-graphql-in-use-cases-repositories-consumers'],
    ],
    ['accepts GraphQL in resolvers', placed('graphql', 'resolvers.ts'), []],
    ['rejects NATS in a consumer', placed('@nats-io/jetstream', 'consumers/a.ts'), ['nats-in-messaging-only']],
    [
      'accepts a service that imports a package',
      { 'src/main.ts': "import { areas } from '../../../packages/areas/src/areas.ts';\nexport const b = areas;\n" },
      [],
    ],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  const broken = new Map<string, Set<string>>();
  const serviceOf = (index: number) => `services/case-${index}`;

  // One tree holds a service for each case, because a run takes seconds.
  beforeAll(() => {
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json']) cpSync(join(root, file), join(folder, file));
    const files: Record<string, string> = {
      'packages/areas/src/areas.ts': 'export const areas = 1;\n',
      'packages/words/src/words.ts': `import { letter } from '../../../${serviceOf(0)}/${modules}/letter/index.ts';\nexport const words = letter;\n`,
    };
    for (const [index, [, own]] of cases.entries())
      for (const [path, text] of Object.entries({ ...base, ...own })) files[`${serviceOf(index)}/${path}`] = text;
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const report = runTool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ['packages', 'services', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
      folder,
    );
    const { summary } = JSON.parse(report) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    for (const { from, rule } of summary.violations) {
      const place = from.split('/').slice(0, 2).join('/');
      broken.set(place, (broken.get(place) ?? new Set()).add(rule.name));
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(cases.map(([name, , rules], index) => [name, index, rules] as const))('%s', (_, index, rules) => {
    expect([...(broken.get(serviceOf(index)) ?? [])]).toEqual(rules);
  });

  test('rejects a package that imports a service', () => {
    expect([...(broken.get('packages/words') ?? [])]).toEqual(['packages-never-import-services-or-infra']);
  });
});

describe('check:lint', () => {
  /** Returns the messages about a function of `lines` lines in a file of the given name. */
  function lengthIssues(name: string, lines: number): string[] {
    const statements = Array.from({ length: lines - 2 }, () => '  f();');
    // A blank line and a comment do not count.
    const code = ['export function f(): void {', '', '  // Calls itself.', ...statements, '}', ''].join('\n');
    return runOxlint(name, code).map(({ message }) => message);
  }

  test('accepts a function of 60 lines', () => {
    expect(lengthIssues('gateway.ts', 60)).toEqual([]);
  });

  test('rejects a function of 61 lines', () => {
    expect(lengthIssues('gateway.ts', 61)).toEqual([expect.stringContaining('too many lines (61)')]);
  });

  test('does not limit the length of a suite', () => {
    expect(lengthIssues('rules.test.ts', 61)).toEqual([]);
  });
});

describe('check:lint of SDL', () => {
  /** Returns the rules that an SDL breaks as a file of a module, or as the API schema. */
  async function brokenRules(sdl: string, file = 'services/registry/src/modules/area/area.graphql'): Promise<string[]> {
    const [result] = await eslint.lintText(sdl, { filePath: join(root, file) });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  }
  const required = 'graphql/require-description';

  test('accepts a described type', async () => {
    const sdl = '"A place."\ntype Place {\n  "Its code."\n  code(\n    "Kind of code."\n    kind: Int\n  ): ID!\n}\n';
    expect(await brokenRules(sdl)).toEqual([]);
  });

  test.each([
    ['type', 'type Place {\n  "Its code."\n  code: ID!\n}\n'],
    ['field', '"A place."\ntype Place {\n  code: ID!\n}\n'],
    ['argument', '"A place."\ntype Place {\n  "Its code."\n  code(kind: Int): ID!\n}\n'],
    ['input field', '"A place."\ninput Place {\n  code: ID!\n}\n'],
    ['enum value', '"A place."\nenum Place {\n  HOME\n}\n'],
    ['union', 'union Place = Household\n'],
    ['scalar', 'scalar Place\n'],
    ['interface', 'interface Place {\n  "Its code."\n  code: ID!\n}\n'],
    ['directive', 'directive @place on FIELD_DEFINITION\n'],
    ['field of an extended type', 'extend type Query {\n  place: ID\n}\n'],
  ])('rejects a %s without description', async (_, sdl) => {
    expect(await brokenRules(sdl)).toEqual([required]);
  });

  test('rejects an enum value in lower case', async () => {
    expect(await brokenRules('"A place."\nenum Place {\n  "Home."\n  home\n}\n')).toEqual([
      'graphql/naming-convention',
    ]);
  });

  test('rejects a deprecation without reason', async () => {
    const sdl = '"A place."\ntype Place {\n  "Its code."\n  code: ID! @deprecated\n}\n';
    expect(await brokenRules(sdl)).toEqual(['graphql/require-deprecation-reason']);
  });

  test('rejects an input that is not named after its mutation', async () => {
    const sdl = 'type Mutation {\n  fileComplaint(input: ComplaintInput!): ID\n}\n';
    expect(await brokenRules(sdl, 'services/gateway/api-schema.graphql')).toEqual(['graphql/input-name']);
  });
});

describe('check:commits', () => {
  const exitCode = (subject: string) =>
    spawnSync(process.execPath, [join(root, 'node_modules/@commitlint/cli/cli.js')], { cwd: root, input: subject })
      .status;

  test.each(['fix(registry): keep the first head of a household', 'docs: describe TLS'])('accepts "%s"', (subject) => {
    expect(exitCode(subject)).toBe(0);
  });

  test.each(['Fix things', 'fix: a; b', `fix: ${'long '.repeat(15)}`, 'fixed: a thing'])('rejects "%s"', (subject) => {
    expect(exitCode(subject)).toBe(1);
  });
});

describe('check:spelling', () => {
  const words = (text: string) =>
    spawnSync(
      process.execPath,
      [join(root, 'node_modules/cspell/bin.mjs'), 'stdin', '--words-only', '--no-progress', '--no-summary'],
      { cwd: root, input: text, encoding: 'utf8' },
    ).stdout.split('\n');

  test('accepts English, Indonesian and words of the domain', () => {
    expect(words('The facilitator of the Puskesos reads the behaviour of keluarga and BDT.')).toEqual(['']);
  });

  test('rejects a misspelt word', () => {
    // cspell:disable-next-line
    expect(words('The housholds of a village.')).toEqual(['housholds', '']);
  });
});
