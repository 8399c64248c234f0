export { actors, places } from './actors.ts';
export { describeConformance } from './conformance.ts';
export { eventually, startHarness, type GraphResult, type Harness } from './harness.ts';
export { createPublisher } from './publisher.ts';
export { startSilentProxy, type SilentProxy } from './silent-proxy.ts';
export { uuidv7 } from '@slrt/local';
export { readServers as testServers } from './environment.ts';
export { csvOf, importAs, mutateAs, type StepResult } from './registry-steps.ts';
export { labelledPeople, quality, type LabelledPeople } from './labelled-people.ts';
