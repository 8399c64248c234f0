export { findAreas, type AreaRow } from './area.repository.ts';
import type { Connection } from '@slrt/subgraph';
import type { AreaRow } from './area.repository.ts';
export type AreaPage = Connection<AreaRow>;
