import { createDescribeService, places, uuidv7, type Caller, type ServiceKit } from '@slrt/testkit';

/** Input of a member of a household: a woman who lives alone, unless told otherwise. */
export const person = (more: object = {}) => ({ name: 'Siti Contoh', sex: 'FEMALE', relation: 'HEAD', ...more });

/** A registered household, with the proposal to list it. */
export interface RegisteredHousehold {
  readonly id: string;
  /** Key in the database. */
  readonly uuid: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly changeRequestId: string;
}
interface Registration {
  readonly by?: Caller;
  readonly regionCode?: string;
}

/** Returns the builders of a suite of the registry. */
function createBuilders({ asFacilitator, sql }: ServiceKit) {
  /** Registers a household with its members, the head first. `facts` are the other fields of its input. */
  const household = async (
    members: readonly object[] = [person()],
    facts: object = {},
    { by = asFacilitator, regionCode = places.village }: Registration = {},
  ): Promise<RegisteredHousehold> => {
    const answer = await by.mutate(
      'registerHousehold',
      {
        idempotencyKey: uuidv7(),
        regionCode,
        duplicateReason: 'Orang lain dengan nama yang sama',
        household: { members, ...facts },
      },
      'household { id members { id name } } changeRequest { id }',
    );
    if (!answer['household']) throw new Error(JSON.stringify(answer));
    const made = answer['household'] as Pick<RegisteredHousehold, 'id' | 'members'>;
    return { ...made, uuid: made.id.slice(8), changeRequestId: (answer['changeRequest'] as { id: string }).id };
  };
  /** Registers a household and puts it on the list at once, without the chain. */
  const listedHousehold: typeof household = async (...given) => {
    const made = await household(...given);
    await sql(`update household set listing = 'LISTED' where id = $1`, [made.uuid]);
    return made;
  };
  return { household, listedHousehold };
}
export type RegistryBuilders = ReturnType<typeof createBuilders>;

export const describeService = createDescribeService(createBuilders);
