import type { RequestContext } from '@slrt/subgraph';
import type { PuskesosDeps } from './modules/unit/index.ts';

/** An area that the registry owns. */
export interface RegionReference {
  readonly code: string;
}
export interface ServiceContext extends RequestContext {
  readonly deps: PuskesosDeps;
}
