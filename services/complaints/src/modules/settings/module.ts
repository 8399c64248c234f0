import { caseworkRoles, issue } from '@slrt/domain';
import { z } from '@slrt/runtime';
import { defineSettingsKind, defineSettingsModule } from '@slrt/settings';
import type { Deps } from '../../deps.ts';
import { categoryCodes } from '../category/index.ts';
import {
  clockSetters,
  clockSource,
  clockSteps,
  holidaySource,
  listClockSettings,
  publishCalendar,
  setClock,
  setDistrictOverride,
} from '../clock/index.ts';
import { letterheadIssues, letterheadSource, restoreLetterhead } from '../letter/index.ts';

const clocks = defineSettingsKind<Deps>()({
  ...clockSource,
  item: z.strictObject({ step: z.string(), categoryCode: z.string(), days: z.number().int().min(1).max(260) }),
  keyOf: ({ step, categoryCode }) => `${step} ${categoryCode}`,
  issues: (_, __, items) =>
    items.flatMap(({ step, categoryCode }, n) => [
      ...(clockSteps.includes(step) ? [] : [issue(`${n}.step`, 'UNKNOWN_CODE')]),
      ...(categoryCode === '*' || categoryCodes.includes(categoryCode)
        ? []
        : [issue(`${n}.categoryCode`, 'UNKNOWN_CODE')]),
    ]),
  async replace(tx, _, { district, items }) {
    for (const { status, category_code: categoryCode } of await listClockSettings(tx, district))
      await setClock(tx, { district, status, categoryCode, days: null });
    for (const { step: status, categoryCode, days } of items)
      await setClock(tx, { district, status, categoryCode, days });
  },
  finish: (deps, district) => deps.clocks.invalidate(district),
});

const holidays = defineSettingsKind<Deps>()({
  ...holidaySource,
  item: z.strictObject({
    date: z.iso.date(),
    name: z.string().min(1).max(200),
    isWorkingDay: z.boolean(),
    source: z.string().max(300).nullable(),
  }),
  keyOf: ({ date }) => date,
  issues: () => [],
  async replace(tx, _, { district, items, acting }) {
    const removed = { name: null, isWorkingDay: false, source: null };
    for (const { date: day } of await holidaySource.list(tx, district))
      await setDistrictOverride(tx, district, { day, ...removed });
    for (const { date: day, ...override } of items) await setDistrictOverride(tx, district, { day, ...override });
    await publishCalendar(tx, district, acting);
  },
  finish: (deps, district) => deps.clocks.invalidate(district),
});

const letterhead = defineSettingsKind<Deps>()({
  ...letterheadSource,
  item: z.strictObject({
    lines: z.array(z.string()),
    signer_name: z.string().nullable(),
    signer_title: z.string().nullable(),
    signer_number: z.string().nullable(),
    signer_rank: z.string().nullable(),
  }),
  keyOf: () => 'letterhead',
  issues: (_, __, items) => [
    ...(items.length > 1 ? [issue('1', 'TOO_MANY')] : []),
    ...items.flatMap(({ lines, signer_name: name, signer_title: title, signer_number: number, signer_rank: rank }, n) =>
      letterheadIssues({ lines, signer: name === null ? null : { name, title: title ?? '', number, rank } }).map(
        (each) => ({
          ...each,
          path: [String(n), ...each.path],
        }),
      ),
    ),
  ],
  replace: (tx, _, { district, items }) => restoreLetterhead(tx, district, items[0]),
});

/** Versions, export, import and rollback of the settings of casework. */
export const settings = defineSettingsModule<Deps>({
  name: 'casework',
  content: 'time limits, holidays and letterhead',
  kinds: [clocks, holidays, letterhead],
  editors: clockSetters,
  readers: [...caseworkRoles, 'ADMIN'],
  publishes: ['COMPLAINTS'],
});
