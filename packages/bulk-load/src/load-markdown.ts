import { areas, type LoadCode } from '@slrt/i18n';
import type { LoadColumn } from './load-kind.ts';

/** Parts of a kind of spreadsheet that the documentation shows. */
export interface DocumentedLoad {
  readonly code: string;
  readonly columns: readonly LoadColumn[];
}

/** Returns the table of the columns of a kind of spreadsheet. */
export const columnTable = ({ columns }: DocumentedLoad): string =>
  [
    '| column | other headings | meaning |',
    '|---|---|---|',
    ...columns.map(({ name, synonyms = [], required, meaning }) => {
      const others = synonyms.map((each) => `\`${each}\``).join(', ');
      return `| \`${name}\`${required ? ' (required)' : ''} | ${others} | ${meaning} |`;
    }),
  ].join('\n');

/** Returns the table of the codes that only loads report. */
export const codeTable = (): string =>
  [
    '| code | Indonesian | English |',
    '|---|---|---|',
    ...(Object.keys(areas.en.load) as LoadCode[]).map(
      (code) => `| \`${code}\` | ${areas.id.load[code]} | ${areas.en.load[code]} |`,
    ),
  ].join('\n');
