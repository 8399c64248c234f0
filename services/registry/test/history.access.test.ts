import { uuidv7, type Caller } from '@slrt/testkit';
import { describeService } from './kit.ts';
import { registration } from './registration.ts';

interface Change {
  readonly fact: string;
  readonly person: { readonly name: string } | null;
  readonly before: string | null;
  readonly after: string | null;
}
interface Version {
  readonly version: number;
  readonly actor: string;
  readonly actorRole: string;
  readonly visitedAt: string | null;
  readonly changes: Change[] | null;
}

describeService(
  'registry',
  ({ sql, household, asFacilitator, asOfficer, asVillageHead, asOtherFacilitator, asVerifier }) => {
    let householdId: string;
    let personId: string;
    beforeAll(async () => {
      const { members: relatives, ...more } = registration().household;
      const home = await household(relatives, more);
      [householdId, personId] = [home.id, home.members[0]?.id ?? ''];
      const visit = (by: Caller, expectedVersion: number, facts: object) =>
        by.mutate('recordHomeVisit', { idempotencyKey: uuidv7(), householdId, expectedVersion, ...facts });
      const members = [{ personId, disability: '02', maritalStatus: '2', clear: ['CHRONIC_ILLNESS'] }];
      const location = { latitude: -2.2, longitude: 115.5 };
      expect(
        await visit(asFacilitator, 1, { housing: { floor: '09' }, owned: ['CAR'], location, members }),
      ).toSucceed();
      expect(await visit(asOfficer, 2, { housing: { floor: '02' }, clear: ['CAR'] })).toSucceed();
    });
    const history = async (by: Caller, first = 10): Promise<Version[]> => {
      const { household } = await by.query<{ household: { history: { edges: { node: Version }[] } } }>(
        `query ($id: ID!, $first: Int) { household(id: $id) { history(first: $first) { edges { node {
         version actor actorRole visitedAt changes { fact person { name } before after } } } } } }`,
        { id: householdId, first },
      );
      return household.history.edges.map(({ node }) => node);
    };
    const floor = { fact: 'FLOOR', person: null, before: '09', after: '02' };

    test('names who changed which fact from what to what', async () => {
      const [latest, earlier] = await history(asFacilitator);
      expect(latest).toMatchObject({ version: 2, actor: 'officer-1', actorRole: 'PUSKESOS_OFFICER' });
      expect(latest?.changes).toEqual([floor, { fact: 'CAR', person: null, before: 'true', after: null }]);
      const person = { name: 'Mohammad Soekarno' };
      expect(earlier).toMatchObject({ version: 1, actor: 'facilitator-1', actorRole: 'FACILITATOR' });
      expect(earlier?.changes).toEqual([
        { fact: 'LOCATION', person: null, before: '-2.1, 115.4', after: '-2.2, 115.5' },
        { fact: 'FLOOR', person: null, before: null, after: '09' },
        { fact: 'CAR', person: null, before: null, after: 'true' },
        { fact: 'MARITAL_STATUS', person, before: null, after: '2' },
        { fact: 'DISABILITY', person, before: null, after: '02' },
        { fact: 'CHRONIC_ILLNESS', person, before: '5', after: null },
      ]);
    });

    test('gives the same changes page by page', async () => {
      const [only] = await history(asFacilitator, 1);
      expect(only?.changes).toContainEqual(floor);
    });

    test('keeps protected facts from roles that may not read them', async () => {
      const facts = (await history(asVillageHead)).flatMap(({ changes }) => changes ?? []).map(({ fact }) => fact);
      expect(facts).toEqual(['FLOOR', 'CAR', 'FLOOR', 'CAR', 'MARITAL_STATUS']);
    });

    test('records who read health and position', async () => {
      const factsReadBy = async (actor: string) =>
        (
          await sql<{ fact: string }>(
            `select distinct unnest(facts) as fact from audit_entry where actor = $1 and action = 'facts.read'
             intersect select unnest(array['HEALTH', 'LOCATION', 'DISABILITY']) order by 1`,
            [actor],
          )
        ).map((row) => row.fact);
      await history(asVerifier);
      expect(await factsReadBy('verifier-1')).toEqual(['DISABILITY', 'HEALTH', 'LOCATION']);
      expect(await factsReadBy('head-1')).toEqual([]);
    });

    test('is not for another village', async () => {
      const seen = await asOtherFacilitator.graph(
        'query ($id: ID!) { household(id: $id) { history { totalCount } } }',
        {
          id: householdId,
        },
      );
      expect(seen.data).toEqual({ household: null });
    });

    test('is empty for what was erased', async () => {
      await sql(`update household_revision set before = '{}' where version = 1`);
      const [latest, erased] = await history(asFacilitator);
      expect([latest?.changes?.length, erased?.changes]).toEqual([2, null]);
      const past = await asFacilitator.graph(
        'query ($id: ID!) { household(id: $id) { history { edges { node { household { listing members { name } } } } } } }',
        { id: householdId },
      );
      expect(past.errors).toBeUndefined();
    });

    describe('a proposal', () => {
      let requestId: string;
      beforeAll(async () => {
        // Moves the registration out of the way: only one request of a household may be open.
        await sql(
          `alter table change_request disable trigger user; update change_request set state = 'DETERMINED';
           alter table change_request enable trigger user`,
        );
        const facts = {
          housing: { wall: '6' },
          members: [{ personId, chronicIllness: '3', schoolGrade: '8', clear: ['DISABILITY'] }],
        };
        const made = await asFacilitator.mutate(
          'submitChangeRequest',
          { idempotencyKey: uuidv7(), kind: 'CHANGE', householdId, facts },
          'changeRequest { id }',
        );
        expect(made).toSucceed();
        requestId = (made['changeRequest'] as { id: string }).id;
      });
      const read = async (by: Caller) => {
        const { changeRequest } = await by.query<{
          changeRequest: { proposed: { facts: Omit<Change, 'before' | 'after'>[] }; timeline: { actor: string }[] };
        }>(
          `query ($id: ID!) { changeRequest(id: $id) {
           proposed { facts { fact person { name } value } } timeline { actor actorRole decision } } }`,
          { id: requestId },
        );
        return changeRequest;
      };

      test('shows what it states', async () => {
        const person = { name: 'Mohammad Soekarno' };
        expect((await read(asVerifier)).proposed.facts).toEqual([
          { fact: 'WALL', person: null, value: '6' },
          { fact: 'DISABILITY', person, value: null },
          { fact: 'CHRONIC_ILLNESS', person, value: '3' },
          { fact: 'SCHOOL_GRADE', person, value: '8' },
        ]);
      });

      test('keeps health from the village head', async () => {
        const facts = (await read(asVillageHead)).proposed.facts.map((each) => each.fact);
        expect(facts).toEqual(['WALL', 'SCHOOL_GRADE']);
      });

      test('names who acted', async () => {
        expect((await read(asVillageHead)).timeline).toEqual([
          { actor: 'facilitator-1', actorRole: 'FACILITATOR', decision: 'SUBMIT' },
        ]);
      });
    });
  },
);
