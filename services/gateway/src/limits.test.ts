import { readFileSync } from 'node:fs';
import { clientClasses } from './client-classes.ts';
import { brokenLimit, createMeasure, defaultLimits } from './limits.ts';

/** Returns a document that doubles with each fragment: a short text with millions of fields. */
function chain(length: number): string {
  const fragments = Array.from(
    { length },
    (_, n) => `fragment f${n} on Region { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`,
  );
  return `{ region(code: "63") { ...f0 } } ${fragments.join(' ')} fragment f${length} on Region { code }`;
}

describe('brokenLimit', () => {
  test('lets ordinary queries pass', () => {
    expect(
      brokenLimit(
        '{ complaints(first: 20) { edges { node { id household { id decile } referrals { id } } } } }',
        defaultLimits,
      ),
    ).toBeNull();
  });

  test.each([
    ['selections', chain(12)],
    ['aliases', `{ ${Array.from({ length: 150 }, (_, n) => `a${n}: region(code: "63") { code }`).join(' ')} }`],
    ['tokens', `{ ${Array.from({ length: 3000 }, (_, n) => `a${n}: region(code: "63") { code }`).join(' ')} }`],
    ['depth', `{ region(code: "63") ${'{ parent '.repeat(20)} { code } ${'}'.repeat(20)} }`],
    ['rootFields', `{ ${'__typename '.repeat(40)} }`],
    ['directives', `{ region(code: "63") { ${'code @skip(if: false) '.repeat(120)} } }`],
  ])('names %s', (limit, query) => {
    const broken = brokenLimit(query, defaultLimits);
    // Aliased root fields exceed two limits, and the first one checked is reported.
    expect(limit === 'aliases' ? ['aliases', 'rootFields'] : [limit]).toContain(broken);
  });

  test('measures recursive fragments and 40 doublings at once', () => {
    expect(brokenLimit('{ region(code: "63") { ...a } } fragment a on Region { parent { ...a } }', defaultLimits)).toBe(
      'selections',
    );
    expect(brokenLimit(chain(40), defaultLimits)).not.toBeNull();
  });

  test('leaves a syntax error to the server', () => {
    expect(brokenLimit('{ region(', defaultLimits)).toBe('syntax');
  });
});

describe('the cost of an operation', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}) =>
    createMeasure(defaultLimits)(query).cost(variables);

  test.each([
    ['a field is 1', '{ region(code: "63") { name } }', 2],
    ['a page costs its size times its fields', '{ complaints(first: 50) { edges { node { id } } } }', 1 + 50 * 3],
    ['a page without a size counts as 20', '{ complaints { edges { node { id } } } }', 1 + 20 * 3],
    ['pages multiply', '{ a(first: 100) { nodes { b(first: 100) { nodes { id } } } } }', 1 + 100 * (1 + 1 + 100 * 2)],
    ['a mutation is 50 more', 'mutation { a { id } }', 52],
    ['fragments count where they are spread', '{ a { ...f } b { ...f } } fragment f on T { x y }', 6],
    ['of several operations the dearest', 'query A { a } query B { a(first: 9) { id } }', 10],
  ])('%s', (_what, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test('reads the page size from its variable or default', () => {
    const query = 'query ($n: Int = 7) { a(first: $n) { id } }';
    expect(cost(query, { n: 40 })).toBe(41);
    expect(cost(query)).toBe(8);
    expect(cost(query, { n: -5 })).toBe(2);
    expect(cost(query, { n: 'many' })).toBe(8);
    expect(cost(query, { n: 1e9 })).toBe(1_001);
    expect(cost('query ($n: Int) { a(first: $n) { id } }')).toBe(21);
  });

  test('a morning document of a tablet fits a paced person’s budget', () => {
    const example = new URL('../../../docs/examples/field-morning.graphql', import.meta.url);
    const { cost, unseen, broken } = createMeasure(defaultLimits)(readFileSync(example, 'utf8'));
    expect([broken, cost({})]).toEqual([null, 9_025]);
    // Two a second. A request and its bytes cost less than 100 on top.
    expect(20 * (cost({}) + 100) + unseen).toBeLessThan(clientClasses.STANDARD.budget.person);
  });
});
