import { connectBroker, startRelay, type LeaseDurations } from '@slrt/messaging';
import { createLogger } from '@slrt/runtime';

/** A relay in its own process, so that a test can stop it at any instruction. */
const { relayUrl, natsUrl, times } = JSON.parse(process.argv[2] ?? '{}') as {
  relayUrl: string;
  natsUrl: string;
  times: LeaseDurations;
};
const broker = await connectBroker({ url: natsUrl, credentials: null, name: 'probe' });
const relay = startRelay({ url: relayUrl, broker, logger: createLogger('probe', 'silent'), times });
const timer = setInterval(() => {
  if (!relay.leading()) return;
  clearInterval(timer);
  process.stdout.write('ready\n');
}, 20);
