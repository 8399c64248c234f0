import type { Connection } from '@slrt/subgraph';
import type { GapRow } from './screening.repository.ts';

export type { GapRow } from './screening.repository.ts';
export { countsOf, countsSql } from './screening-sql.ts';
export { measureImpact } from './use-cases/measure.ts';
export { rescreenDistricts, rescreenHouseholds, screeningOf } from './use-cases/rescreen.ts';
export type GapPage = Connection<GapRow>;
