import { auditWrites, sealAuditRows, type AuditedWrite } from '@slrt/database';
import { loadRoster, saveRoster } from '@slrt/deployment';
import { districtOf } from '@slrt/domain';
import { assignmentsAt, changesBetween, mergeList, setDisabled, type Roster, type RosterEntry } from '@slrt/roster';
import { ListError, readList } from '@slrt/roster/read-list';
import { CommandError } from '@slrt/runtime';
import { UsageError } from '@slrt/subgraph';
import { defineOperatorCommand, type OperatorContext } from '../context.ts';
import { revokeTokens } from '../revoke.ts';

const operator = { scope: 'system', areas: [], agency: null, actorId: 'system:operator', grants: [] } as const;
/** Problems of a list that are printed. */
const maxShown = 30;
/** A list by which more people than this share of the roster, and than this number, lose access is taken for a mistake. */
const endingThreshold = { share: 0.2, people: 5 };

/** Reads a list. Throws a CommandError with its problems. */
async function readPeople(file: string) {
  try {
    return await readList(file);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    const lines = error.issues.slice(0, maxShown).map(({ at, message }) => `  ${at}: ${message}`);
    const more = error.issues.length - lines.length;
    throw new CommandError(
      `${file} was not imported. Correct these problems and import it again:\n${lines.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}`,
    );
  }
}

const districtsOf = ({ assignments }: RosterEntry) => [
  ...new Set(assignments.flatMap(({ areas }) => areas.map((area) => (area.length >= 5 ? districtOf(area) : area)))),
];

/** Returns the audit rows of a change, one for each district in which the person works or worked. */
const auditOf = (action: AuditedWrite['action'], entries: readonly RosterEntry[]): AuditedWrite[] =>
  entries.flatMap((entry) => districtsOf(entry).map((district) => ({ district, action, subject: entry.id })));

/** Records a change, then makes it, then ends the tokens of those who lost their access. */
async function apply(
  context: OperatorContext,
  roster: Roster,
  change: { readonly rows: readonly AuditedWrite[]; readonly ended: readonly RosterEntry[] },
): Promise<void> {
  // Identity's database has the audit log of accounts, whether or not its process runs.
  const database = await context.openDatabase('identity');
  await database.withTransaction(operator, (tx) => {
    auditWrites(tx, change.rows, null);
    return Promise.resolve();
  });
  await sealAuditRows(database);
  saveRoster(context.deployment.home, roster);
  if (change.ended.length === 0) return;
  await revokeTokens(
    context,
    change.ended.flatMap(({ id, subject }) => (id === subject ? [id] : [id, subject])),
  ).catch(() => {
    throw new CommandError(
      'The roster was changed, and a gateway that reads it admits these people no longer. nats-server could not be reached: gateways of other hosts need the new file, or access:revoke.',
    );
  });
}

export const rosterImport = defineOperatorCommand({
  description: 'Shows what a list of people and their roles would change about the roster. --apply changes it.',
  parameters: {
    file: {
      description:
        'CSV or XLSX with the columns subject, role, areas and, if needed, id, name, agency, sectors, from, until; or JSON',
      required: true,
    },
  },
  options: {
    district: { value: 'CODE', description: 'the list replaces only the people of this district' },
    apply: { description: 'change the roster; people who are missing from the list lose their access' },
    'allow-ending': { description: 'also when more than a fifth of the people would lose their access' },
  },
  async run({ file, district = null, apply: isApplied, 'allow-ending': mayEnd }, context) {
    if (district !== null && !/^\d{2}\.\d{2}$/.test(district))
      throw new UsageError('--district is a code such as 63.09.');
    const people = await readPeople(file);
    const outside = people.find(({ assignments }) =>
      assignments.some(({ areas }) => district !== null && areas.some((area) => !area.startsWith(district))),
    );
    if (outside) throw new CommandError(`The list names areas outside ${district ?? ''}. Nothing was changed.`);
    const before = loadRoster(context.deployment.home);
    const after = merge(before, people, district);
    const { added, changed, ended, unchanged } = changesBetween(before, after);
    const lines = [
      `${added.length} added, ${changed.length} changed, ${ended.length} lose their access, ${unchanged} as before`,
      ...ended.slice(0, maxShown).map(({ id }) => `  loses access: ${id}`),
    ];
    context.print(lines.join('\n'));
    if (!isApplied) {
      context.print('Nothing was changed. With --apply it is.');
      return;
    }
    const open = before.people.filter(({ endedAt }) => endedAt === null).length;
    if (!mayEnd && ended.length > endingThreshold.people && ended.length > open * endingThreshold.share)
      throw new CommandError('So many people would lose their access. If the list is complete, add --allow-ending.');
    const former = new Set(ended.map(({ subject }) => subject));
    const rows = [
      ...auditOf('roster.added', added),
      ...auditOf('roster.changed', changed),
      ...auditOf(
        'roster.ended',
        before.people.filter(({ subject }) => former.has(subject)),
      ),
    ];
    await apply(context, after, { rows, ended });
    context.print('The roster was changed. Every gateway that reads it follows within a second.');
  },
});

function merge(before: Roster, people: Parameters<typeof mergeList>[1], district: string | null): Roster {
  try {
    return mergeList(before, people, { district, at: new Date() });
  } catch (error) {
    throw new CommandError(`The list was not imported: ${(error as Error).message}.`);
  }
}

/** Disables or enables a person. */
async function changeAccess(context: OperatorContext, subject: string, disabledAt: Date | null): Promise<void> {
  const before = loadRoster(context.deployment.home);
  const isKnown = before.people.some((each) => [each.subject, each.id].includes(subject));
  if (!isKnown) throw new CommandError(`${subject} is not on the roster. roster:list shows who is.`);
  const { roster, entry } = setDisabled(before, subject, disabledAt);
  const action = disabledAt ? 'roster.disabled' : 'roster.enabled';
  await apply(context, roster, { rows: auditOf(action, [entry]), ended: disabledAt ? [entry] : [] });
  context.print(`${entry.id} ${disabledAt ? 'has no access from now on' : 'has access again'}.`);
}
const who = { subject: { description: 'subject at the provider, or ID in our records', required: true } } as const;

export const rosterDisable = defineOperatorCommand({
  description: 'Takes the access of a person of the roster away, within a second. Imports do not give it back.',
  parameters: who,
  options: {},
  run: ({ subject }, context) => changeAccess(context, subject, new Date()),
});

export const rosterEnable = defineOperatorCommand({
  description: 'Gives a disabled person of the roster their access back.',
  parameters: who,
  options: {},
  run: ({ subject }, context) => changeAccess(context, subject, null),
});

const stateOf = (entry: RosterEntry, at: Date): string => {
  if (entry.endedAt) return `ended ${entry.endedAt.slice(0, 10)}`;
  if (entry.disabledAt) return `disabled ${entry.disabledAt.slice(0, 10)}`;
  const current = assignmentsAt(entry, at);
  return current.length === 0
    ? 'not in office today'
    : current.map(({ role, areas, agency }) => [role, agency, areas.join(',')].filter(Boolean).join(' ')).join('; ');
};

export const rosterList = defineOperatorCommand({
  description: 'Lists the people of the roster by ID, with what they may do today. Without names.',
  parameters: {},
  options: { district: { value: 'CODE', description: 'only people of this district' } },
  run({ district }, { print, deployment: { home } }) {
    const at = new Date();
    for (const entry of loadRoster(home).people)
      if (district === undefined || districtsOf(entry).includes(district)) print(`${entry.id}  ${stateOf(entry, at)}`);
    return Promise.resolve();
  },
});
