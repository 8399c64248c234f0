import type { Actor } from '@slrt/domain';
import { mutateAs, places, uuidv7, type Harness, type StepResult } from '@slrt/testkit';

export const nik = '9963091503900001';
/** A family as a facilitator proposes it. */
export const registration = (more: object = {}, household: object = {}) => ({
  idempotencyKey: uuidv7(),
  regionCode: places.village,
  duplicateReason: 'Orang lain dengan nama yang sama',
  household: {
    address: 'Jalan Contoh 1',
    kkNumber: '9963091503200001',
    location: { latitude: -2.1, longitude: 115.4 },
    members: [
      { name: 'Mohammad Soekarno', nik, sex: 'MALE', birthDate: '1990-03-15', relation: 'HEAD', chronicIllness: '5' },
      { name: 'St. Rahmah', sex: 'FEMALE', relation: 'SPOUSE' },
    ],
    ...household,
  },
  ...more,
});

interface Result extends StepResult {
  readonly household?: { id: string; version: number };
  readonly changeRequest?: { id: string; version: number; state: string };
}

/** Steps of a suite's registry. */
export function registryClient(of: () => Harness) {
  const run = (actor: Actor, name: string, pick: string, input: object): Promise<Result> =>
    mutateAs(of(), actor, [name, pick], input);
  return {
    run,
    register: (actor: Actor, input: object) =>
      run(actor, 'registerHousehold', 'household { id version } changeRequest { id version state }', input),
    decideStage: (actor: Actor, input: object) =>
      run(actor, 'decideChangeRequestStage', 'changeRequest { id version state }', input),
  };
}
