import { localDate } from '@slrt/areas';
import { systemScope } from '@slrt/domain';
import { CommandError } from '@slrt/runtime';
import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { createClockSettings } from '../../clock/index.ts';
import { countPreview, previewClocks } from '../preview-clocks.ts';

/** Reads a time, or the end of a day in UTC+7. */
function readTime(text: string): Date {
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59+07:00` : text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--at ${text} is not a date.`);
  return time;
}

export const previewClocksCommand = defineCommand<CommandContext>()({
  description:
    'Shows what would be due, reminded and escalated until a date without steps by officers. Changes nothing.',
  parameters: {},
  options: {
    at: { value: 'DATE', description: 'date or time until which the clocks are followed', required: true },
    district: { value: 'CODE', description: 'district of the complaints', default: '63.09' },
  },
  async run({ at, district }, { print, openDatabase }) {
    const until = readTime(at);
    const database = await openDatabase('complaints');
    const preview = await database
      .read(systemScope('clock-preview', district), (tx) =>
        previewClocks(tx, createClockSettings(), { regionCode: district, at: until }),
      )
      .catch((error: unknown) => {
        if (error instanceof Error && error.name === 'FieldRefusal')
          throw new CommandError('--at may be at most a year ahead.');
        throw error;
      });
    for (const { complaint, events, isLate } of preview.complaints) {
      const steps = events.map((event) => {
        const level = event.kind === 'ESCALATION' ? ` ${event.level}` : '';
        return `${localDate(district, event.at)} ${event.clock} ${event.kind}${level}`;
      });
      print(`${complaint.number} ${complaint.status}${isLate ? ' late' : ''}: ${steps.join(', ') || '-'}`);
    }
    const { due, reminded, escalated, resumed, closed } = countPreview(preview);
    print(
      `${due} due, ${reminded} reminded, ${escalated} escalated, ${resumed} resumed, ${closed} closed; ${preview.referralsDue} referrals due`,
    );
    if (!preview.isComplete) print('There are more complaints than a preview follows. The counts are too low.');
  },
});
