export { messagingEntities } from './messaging.entity.ts';
export { connectBroker, type Broker } from './broker.ts';
export { agencyDurable, maintainAgencyDurables, replayAgencyDurable } from './agency-durables.ts';
export { createCredentialIssuer, type CredentialIssuer } from './agency-credentials.ts';
export { defineBatchConsumer, defineConsumer, type ConsumerDefinition, type ReceivedEvent } from './define-consumer.ts';
export { durableOf, startConsumer, type RunningConsumer } from './consumer.ts';
export { handleOnce, type Delivery, type Handled } from './handle-once.ts';
export { listDeadLetters, markDeadLetter, type DeadLetter } from './dead-letters.ts';
export { prepareEvent, recordEvent, recordEvents, recordSealed, recordTo, type PreparedEvent } from './outbox.ts';
export { startRelay, type Relay } from './relay.ts';
export { type LeaseDurations } from './relay-lease.ts';
export { createOrderedPublisher } from './ordered-publisher.ts';
export {
  consumeRevocations,
  revocationFollower,
  revocationPublisher,
  type Revocation,
} from './revocations.ts';
export { republishSince, RepublishRejected } from './republish.ts';
export { deriveKey, open, seal, sealingKey, subjectPurpose } from './sealed.ts';
export { messagingMigrations, startMessaging, type Messaging, type MessagingOptions } from './messaging.ts';
