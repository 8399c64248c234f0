import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { findClockReadiness } from './clock-readiness.ts';
import { setNationalHolidayCommand } from './commands/set-national-holiday.ts';
import { CalendarOverride, Mutation, Query } from './resolvers.ts';
import * as entities from './clock.entity.ts';

/**
 * Clock settings of a district: days allowed in each state and category, escalation, and days off. Which complaint is due
 * when is the deadline module’s work.
 */
export const clock = defineModule<Deps, Resolvers>()({
  name: 'clock',
  entities: Object.values(entities),
  schema: [sdl('./clock.graphql', import.meta.url)],
  resolvers: { Query, Mutation, CalendarOverride },
  types: { CalendarOverride: 'OverrideRow' },
  readiness: findClockReadiness,
  commands: { 'holidays:set': setNationalHolidayCommand },
  publishes: ['COMPLAINTS'],
});
