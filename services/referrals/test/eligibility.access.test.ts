import { jetstream } from '@nats-io/jetstream';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import { formatId } from '@slrt/domain';
import { complaintEvents, registryEvents } from '@slrt/events';
import { seal, sealingKey } from '@slrt/messaging';
import { actors, eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, district } from './kit.ts';

describeService('referrals', ({ sql, publish, harness, as, asBackOffice }) => {
  describe('eligibility', () => {
    interface Verdict {
      readonly programme: { code: string };
      readonly verdict: string;
      readonly ruleVersion: string;
    }
    const household = formatId('household', { district, uuid: '01930000-0000-7000-8000-0000000000aa' });
    const query = `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
      eligibility(asOf: $asOf) { programme { code } verdict ruleVersion receiving conditions { code state }
      contests { complaint { id } condition state changeRequestId } } } } }`;
    const ask = async (by: Caller, asOf: string | null = null) => {
      const answer = await by.graph(query, { r: [{ __typename: 'Household', id: household }], asOf });
      const [entity] = (answer.data as unknown as { _entities: { eligibility: Verdict[] | null }[] })._entities;
      return entity?.eligibility ?? null;
    };
    const verdictOf = async (programme: string, asOf: string | null = null) =>
      (await ask(asBackOffice, asOf))?.find((each) => each.programme.code === programme);

    beforeAll(async () => {
      const profile = {
        householdId: household,
        version: 1,
        regionCode: places.village,
        listing: 'LISTED',
        decile: 3,
        housing: {},
        receiving: ['RASTRA'],
        members: [],
      };
      await sql(`insert into household_profile values ($1, $2, 1, $3, $4)`, [
        district,
        household.slice(8),
        places.village,
        JSON.stringify(profile),
      ]);
    });

    test('shows who contests it, and how that ended', async () => {
      const complaintId = formatId('complaint', { district, uuid: uuidv7() });
      const changeRequestId = formatId('changeRequest', { district, uuid: uuidv7() });
      const facts = {
        ...{ district, actorId: 'facilitator-1', actorRole: 'FACILITATOR', complaintId, householdId: household },
        ...{ regionCode: places.village, kind: 'COMPLAINT', sector: 'HEALTH', categoryCode: 'CARD_INACTIVE' },
        ...{ desk: 'DISTRICT', dueAt: null, programmeCode: 'KIS', conditionCode: 'DECILE', ruleVersion: 'KIS-2025' },
      };
      const contest = async (version: number, more: object) => {
        const data = {
          ...facts,
          version,
          status: 'SUBMITTED',
          holderRole: 'BACK_OFFICE',
          state: 'OPEN',
          changeRequestId: null,
        };
        await publish(complaintEvents.contested, { ...data, ...more } as never);
        await eventually(
          async () => (await sql('select 1 from eligibility_contest where version = $1', [version])).length > 0,
        );
      };
      await contest(1, {});
      expect(await verdictOf('KIS')).toMatchObject({
        contests: [{ complaint: { id: complaintId }, condition: 'DECILE', state: 'OPEN', changeRequestId: null }],
      });
      await contest(7, { status: 'RESOLVED', holderRole: null, state: 'CORRECTED', changeRequestId });
      expect(await verdictOf('KIS')).toMatchObject({ contests: [{ state: 'CORRECTED', changeRequestId }] });
    });

    test('changing a row’s threshold flips the verdict', async () => {
      expect(await verdictOf('KIS')).toMatchObject({ verdict: 'ELIGIBLE', ruleVersion: 'KIS-2025' });
      await sql(`update eligibility_rule set parameters = '{"maxDecile": 2}' where version = 'KIS-2025'`);
      expect(await verdictOf('KIS')).toMatchObject({ verdict: 'NOT_ELIGIBLE' });
    });

    test('the date decides the rule and a district’s own rule wins', async () => {
      expect(await verdictOf('RASTRA', '2017-06-01')).toMatchObject({
        ruleVersion: 'RASTRA-2017',
        verdict: 'ELIGIBLE',
      });
      expect(await verdictOf('RASTRA')).toBeUndefined();
      await sql(`insert into eligibility_rule (district_code, programme_code, version, valid_from, conditions, parameters, source)
        select '63.09', programme_code, 'RASTRA-2018-DISTRICT', '2018-01-01', conditions, '{"maxDecile": 1}', 'x' from eligibility_rule where version = 'RASTRA-2017'`);
      expect(await verdictOf('RASTRA')).toMatchObject({
        ruleVersion: 'RASTRA-2018-DISTRICT',
        verdict: 'NOT_ELIGIBLE',
      });
    });

    test.each([
      ['the back office', actors.backOffice, true],
      ['another district’s back office', actors.otherBackOffice, false],
      ['an agency', actors.bpjs, false],
      ['a planner', actors.planner, false],
    ])('checks role and district of %s', async (_who, actor, told) => {
      expect((await ask(as(actor))) !== null).toBe(told);
    });
  });

  describe('an import', () => {
    const publishBatch = (connection: NatsConnection, importId: string) => {
      const list = headers();
      for (const [key, value] of Object.entries({
        'ce-id': uuidv7(),
        'ce-type': 'profiles.batch.v1',
        'ce-district': district,
        'ce-time': new Date().toISOString(),
      }))
        list.set(key, value);
      const batch = Buffer.from(JSON.stringify({ importId, households: [] }));
      const sealed = seal(sealingKey('a-secret-for-tests-only-32-characters'), batch);
      return jetstream(connection).publish('profiles.6309.batch.v1', sealed, { headers: list });
    };
    const publishEnd = (importId: string) =>
      publish(registryEvents.importCompleted, {
        district,
        version: 1,
        actorId: 'verifier-1',
        actorRole: 'DISTRICT_VERIFIER',
        importId,
        rows: 1,
        profileBatches: 1,
      });

    test('is announced once when its last batch and end come together', async () => {
      const connection = await connect({ servers: harness().natsUrl });
      const imports = Array.from({ length: 10 }, () => formatId('registryImport', { district, uuid: uuidv7() }));
      await Promise.all(imports.map((id) => Promise.all([publishBatch(connection, id), publishEnd(id)])));
      const announced = `select 1 from outbox where subject = 'referrals.profiles.projected.v1'`;
      await eventually(async () => (await sql(announced)).length === imports.length);
      await connection.close();
    });
  });
});
