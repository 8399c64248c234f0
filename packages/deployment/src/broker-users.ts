import { streams } from '@slrt/events';
import { revocationFollower, revocationPublisher } from '@slrt/messaging';
import { natsAccounts, type BrokerRights, type NatsAccounts } from '@slrt/nats-accounts';
import { loadService, serviceNames, type ServiceName } from '@slrt/subgraph';

/** Users of the broker: the services, the gateway and identity. */
export type BrokerUser = ServiceName | 'gateway' | 'identity';
export const brokerUsers: readonly BrokerUser[] = [...serviceNames, 'gateway', 'identity'];

/** Returns the rights of a user as its own code declares them. */
export async function brokerRightsOf(name: BrokerUser): Promise<BrokerRights> {
  if (name === 'gateway') return revocationFollower;
  if (name === 'identity') {
    const { publishes = [], streams: own = [] } = revocationPublisher;
    return { publishes: [...publishes, ...streams.ACCOUNTS.subjects], streams: [...own, 'ACCOUNTS'] };
  }
  return (await loadService(name)).broker;
}

export interface BrokerAccounts extends NatsAccounts {
  /** Returns the path of a user's credentials, which are reissued when its rights have changed. */
  forUser(name: BrokerUser): Promise<string>;
}

/** Opens or creates the NATS accounts of a home folder: one for each user of this system. */
export async function openBrokerAccounts(home: string): Promise<BrokerAccounts> {
  const rights = await Promise.all(brokerUsers.map(async (name) => [name, await brokerRightsOf(name)] as const));
  const accounts = await natsAccounts(home, Object.fromEntries(rights));
  return { ...accounts, forUser: (name) => accounts.credentialsOf(name) };
}
