import type { Actor } from '@slrt/domain';
import { actors, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { asking } from './puskesos-client.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('puskesos');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const { manager, otherManager, facilitator, coordinator, planner, bpjs } = actors;
const district = places.district;
const ask = asking(() => harness);

describe('a unit', () => {
  test('is kept up to date by its coordinator until it closes', async () => {
    const unit = {
      idempotencyKey: uuidv7(),
      regionCode: places.village,
      name: 'Puskesos Contoh',
      services: ['COMPLAINT_INTAKE'],
      partners: ['KARANG_TARUNA', 'PKK'],
      openingHours: [{ weekday: 1, opens: '08:00', closes: '14:00' }],
    };
    const pick = 'puskesos { id version partners openingHours { weekday opens } closedOn }';
    const bad = await mutateAs(harness, manager, ['establishPuskesos', pick], {
      ...unit,
      openingHours: [{ weekday: 9, opens: '14:00', closes: '08:00' }],
      officers: [{ person: 'officer-1', role: 'MANAGER' }],
    });
    expect(bad.issues?.map((each) => each.path.join('.'))).toEqual(['officers.0.role', 'openingHours.0']);
    const made = await mutateAs(harness, manager, ['establishPuskesos', pick], unit);
    const { id: puskesosId } = made['puskesos'] as { id: string };
    const change = (actor: Actor, more: object) =>
      mutateAs(harness, actor, ['updatePuskesos', pick], { puskesosId, expectedVersion: 1, ...more });
    expect((await change(facilitator, { name: 'X' })).thrown).toBe('FORBIDDEN');
    expect((await change(actors.otherVillageHead, { name: 'X' })).__typename).toBe('NotFound');
    expect((await change(coordinator, { partners: ['TAGANA'] }))['puskesos']).toMatchObject({
      version: 2,
      partners: ['TAGANA'],
    });
    expect((await change(manager, { closedOn: '2026-11-01' })).__typename).toBe('StaleVersion');
    const closed = await mutateAs(harness, manager, ['updatePuskesos', pick], {
      puskesosId,
      expectedVersion: 2,
      closedOn: '2026-11-01',
    });
    expect(closed['puskesos']).toMatchObject({ closedOn: '2026-11-01' });
    const events = await harness.sql<{ type: string }>(
      `select headers->>'ce-type' as type from outbox where headers->>'ce-subject' = $1 order by position`,
      [puskesosId],
    );
    expect(events.map((each) => each.type)).toEqual([
      'puskesos.unit.established.v1',
      'puskesos.unit.established.v1',
      'puskesos.unit.closed.v1',
    ]);
    await mutateAs(harness, manager, ['updatePuskesos', pick], { puskesosId, expectedVersion: 3, closedOn: null });
  });
});

describe('the workforce', () => {
  const pick = 'facilitator { id version villageCodes assignments { village { code } from until } trainings { code } }';
  test('change villages from a day on and keep earlier days', async () => {
    const made = await mutateAs(harness, manager, ['assignFacilitator', pick], {
      idempotencyKey: uuidv7(),
      regionCode: district,
      name: 'Fasilitator',
      person: 'facilitator-1',
      funding: 'APBN',
      villageCodes: [places.village],
      recruitedFrom: 'TKSK',
      device: 'TAB-001',
      trainings: [{ code: 'BASIC', completedOn: '2026-01-10' }],
      activeFrom: '2026-01-15',
    });
    const { id: facilitatorId } = made['facilitator'] as { id: string };
    const change = (actor: Actor, more: object) =>
      mutateAs(harness, actor, ['reassignFacilitator', pick], { facilitatorId, ...more });
    expect((await change(otherManager, { expectedVersion: 1, villageCodes: [] })).__typename).toBe('NotFound');
    expect((await change(facilitator, { expectedVersion: 1 })).thrown).toBe('FORBIDDEN');
    expect((await change(manager, { expectedVersion: 1, villageCodes: ['36.73.01.1001'] })).issues).toEqual([
      { path: ['villageCodes'], code: 'UNKNOWN_REGION' },
    ]);
    const moved = await change(manager, { expectedVersion: 1, villageCodes: ['63.09.01.2002'], from: '2026-06-01' });
    expect(moved['facilitator']).toMatchObject({
      version: 2,
      assignments: [
        { village: { code: places.village }, from: '2026-01-15', until: '2026-06-01' },
        { village: { code: '63.09.01.2002' }, from: '2026-06-01', until: null },
      ],
    });
    const left = await change(manager, { expectedVersion: 2, activeUntil: '2026-10-31' });
    expect(left['facilitator']).toMatchObject({ villageCodes: [] });
    const [last] = await harness.sql<{ data: { personId: string; villageCodes: string[]; version: number } }>(
      `select convert_from(payload, 'UTF8')::jsonb as data from outbox where headers->>'ce-subject' = $1 order by position desc limit 1`,
      [facilitatorId],
    );
    expect(last?.data).toMatchObject({ personId: 'facilitator-1', villageCodes: [], version: 3 });
  });

  test('shows supervisors, coverage by funding and a plan without effect', async () => {
    const key = uuidv7();
    const plan = (change: object) => ({
      idempotencyKey: key,
      regionCode: district,
      person: 'supervisor-1',
      name: 'Penyelia',
      subDistrictCodes: ['63.09.01'],
      ...change,
    });
    const name = (change: object = {}) =>
      mutateAs(harness, manager, ['assignSupervisor', 'supervisor { person subDistricts { code } }'], plan(change));
    const expected = { person: 'supervisor-1', subDistricts: [{ code: '63.09.01' }] };
    // The same call many times at once is one; the same key for something else is a conflict.
    const named = await Promise.all(Array.from({ length: 8 }, () => name()));
    expect(named.map((each) => each['supervisor'])).toEqual(named.map(() => expected));
    expect(await name({ person: 'supervisor-2' })).toMatchObject({ __typename: 'IdempotencyConflict' });
    const next = { idempotencyKey: uuidv7(), subDistrictCodes: ['63.09.02'] };
    expect((await name(next))['supervisor']).toMatchObject({ subDistricts: [{ code: '63.09.02' }] });
    expect((await name({ idempotencyKey: uuidv7() }))['supervisor']).toEqual(expected);
    const region = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { supervisors { person } coverage { villages facilitators withoutPuskesos { code } byFunding { funding count } } } } }`;
    const seen = await ask<{ _entities: [{ supervisors: object[]; coverage: { withoutPuskesos: object[] } }] }>(
      planner,
      region,
      { r: [{ __typename: 'Region', code: places.village }] },
    );
    expect(seen.data?._entities[0]).toMatchObject({
      supervisors: [{ person: 'supervisor-1' }],
      coverage: { villages: 1, withoutPuskesos: [] },
    });
    const planning = `query ($n: Int!) { facilitatorPlan(regionCode: "63.09", additional: $n, weight: VILLAGES) { largestLoad lowerBound travelUnit loads { load villages { code } } } }`;
    const planned = await ask<{
      facilitatorPlan: { largestLoad: number; lowerBound: number; loads: { villages: object[] }[] };
    }>(planner, planning, { n: 20 });
    expect(planned.data?.facilitatorPlan).toMatchObject({ largestLoad: 7, lowerBound: 7, travelUnit: 'CODE_DISTANCE' });
    expect(planned.data?.facilitatorPlan.loads.flatMap((load) => load.villages)).toHaveLength(131);
    expect((await ask(planner, planning, { n: 501 })).code).toBe('OUT_OF_RANGE');
    expect((await ask(bpjs, planning, { n: 1 })).code).toBe('FORBIDDEN');
    const located = await mutateAs(harness, manager, ['setVillageLocations', 'located'], {
      regionCode: district,
      villages: [{ code: places.village, location: { latitude: -2.1, longitude: 115.4 } }],
    });
    expect(located['located']).toBe(1);
    const nowhere = await mutateAs(harness, manager, ['setVillageLocations', 'located'], {
      regionCode: district,
      villages: [{ code: places.village, location: { latitude: 52, longitude: 4 } }],
    });
    expect(nowhere.issues).toEqual([{ path: ['villages', '0', 'location'], code: 'OUT_OF_RANGE' }]);
  });
});
