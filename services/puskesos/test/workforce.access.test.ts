import type { Actor } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { actors, eventually, mutateAs, places, readReadiness, uuidv7, villageAdded } from '@slrt/testkit';
import { describeService, unit } from './kit.ts';

describeService(
  'puskesos',
  ({ harness, sql, eventsOf, publish, as, ask, asManager, facilitator: assigned, ...kit }) => {
    const { manager, otherManager, facilitator, coordinator, planner, bpjs } = actors;
    const district = places.district;

    describe('a unit', () => {
      const office = unit({
        services: ['COMPLAINT_INTAKE'],
        partners: ['KARANG_TARUNA', 'PKK'],
        openingHours: [{ weekday: 1, opens: '08:00', closes: '14:00' }],
      });
      const pick = 'puskesos { id version partners openingHours { weekday opens } closedOn }';
      const establish = (more: object = {}) =>
        mutateAs(harness(), manager, ['establishPuskesos', pick], { ...office, ...more });
      const update = (actor: Actor, more: object) =>
        mutateAs(harness(), actor, ['updatePuskesos', pick], { puskesosId, ...more });
      let puskesosId: string;

      test('has hours, partners and officers that are possible', async () => {
        const bad = await establish({
          openingHours: [{ weekday: 9, opens: '14:00', closes: '08:00' }],
          officers: [{ person: 'officer-1', role: 'MANAGER' }],
        });
        expect(bad.issues?.map((each) => each.path.join('.'))).toEqual(['officers.0.role', 'openingHours.0']);
        puskesosId = ((await establish())['puskesos'] as { id: string }).id;
      });

      test('is kept up to date by its coordinator', async () => {
        const change = (actor: Actor, more: object) => update(actor, { expectedVersion: 1, ...more });
        expect(await change(facilitator, { name: 'X' })).toBeRefused('FORBIDDEN');
        expect(await change(actors.otherVillageHead, { name: 'X' })).toBeRefused('NOT_FOUND');
        expect((await change(coordinator, { partners: ['TAGANA'] }))['puskesos']).toMatchObject({
          version: 2,
          partners: ['TAGANA'],
        });
        expect(await change(manager, { closedOn: '2026-11-01' })).toBeRefused('STALE_VERSION');
      });

      test('is closed by the manager, with an event of each step', async () => {
        const closed = await update(manager, { expectedVersion: 2, closedOn: '2026-11-01' });
        expect(closed['puskesos']).toMatchObject({ closedOn: '2026-11-01' });
        expect(await eventsOf(puskesosId)).toEqual([
          'puskesos.unit.established.v1',
          'puskesos.unit.established.v1',
          'puskesos.unit.closed.v1',
        ]);
        await update(manager, { expectedVersion: 3, closedOn: null });
      });
    });

    describe('the workforce', () => {
      const pick =
        'facilitator { id version villageCodes assignments { village { code } from until } trainings { code } }';
      test('change villages from a day on and keep earlier days', async () => {
        const { id: facilitatorId } = await assigned({
          funding: 'APBN',
          recruitedFrom: 'TKSK',
          device: 'TAB-001',
          trainings: [{ code: 'BASIC', completedOn: '2026-01-10' }],
          activeFrom: '2026-01-15',
        });
        const change = (actor: Actor, more: object) =>
          mutateAs(harness(), actor, ['reassignFacilitator', pick], { facilitatorId, ...more });
        expect(await change(otherManager, { expectedVersion: 1, villageCodes: [] })).toBeRefused('NOT_FOUND');
        expect(await change(facilitator, { expectedVersion: 1 })).toBeRefused('FORBIDDEN');
        expect((await change(manager, { expectedVersion: 1, villageCodes: ['36.73.01.1001'] })).issues).toEqual([
          { path: ['villageCodes'], code: 'UNKNOWN_REGION' },
        ]);
        const moved = await change(manager, {
          expectedVersion: 1,
          villageCodes: ['63.09.01.2002'],
          from: '2026-06-01',
        });
        expect(moved['facilitator']).toMatchObject({
          version: 2,
          assignments: [
            { village: { code: places.village }, from: '2026-01-15', until: '2026-06-01' },
            { village: { code: '63.09.01.2002' }, from: '2026-06-01', until: null },
          ],
        });
        const left = await change(manager, { expectedVersion: 2, activeUntil: '2026-10-31' });
        expect(left['facilitator']).toMatchObject({ villageCodes: [] });
        const [last] = await sql<{ data: { personId: string; villageCodes: string[]; version: number } }>(
          `select convert_from(payload, 'UTF8')::jsonb as data from outbox where headers->>'ce-subject' = $1 order by position desc limit 1`,
          [facilitatorId],
        );
        expect(last?.data).toMatchObject({ personId: 'facilitator-1', villageCodes: [], version: 3 });
      });

      describe('a supervisor', () => {
        const key = uuidv7();
        const assign = (change: object = {}) =>
          mutateAs(harness(), manager, ['assignSupervisor', 'supervisor { person subDistricts { code } }'], {
            idempotencyKey: key,
            regionCode: district,
            person: 'supervisor-1',
            name: 'Penyelia',
            subDistrictCodes: ['63.09.01'],
            ...change,
          });
        const expected = { person: 'supervisor-1', subDistricts: [{ code: '63.09.01' }] };

        test('is assigned once per key', async () => {
          const named = await Promise.all(Array.from({ length: 8 }, () => assign()));
          expect(named.map((each) => each['supervisor'])).toEqual(named.map(() => expected));
          expect(await assign({ person: 'supervisor-2' })).toBeRefused('IDEMPOTENCY_CONFLICT');
        });

        test('is changed by one of several managers with one key', async () => {
          const input = { idempotencyKey: uuidv7(), regionCode: district, person: 'supervisor-1', name: 'Penyelia' };
          const assignAs = (id: string) =>
            mutateAs(harness(), { ...manager, id }, ['assignSupervisor', '__typename'], {
              ...input,
              subDistrictCodes: ['63.09.01'],
            });
          const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => assignAs(`manager-at-once-${n}`)));
          expect(answers.filter(({ code }) => code === 'IDEMPOTENCY_CONFLICT')).toHaveLength(7);
        });

        test('may be assigned to another sub-district', async () => {
          const next = { idempotencyKey: uuidv7(), subDistrictCodes: ['63.09.02'] };
          expect((await assign(next))['supervisor']).toMatchObject({ subDistricts: [{ code: '63.09.02' }] });
          expect((await assign({ idempotencyKey: uuidv7() }))['supervisor']).toEqual(expected);
        });
      });

      test('is counted by area and funding', async () => {
        const region = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { supervisors { person } coverage { villages facilitators withoutPuskesos { code } byFunding { funding count } } } } }`;
        const seen = await ask<{ _entities: [{ supervisors: object[]; coverage: { withoutPuskesos: object[] } }] }>(
          as(planner),
          region,
          { r: [{ __typename: 'Region', code: places.village }] },
        );
        expect(seen.data?._entities[0]).toMatchObject({
          supervisors: [{ person: 'supervisor-1' }],
          coverage: { villages: 1, withoutPuskesos: [] },
        });
      });

      test('can be planned without a change', async () => {
        const planning = `query ($n: Int!) { facilitatorPlan(regionCode: "63.09", additional: $n, weight: VILLAGES) { largestLoad lowerBound travelUnit loads { load villages { code } } } }`;
        const planned = await ask<{
          facilitatorPlan: { largestLoad: number; lowerBound: number; loads: { villages: object[] }[] };
        }>(as(planner), planning, { n: 20 });
        expect(planned.data?.facilitatorPlan).toMatchObject({
          largestLoad: 7,
          lowerBound: 7,
          travelUnit: 'CODE_DISTANCE',
        });
        expect(planned.data?.facilitatorPlan.loads.flatMap((load) => load.villages)).toHaveLength(131);
        expect((await ask(as(planner), planning, { n: 501 })).code).toBe('OUT_OF_RANGE');
        expect((await ask(as(bpjs), planning, { n: 1 })).code).toBe('FORBIDDEN');
      });

      test('locates villages inside Indonesia', async () => {
        const locate = (location: object) =>
          mutateAs(harness(), manager, ['setVillageLocations', 'located'], {
            regionCode: district,
            villages: [{ code: places.village, location }],
          });
        expect((await locate({ latitude: -2.1, longitude: 115.4 }))['located']).toBe(1);
        expect(await locate({ latitude: 52, longitude: 4 })).toHaveIssues({ 'villages.0.location': 'OUT_OF_RANGE' });
      });
    });

    describe('a village that the registry adds', () => {
      const regionCode = '63.09.02.2999';
      const filter = `{ facilitators(filter: { regionCode: "${regionCode}" }) { totalCount } }`;
      const villages = async () => {
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { coverage { villages } } } }`;
        const answer = await asManager.query<{ _entities: [{ coverage: { villages: number } }] }>(query, {
          r: [{ __typename: 'Region', code: '63.09.02' }],
        });
        return answer._entities[0].coverage.villages;
      };

      test('is counted from then on, and no more after its end', async () => {
        const before = await villages();
        expect(await asManager.graph(filter)).toBeRefused('BAD_USER_INPUT');
        await publish(registryEvents.areasChanged, villageAdded(regionCode));
        await eventually(async () => (await villages()) === before + 1);
        expect(await asManager.query(filter)).toEqual({ facilitators: { totalCount: 0 } });
        const ended = { version: 2, validUntil: '2026-01-31', successors: ['63.09.02.2001'] };
        await publish(registryEvents.areasChanged, villageAdded(regionCode, ended));
        await eventually(async () => (await villages()) === before);
        expect(await asManager.query(filter)).toEqual({ facilitators: { totalCount: 0 } });
      });
    });

    describe('the readiness of a district', () => {
      test('names the villages and sub-districts without service', async () => {
        const found = (await readReadiness(kit.asAdmin, 'puskesos')) ?? {};
        expect(found['PUSKESOS_UNITS']).toMatchObject({ state: 'INCOMPLETE', count: 1 });
        expect(found['PUSKESOS_UNITS']?.missing).not.toContain(places.village);
        expect(found['PUSKESOS_OFFICERS']).toMatchObject({ state: 'MISSING', missing: [places.village] });
        expect(found['FACILITATORS']).toMatchObject({ state: 'MISSING', count: 0 });
        expect(found['SUPERVISORS']).toMatchObject({ state: 'INCOMPLETE', count: 1 });
        expect(found['SUPERVISORS']?.missing).not.toContain('63.09.01');
        expect(found['SUPERVISORS']?.missing).toContain('63.09.02');
      });

      test('is hidden from other roles and districts', async () => {
        for (const by of [kit.asFacilitator, kit.asVillageHead, kit.asOtherManager])
          expect(await readReadiness(by, 'puskesos')).toBeNull();
      });
    });
  },
);
