export { InvalidEventError, type ReferralEvent } from './event.ts';
export { createIntake, type Intake, type IntakeOptions, type Taken } from './intake.ts';
export { createFileSeenStore, createMemorySeenStore, type Seen } from './seen-store.ts';
export { followStream, type StreamOptions } from './stream.ts';
export { InvalidSignatureError, readWebhook } from './webhook.ts';
