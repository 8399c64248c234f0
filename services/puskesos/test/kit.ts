import { localDate } from '@slrt/areas';
import { formatId, type IdKind } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { createDescribeService, eventually, places, uuidv7, type Caller, type ServiceKit } from '@slrt/testkit';

export const { district, village } = places;
/** The day in the district. */
export const today = (): string => localDate(village, new Date());
/** A new ID of a record in the district. */
export const newId = (kind: IdKind): string => formatId(kind, { district, uuid: uuidv7() });

/** The proposal on which `minutes` decide; `announce` makes it known. */
const announced = newId('changeRequest');
/** Announces a proposal to the village, as the registry does, and waits until it is known. */
export async function announce({ publish, sql }: Pick<ServiceKit, 'publish' | 'sql'>, id = announced): Promise<void> {
  await publish(registryEvents.changeRequestSubmitted, proposal({ changeRequestId: id }));
  await eventually(async () => (await sql('select 1 from proposal where change_request_id = $1', [id])).length > 0);
}

/** Input of a deliberation that a village held today: by default it approves one proposal, see `announce`. */
export const minutes = (more: object = {}) => ({
  idempotencyKey: uuidv7(),
  regionCode: village,
  heldOn: today(),
  attendance: 21,
  minutes: 'BA-1',
  decisions: [{ changeRequestId: announced, decision: 'APPROVE' }],
  ...more,
});
/** Input of a Puskesos of the village. */
export const unit = (more: object = {}) => ({
  idempotencyKey: uuidv7(),
  regionCode: village,
  name: 'Puskesos Contoh',
  ...more,
});
/** Input of a facilitator of the village. */
export const assignment = (more: object = {}) => ({
  idempotencyKey: uuidv7(),
  regionCode: district,
  name: 'Fasilitator',
  person: 'facilitator-1',
  funding: 'APBD',
  villageCodes: [village],
  ...more,
});
/** Data of a proposal that the registry announces to the village. */
export const proposal = (more: object = {}) => ({
  district,
  version: 1,
  actorId: 'facilitator-1',
  actorRole: 'FACILITATOR',
  changeRequestId: newId('changeRequest'),
  householdId: newId('household'),
  regionCode: village,
  kind: 'NEW_HOUSEHOLD',
  state: 'VILLAGE_DELIBERATION',
  dueAt: null,
  ...more,
});

/** Returns the builders of a suite of the service. */
function createBuilders({ asManager }: ServiceKit) {
  /**
   * Asks the service as a caller. Resolves to the data, or `none` when there are none, and to the code of the first
   * error.
   */
  const ask = async <T>(by: Caller, query: string, variables: object = {}, none: T | null = null) => {
    const answer = await by.graph(query, variables);
    return { data: (answer.data as unknown as T | null) ?? none, code: answer.errors?.[0]?.extensions.code };
  };
  /** Assigns a facilitator to villages. `selection` is of the facilitator. */
  const facilitator = async (more: object = {}, selection = 'id version') => {
    const answer = await asManager.mutate('assignFacilitator', assignment(more), `facilitator { ${selection} }`);
    if (!answer['facilitator']) throw new Error(JSON.stringify(answer));
    return answer['facilitator'] as { readonly id: string; readonly version: number };
  };
  /** Establishes the Puskesos of a village. */
  const puskesos = async (more: object = {}) => {
    const answer = await asManager.mutate('establishPuskesos', unit(more), 'puskesos { id version }');
    if (!answer['puskesos']) throw new Error(JSON.stringify(answer));
    return answer['puskesos'] as { readonly id: string; readonly version: number };
  };
  return { ask, facilitator, puskesos };
}

export const describeService = createDescribeService(createBuilders);
