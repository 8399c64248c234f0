import fc from 'fast-check';
import { housingFacts, memberFacts, ownFacts, type FactDefinition } from './facts.ts';
import type { Profile, ProfileMember } from './profile.ts';

/** Random profiles and conditions, to compare both back ends with the library. */
const codesOf = (fact: FactDefinition) => fc.constantFrom(...(fact.codes ?? ['']));
const orUnknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const fact = (facts: Readonly<Record<string, FactDefinition>>, name: string) =>
  facts[name] ?? { type: 'bool' as const, label: '', labelEn: '' };

const member: fc.Arbitrary<ProfileMember> = fc.record({
  birthDate: orUnknown(
    fc
      .integer({ min: 0, max: 45_000 })
      .map((day) => new Date(Date.UTC(1905, 0, 1) + day * 24 * 3600 * 1000).toISOString().slice(0, 10)),
  ),
  birthYearFrom: fc.constant(null),
  birthYearUntil: fc.constant(null),
  sex: orUnknown(fc.constantFrom('MALE', 'FEMALE')),
  relation: codesOf(fact(memberFacts, 'relation')),
  school: orUnknown(fc.constantFrom('0', '1', '2')),
  level: orUnknown(codesOf(fact(memberFacts, 'level'))),
  certificate: orUnknown(codesOf(fact(memberFacts, 'certificate'))),
  employment: orUnknown(codesOf(fact(memberFacts, 'employment'))),
  disability: orUnknown(fc.constantFrom('00', '01', '12')),
  chronicIllness: orUnknown(fc.constantFrom('0', '3')),
  pregnantUntil: fc.option(fc.constantFrom('2019-01-01', '2026-11-22', '2027-03-01'), { nil: null }),
});

export const arbitraryProfile: fc.Arbitrary<Omit<Profile, 'householdId' | 'version' | 'regionCode'>> = fc.record({
  listing: fc.constantFrom('LISTED', 'PROPOSED'),
  decile: orUnknown(fc.integer({ min: 1, max: 10 })),
  housing: fc.record(
    Object.fromEntries(
      Object.entries(housingFacts).map(([name, definition]) => [
        name,
        orUnknown<string | number>(
          definition.codes ? codesOf(definition) : fc.integer({ min: 0, max: definition.range?.[1] ?? 0 }),
        ),
      ]),
    ),
  ),
  receiving: fc.subarray(['PKH', 'KIP', 'KIS']),
  members: fc.array(member, { maxLength: 6 }),
});

const order = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');

/** Conditions on the named facts: comparisons, lists, and combinations of them. */
function conditionOn(prefix: string, facts: Readonly<Record<string, FactDefinition>>): fc.Arbitrary<string> {
  const leaves = Object.entries(facts).map(([name, definition]) => {
    const path = `${prefix}${name}`;
    const [from, until] = definition.range ?? [0, 0];
    if (definition.type === 'bool') return fc.constant(path);
    if (definition.type === 'int') {
      const number = fc.integer({ min: Math.max(from - 1, 0), max: Math.min(until, 120) });
      return fc.oneof(
        fc.tuple(order, number).map(([how, n]) => `${path} ${how} ${n}`),
        fc.tuple(order, number).map(([how, n]) => `${path} * 3 - 7 ${how} ${n}`),
        fc.tuple(number, order).map(([n, how]) => `(${path} + ${n}) / 4 ${how} ${path} % 5`),
      );
    }
    return fc.oneof(
      codesOf(definition).map((code) => `${path} == ${JSON.stringify(code)}`),
      codesOf(definition).map((code) => `${path} != ${JSON.stringify(code)}`),
      fc
        .uniqueArray(codesOf(definition), { minLength: 1, maxLength: 4 })
        .map((list) => `${path} in ${JSON.stringify(list)}`),
    );
  });
  return fc.oneof(...leaves);
}

function combined(leaf: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('tree').map((a) => `!(${a})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
  })).tree;
}

const aboutMember = combined(conditionOn('m.', memberFacts));
const aboutMembers = fc.oneof(
  aboutMember.map((text) => `members.exists(m, ${text})`),
  aboutMember.map((text) => `members.all(m, ${text})`),
  aboutMember.map((text) => `members.exists_one(m, ${text})`),
  fc
    .tuple(aboutMember, order, fc.integer({ min: 0, max: 4 }))
    .map(([text, how, n]) => `members.filter(m, ${text}).size() ${how} ${n}`),
);

export const arbitraryCondition: fc.Arbitrary<string> = combined(
  fc.oneof(
    conditionOn('household.', ownFacts),
    conditionOn('household.housing.', housingFacts),
    fc.constantFrom('"PKH" in household.receiving', '"RTLH" in household.receiving'),
    aboutMembers,
    aboutMembers,
  ),
).filter((text) => text.length < 1_500);
