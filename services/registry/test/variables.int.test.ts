import { parse } from 'csv-parse/sync';
import { bdtColumns } from '@slrt/registry';
import { actors, uuidv7 } from '@slrt/testkit';
import { codesOf, variables, type Variable } from '../src/modules/code-list/index.ts';
import { fieldOf } from '../src/modules/record/index.ts';
import { householdColumns, memberColumns, writeCell } from '../src/modules/import/layouts/columns.ts';
import { describeService } from './kit.ts';
import { registration, registryClient } from './registration.ts';

type Value = string | number | boolean;
type Input = Record<string, unknown>;
const all: readonly Variable[] = [...variables.household, ...variables.person];
const persons = new Set<Variable>(variables.person);
const addDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Returns every valid code, or the bounds, of a variable. */
function validValues({ rule }: Variable): readonly Value[] {
  if (rule.kind === 'code') return codesOf(rule.list);
  if (rule.kind === 'flag') return [true, false];
  if (rule.kind === 'count') return [0, 1, rule.max];
  return rule.kind === 'text' ? ['1', 'x'.repeat(rule.max)] : [addDays(-290), addDays(290)];
}
function invalidValue({ rule }: Variable): Value {
  if (rule.kind === 'code') return '99';
  if (rule.kind === 'count') return rule.max + 1;
  return rule.kind === 'text' ? 'x'.repeat(rule.max + 1) : addDays(400);
}
/** Puts a value at a path of an input: `answers.familyPlanning.method`. */
function put(input: Input, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) input[first] = value;
  else put((input[first] ??= {}) as Input, rest, value);
}
const append = (input: Input, key: string, value: unknown) => ((input[key] ??= []) as unknown[]).push(value);

/** States a variable in the input of a visit. Returns its path there. */
function state(input: Input, variable: Variable, value: Value): string {
  const { group, key, rule } = variable;
  if (persons.has(variable)) {
    const [member = {}] = input['members'] as Input[];
    member[fieldOf(variable.fact)] = value;
    return `members.0.${fieldOf(variable.fact)}`;
  }
  if (group === 'assets' && rule.kind === 'count') {
    append(input, 'assetCounts', { code: key, count: value });
    return 'assetCounts.0.count';
  }
  if (group === 'assets') append(input, value === true ? 'owned' : 'notOwned', key);
  else if (group === 'programmes')
    append((input['answers'] ??= {}) as Input, value === true ? 'receives' : 'doesNotReceive', key);
  const place = { housing: 'housing', stated: 'answers', familyPlanning: 'answers.familyPlanning' }[group as 'housing'];
  if (place) put(input, [...place.split('.'), key], value);
  return `${place}.${key}`;
}

describeService('registry', ({ harness, sql, fetch, household, asFacilitator, asVerifier }) => {
  const { register } = registryClient(harness);
  let householdId: string;
  let personId: string;
  let version = 1;
  const member = () => ({ personId });
  beforeAll(async () => {
    const { members, ...facts } = registration().household;
    const home = await household(members, facts);
    [householdId, personId] = [home.id, home.members[0]?.id ?? ''];
    await sql(`update household set listing = 'LISTED' where id = $1`, [householdId.slice(8)]); // for the export
  });
  const visit = async (input: object) => {
    const visited = await asFacilitator.mutate(
      'recordHomeVisit',
      { idempotencyKey: uuidv7(), householdId, expectedVersion: version, ...input },
      'household { version }',
      '... on InvalidInput { issues { path code allowed } }',
    );
    version = (visited['household'] as { version: number } | undefined)?.version ?? version;
    return visited;
  };
  /** The facts of the household and its head by group, as the graph gives them. */
  const readFacts = async (): Promise<Record<string, Record<string, Value>>> => {
    const query = `query ($id: ID!) { household(id: $id) {
      housing { buildingStatus landStatus wallCondition roofCondition bedrooms rooms waterObtained toiletType wasteDisposal
        floorArea floor wall roof water lighting power fuel toilet }
      assets { owned notOwned counts { code count } } answers { variable value }
      head { civil { relationInFamily maritalStatus civilCertificates inFamilyCard identityCards }
        health { pregnant pregnantUntil disability chronicIllness } schooling { participation level grade certificate }
        employment { worked hours industry status } } } }`;
    type Given = Record<string, Record<string, Value>>;
    const { household } = await asFacilitator.query<{
      household: Given & {
        head: Given;
        assets: { owned: string[]; notOwned: string[]; counts: { code: string; count: number }[] };
        answers: { variable: string; value: string }[];
      };
    }>(query, { id: householdId });
    const { assets, answers, housing, head } = household;
    const asked = Object.fromEntries(answers.map((each) => [each.variable, each.value]));
    const owned = [...assets.owned.map((key) => [key, true]), ...assets.notOwned.map((key) => [key, false])];
    const counted = assets.counts.map(({ code, count }) => [code, count]);
    const property = Object.fromEntries([...owned, ...counted]) as Record<string, Value>;
    return { housing, assets: property, stated: asked, programmes: asked, familyPlanning: asked, ...head } as Given;
  };
  /** The cells of the head's row in the export. */
  const readExport = async (): Promise<Record<string, string>> => {
    const response = await fetch('/registry/exports?regionCode=63.09&purpose=VERIFICATION', {
      headers: { authorization: `Bearer ${await harness().token(asVerifier.actor)}` },
    });
    const rows = parse<Record<string, string>>(await response.text(), {
      columns: true,
      bom: true,
      delimiter: [',', ';'],
    });
    const row = rows.find((each) => each['id_bdt'] === householdId.slice(8) && each['hub_krt'] === '1');
    expect(Object.keys(row ?? {})).toEqual([...bdtColumns]);
    return row ?? {};
  };
  const ruleOf = (column: string | null) =>
    [...householdColumns, ...memberColumns].find((each) => each.name === column)?.rule;

  const rounds = Math.max(...all.map((each) => validValues(each).length));
  test('every valid value of every variable comes back', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const input: Input = { members: [member()] };
      const stated = new Map<Variable, Value>();
      for (const variable of all) {
        const values = validValues(variable);
        const value = values[round % values.length] as Value;
        stated.set(variable, value);
        state(input, variable, value);
      }
      expect(await visit(input)).toSucceed();
      const [facts, cells] = [await readFacts(), await readExport()];
      for (const [{ fact, group, key, column }, value] of stated) {
        expect([fact, String(facts[group]?.[key])]).toEqual([fact, String(value)]);
        const rule = ruleOf(column);
        if (column && rule) expect([column, cells[column]]).toEqual([column, writeCell(rule, value)]);
      }
    }
  }, 120_000);

  test('an invalid value refuses only its own item of a batch', async () => {
    const wrong = all.filter((each) => each.rule.kind !== 'flag');
    const items = wrong.map((variable) => {
      const input: Input = { members: [member()] };
      const path = state(input, variable, invalidValue(variable));
      return { path, item: { idempotencyKey: uuidv7(), householdId, expectedVersion: version, ...input } };
    });
    const good = { idempotencyKey: uuidv7(), householdId, expectedVersion: version, housing: { floor: '9' } };
    const answered = await asFacilitator.mutate(
      'submitVisits',
      { items: [...items.map(({ item }) => item), good] },
      'items { outcome failure { ... on InvalidInput { issues { path code allowed } } } }',
    );
    type Item = { outcome: string; failure: { issues: { path: string[]; allowed: string | null }[] } | null };
    const outcomes = answered['items'] as Item[];
    items.forEach(({ path }, n) => {
      const { outcome, failure } = outcomes[n] as Item;
      expect([outcome, ...(failure?.issues ?? []).map((each) => each.path.join('.'))]).toEqual(['REFUSED', path]);
      expect(failure?.issues[0]?.allowed).toMatch(/\d/);
    });
    expect(outcomes.at(-1)?.outcome).toBe('APPLIED');
    version += 1;
  });

  test('every variable can become unknown again', async () => {
    const clear = (of: readonly Variable[]) => of.map((each) => each.fact);
    const members = [{ ...member(), clear: clear(variables.person) }];
    expect(await visit({ clear: ['ADDRESS', 'LOCATION', ...clear(variables.household)], members })).toSucceed();
    const facts = await readFacts();
    for (const { fact, group, key } of all) expect([fact, facts[group]?.[key] ?? null]).toEqual([fact, null]);
    const cells = await readExport();
    for (const { column } of all) if (column) expect([column, cells[column]]).toEqual([column, '']);
    const [row] = await sql('select address, latitude from household where id = $1', [householdId.slice(8)]);
    expect(row).toEqual({ address: null, latitude: null });
  });

  test('a pregnancy ends', async () => {
    const expected = { pregnant: true, pregnantUntil: addDays(60) };
    await visit({ members: [{ ...member(), ...expected }] });
    expect((await readFacts())['health']).toMatchObject(expected);
    await visit({ members: [{ ...member(), pregnant: false }] });
    expect((await readFacts())['health']).toMatchObject({ pregnant: false, pregnantUntil: null });
  });

  test.each([
    ['a negative area', { housing: { floorArea: -4 } }, 'housing.floorArea', 'OUT_OF_RANGE', '0..9999'],
    ['an unknown asset', { owned: ['CAR', 'SPACESHIP'] }, 'owned.1', 'UNKNOWN_CODE', 'REFRIGERATOR'],
    ['an asset in both lists', { owned: ['CAR'], notOwned: ['CAR'] }, 'notOwned.0', 'STATED_TWICE', null],
    ['a fact that is cleared too', { housing: { wall: '1' }, clear: ['WALL'] }, 'clear.0', 'STATED_TWICE', null],
    ['a person’s fact of a household', { clear: ['DISABILITY'] }, 'clear.0', 'UNKNOWN_CODE', 'FLOOR_AREA'],
    [
      'a house in the sea',
      { location: { latitude: 0, longitude: 10 } },
      'location.longitude',
      'OUT_OF_RANGE',
      '94..142',
    ],
    ['a blank address', { address: ' ' }, 'address', 'REQUIRED', null],
  ])('a visit with %s is refused', async (_what, input, ...[path, code, allowed]) => {
    const refused = await visit(input);
    const [only, ...others] = (refused.issues ?? []) as { path: string[]; code: string; allowed: string | null }[];
    expect([only?.path.join('.'), only?.code, others]).toEqual([path, code, []]);
    if (allowed === null) expect(only?.allowed).toBeNull();
    else expect(only?.allowed).toContain(allowed);
  });

  test('a registration and a proposal check the same values', async () => {
    const [head] = registration().household.members;
    const registered = await register(
      actors.facilitator,
      registration({}, { owned: ['SPACESHIP'], members: [{ ...head, industry: '77' }] }),
    );
    expect(registered).toHaveIssues({
      'household.owned.0': 'UNKNOWN_CODE',
      'household.members.0.industry': 'UNKNOWN_CODE',
    });
    const facts = { housing: { rooms: 100 }, members: [{ ...member(), schoolGrade: '9' }] };
    const proposal = { idempotencyKey: uuidv7(), kind: 'CHANGE', householdId, facts };
    expect(await asFacilitator.mutate('submitChangeRequest', proposal)).toHaveIssues({
      'facts.housing.rooms': 'OUT_OF_RANGE',
      'facts.members.0.schoolGrade': 'UNKNOWN_CODE',
    });
  });

  test('a registration keeps every fact that it states', async () => {
    const input: Input = { members: [member()] };
    for (const variable of all) state(input, variable, validValues(variable)[0] as Value);
    const [stated = {}] = input['members'] as Input[];
    const { personId: _, ...facts } = stated;
    const [head] = registration().household.members;
    const { chronicIllness: _illness, ...identity } = head as Input;
    const made = await register(
      actors.facilitator,
      registration({}, { ...input, kkNumber: '9963091503200088', members: [{ ...identity, ...facts, nik: null }] }),
    );
    expect(made).toSucceed();
    const [row] = await sql<Record<string, Record<string, Value>>>(
      `select h.stated, h.housing, h.assets, h.programmes, h.family_planning as "familyPlanning", p.civil, p.health, p.schooling, p.employment
       from household h join person p on p.household_id = h.id where h.id = $1`,
      [made.household?.id.slice(8)],
    );
    for (const variable of all)
      expect([variable.fact, row?.[variable.group]?.[variable.key]]).toEqual([variable.fact, validValues(variable)[0]]);
  });
});
