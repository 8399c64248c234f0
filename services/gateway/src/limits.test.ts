import { brokenLimit, defaultLimits } from './limits.ts';

/** Doubles with each fragment: a short text, millions of fields. */
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
    // Aliased root fields break one of two limits, whichever is looked at first.
    expect(limit === 'aliases' ? ['aliases', 'rootFields'] : [limit]).toContain(broken);
  });

  test('a fragment that contains itself is endless, and 40 doublings take no time', () => {
    expect(brokenLimit('{ region(code: "63") { ...a } } fragment a on Region { parent { ...a } }', defaultLimits)).toBe(
      'selections',
    );
    expect(brokenLimit(chain(40), defaultLimits)).not.toBeNull();
  });

  test('leaves a syntax error to the server', () => {
    expect(brokenLimit('{ region(', defaultLimits)).toBe('syntax');
  });
});
