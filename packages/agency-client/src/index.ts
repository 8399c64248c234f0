export { NotAnEvent, type ReferralEvent } from './event.ts';
export { createIntake, type Intake, type IntakeOptions, type Taken } from './intake.ts';
export { fileSeen, memorySeen, type Seen } from './seen.ts';
export { followStream, type StreamOptions } from './stream.ts';
export { NotSigned, readWebhook } from './webhook.ts';
