import { writeFileSync } from 'node:fs';
import {
  changeRequestTransitions,
  complaintActs,
  complaintHolders,
  complaintTransitions,
  referralTransitions,
  stateChanges,
  type ComplaintTransition,
  type Transition,
} from '@slrt/domain';
import {
  agencyReferralSchema,
  asyncApiDocument,
  eventCatalogue,
  eventsMarkdown,
  referralEventName,
  referralEvents,
  type ReferralEventName,
} from '@slrt/events';
import { areas, errorNotes, type ErrorCode } from '@slrt/i18n';
import { importMarkdown } from '@slrt/registry';

/** Returns the URL of a generated page. */
const target = (name: string) => new URL(`../../../docs/${name}`, import.meta.url);

function errorsMarkdown(): string {
  const codes = Object.keys(areas.en.errors) as ErrorCode[];
  const text = (language: 'en' | 'id', code: ErrorCode) => {
    const { message, action } = areas[language].errors[code];
    return `${message} ${action}`;
  };
  const rows = codes.map(
    (code) => `| \`${code}\` | ${text('en', code)} | ${text('id', code)} | ${errorNotes[code] ?? ''} |`,
  );
  return `# Errors

Made by \`npm run generate\` from \`packages/i18n/messages\`; do not edit.

Expected refusals of a mutation are members of its result union and carry one of these codes. Thrown errors carry it in
\`extensions.code\`, with \`extensions.service\` and \`path\`. Codes are stable. Messages say what happened and what to do, in
the language that \`Accept-Language\` prefers: English (default) or Indonesian. No message repeats a value that was sent.

A field that the caller may not see of a record that they may see is null, without an error. The header
\`X-Refused-Fields: errors\` adds a \`NOT_ALLOWED\` error for each such field, for development and tests. A refused root field is
always an error. Variables and values in a document that do not fit their types fail with \`BAD_USER_INPUT\`; wrong dates and region
codes inside the input of a mutation are \`InvalidInput\`, and of a batch refuse only their item.

| code | English | Indonesian | for programs |
|---|---|---|---|
${rows.join('\n')}
`;
}

function diagram(title: string, table: readonly Transition[]): string {
  const lines = stateChanges(table).map((row) => `  ${row.from ?? '[*]'} --> ${row.to}: ${row.on.replace(':', ' ')}`);
  return `## ${title}\n\n\`\`\`mermaid\nstateDiagram-v2\n${lines.join('\n')}\n\`\`\`\n`;
}

/** Returns the tables of roles for each step of a complaint and of the holder in each state. */
function complaintTable(): string {
  const table: readonly ComplaintTransition[] = complaintTransitions;
  const steps = table.map(
    (row) =>
      `| \`${row.on}\` | ${row.from.map((from) => from ?? 'new').join(', ')} | ${row.to} | ${row.by.join(', ') || 'the system'} | ${row.who}${row.citizen ? ', citizen by a code' : ''} |`,
  );
  const holders = Object.entries(complaintHolders).map(([status, holder]) => `| ${status} | ${holder} |`);
  const acts = Object.entries(complaintActs).map(([act, { by, who }]) => `| \`${act}\` | ${by.join(', ')} | ${who} |`);
  return `### Who takes a step of a complaint
| step | from | to | roles | which of them |
|---|---|---|---|---|
${steps.join('\n')}

### Who holds it
| state | holder |
|---|---|
${holders.join('\n')}

### What leaves the state as it is
| act | roles | which of them |
|---|---|---|
${acts.join('\n')}
`;
}

writeFileSync(target('IMPORT.md'), importMarkdown());
writeFileSync(target('ERRORS.md'), errorsMarkdown());
const agencyEvents = (Object.keys(referralEvents) as ReferralEventName[]).map((event) => ({
  name: referralEventName(event),
  contract: referralEvents[event],
}));
writeFileSync(
  target('asyncapi.json'),
  `${JSON.stringify(asyncApiDocument(eventCatalogue.values(), agencyEvents, agencyReferralSchema), null, 2)}\n`,
);
writeFileSync(target('EVENTS.md'), eventsMarkdown(eventCatalogue.values()));
writeFileSync(
  target('LIFECYCLES.md'),
  `# Lifecycles

Made by \`npm run generate\` from the transition tables in \`packages/domain\`, which policies, use cases and the database's checks
read too; do not edit.

${[diagram('Complaint', complaintTransitions), complaintTable(), diagram('Referral', referralTransitions), diagram('Change request', changeRequestTransitions)].join('\n')}`,
);
