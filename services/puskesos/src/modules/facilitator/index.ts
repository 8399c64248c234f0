import type { Connection } from '@slrt/subgraph';
import type { FacilitatorRow } from './facilitator.repository.ts';
export { facilitatorConnection } from './resolvers.ts';
export type { FacilitatorRow } from './facilitator.repository.ts';
export type FacilitatorPage = Connection<FacilitatorRow>;
export {
  findFacilitatorOf,
  insertFacilitator,
  lockFacilitator,
  updateFacilitator,
  type FacilitatorPatch,
} from './facilitator.repository.ts';
export { recordAssigned } from './use-cases/assign-facilitator.ts';
