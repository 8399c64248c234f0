import { openBrokerAccounts } from '@slrt/deployment';
import { defineOperatorCommand } from '../context.ts';

export const serverMoveStreams = defineOperatorCommand({
  description: 'Moves streams to the accounts of their owners, once after an upgrade. nats-server must be stopped.',
  parameters: { store: { description: 'JetStream folder of nats-server, e.g. /data/jetstream', required: true } },
  options: {},
  async run({ store }, { print, deployment: { home } }) {
    const moved = (await openBrokerAccounts(home)).moveStreams(store);
    print(moved.length > 0 ? `moved: ${moved.join(', ')}` : 'nothing to move');
  },
});
