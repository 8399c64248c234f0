import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { setNationalHoliday } from '../use-cases/set-holiday.ts';

export const setNationalHolidayCommand = defineCommand<CommandContext>()({
  description: 'Declares a day off, or a working day, in all districts until the next release contains the decree.',
  parameters: { date: { description: 'the day, YYYY-MM-DD', required: true } },
  options: {
    name: { value: 'TEXT', description: 'name of the day' },
    source: { value: 'TEXT', description: 'number and date of the decree' },
    working: { description: 'the day is worked, although the list has it as a day off' },
    remove: { description: 'remove what was declared of the day' },
  },
  async run({ date, name, source, working, remove }, { print, openDatabase }) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(Number.NaN);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
      throw new UsageError(`${date} is not a date.`);
    if (!remove && (!name?.trim() || !source?.trim())) throw new UsageError('--name and --source are required.');
    const change = { day: date, name: remove ? null : (name ?? null), isWorkingDay: working, source: source ?? null };
    const districts = await setNationalHoliday(await openDatabase('complaints'), change);
    print(`${date} ${remove ? 'removed' : 'set'}. The calendars of ${districts} districts were published.`);
  },
});
