import { accountEvents, type EventData } from '@slrt/events';

type AccountChange = EventData<typeof accountEvents.accountChanged>;

/**
 * Returns a function that makes the data of `accounts.account.changed.v1` about a person: a disabled account without roles, with a
 * later version at each call. `more` replaces parts of it.
 */
export function createAccountChanges(district: string) {
  let version = 10;
  return (personId: string, more: Partial<AccountChange>): AccountChange => {
    version += 1;
    return {
      district,
      version,
      actorId: 'admin-1',
      actorRole: 'ADMIN',
      personId,
      state: 'DISABLED',
      assignments: [],
      ended: [],
      successorId: null,
      ...more,
    };
  };
}
