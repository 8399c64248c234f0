import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { programmeNeeds, roles, type Role } from '@slrt/domain';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const inFolder = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}${file}`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'infra/keycloak/README.md',
  ...inFolder('docs/'),
  ...inFolder('docs/adr/'),
  ...readdirSync(new URL('services/', root)).map((service) => `services/${service}/README.md`),
];

/** Returns the anchors of a page's headings, made as GitHub makes them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(pages)('links of %s lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path ? new URL(path, new URL(page, root)) : new URL(page, root);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test.each(pages)('commands in %s exist', (page) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)(?! [^`]*-w )/g)].map(
    ([, name = '']) => name,
  );
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(
  readdirSync(new URL('services/', root)).filter((service) =>
    existsSync(new URL(`services/${service}/src/modules`, root)),
  ),
)('the README of %s names its modules', (service) => {
  const named = [...read(`services/${service}/README.md`).matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(readdirSync(new URL(`services/${service}/src/modules`, root)).sort());
});

describe('docs/ACCESS.md', () => {
  const page = read('docs/ACCESS.md');
  const table = JSON.parse(read('docs/access.json')) as Record<'Query' | 'Mutation', Record<string, readonly Role[]>>;
  const allowed = { ...table.Query, ...table.Mutation };

  test.each(roles)('names what %s may do, as the table has it', (role) => {
    const row = new RegExp(`^\\| \`${role}\` \\|.*$`, 'm').exec(page)?.[0] ?? '';
    const fields = [...row.matchAll(/`([a-z]\w+)`/g)].map(([, field = '']) => field);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !allowed[field]?.includes(role))).toEqual([]);
  });

  test('says what each programme opens to an agency', () => {
    const rows = [...page.matchAll(/^\| ([A-Z_]+) \| ([a-z, ]+) \|$/gm)].map(([, code = '', parts = '']) => [
      code,
      parts.split(', ').sort(),
    ]);
    const needs = Object.entries(programmeNeeds).map(([code, parts]) => [code, [...parts].sort()]);
    expect(rows).toEqual(needs);
  });
});
