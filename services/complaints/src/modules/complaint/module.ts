import { erased, kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Complaint } from './fields.ts';
import { createLoaders } from './loaders.ts';
import { ComplaintNeed, ComplaintTimelineEntry, Holder, NeedRecommendation, Query, Region } from './resolvers.ts';
import { reportSources } from './subject-report.ts';
import { subjects } from './subjects.ts';
import * as entities from './complaint.entity.ts';

/** Complaints with their lifecycle, timeline and lists. The modules that depend on this one change them. */
export const complaint = defineModule<Deps, Resolvers>()({
  name: 'complaint',
  schema: [sdl('./complaint.graphql', import.meta.url)],
  entities: Object.values(entities),
  types: {
    Complaint: 'ComplaintRow',
    ComplaintConnection: 'ComplaintPage',
    ComplaintTimelineEntry: 'TimelineRow',
    ComplaintNeed: 'NeedView',
    NeedRecommendation: 'Recommendation',
    Holder: 'HolderView',
    Reporter: 'ReporterView',
    Region: 'RegionReference',
  },
  resolvers: {
    Query,
    Complaint,
    ComplaintConnection: connectionResolvers,
    ComplaintTimelineEntry,
    ComplaintNeed,
    NeedRecommendation,
    Holder,
    Region,
  },
  subjects,
  loaders: createLoaders,
  publishes: ['COMPLAINTS'],
  personalData: {
    tables: {
      complaint: erased('OPEN_CASE', 5),
      complaint_disputed_condition: kept('PROOF'),
      complaint_idempotency_key: kept('PROOF'),
      complaint_need: erased('OPEN_CASE', 5),
      complaint_search_word: erased('OPEN_CASE', 5),
      complaint_timeline: erased('OPEN_CASE', 5),
    },
    report: reportSources,
    retention: [
      {
        code: 'COMPLAINT',
        years: 5,
        erase: 'erase_complaints',
        source:
          'service records of a district office: five years after their end, until the district sets its own schedule',
      },
    ],
  },
});
