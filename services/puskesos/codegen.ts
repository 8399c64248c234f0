import { generateService } from '@slrt/subgraph/generate';
import { documents } from './src/documents.ts';

await generateService(import.meta.url, documents, {
  Puskesos: '../modules/unit/index.ts#UnitRow',
  Facilitator: '../modules/facilitator/index.ts#FacilitatorRow',
  FacilitatorConnection: '../modules/facilitator/index.ts#FacilitatorPage',
  Deliberation: '../modules/deliberation/index.ts#DeliberationRow',
  DeliberationConnection: '../modules/deliberation/index.ts#DeliberationPage',
  Region: '../context.ts#RegionReference',
});
