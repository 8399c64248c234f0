import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { Kind, parse, visit } from 'graphql';
import { wordIssues } from './flagged-words.ts';
import { plainWords } from './plain-words.ts';

/**
 * `npm run check:words`: lists flagged phrases (`flagged-words.ts`) in TypeScript, in descriptions of SDL and in Markdown as
 * `file:line message`, then their number per workspace. Arguments limit it to paths that begin with one of them.
 */
interface Finding {
  readonly line: number;
  readonly message: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Files generated from checked code, and records of the past. */
const ignored =
  /__generated__|^services\/[^/]+\/[^/]+\.graphql$|^docs\/(?:ACCESS|ERRORS|EVENTS|GOING-LIVE|IMPORT|LIFECYCLES)\.md$|^CHANGELOG\.md$|^packages\/lint\/src\/(?:flagged-words|plain-words|.*\.test)\.ts$/;

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Returns the findings in comments, strings and names of tests of TypeScript. */
export function codeFindings(code: string): Finding[] {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: parser as Linter.Parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' as const },
    plugins: { slrt: { rules: { 'plain-words': plainWords } } },
    rules: { 'slrt/plain-words': 'error' as const },
  };
  const messages = new Linter({ configType: 'flat' }).verify(code, [config], { filename: 'file.ts' });
  // Directives of other rules are not known here.
  return messages.filter(({ ruleId }) => ruleId === 'slrt/plain-words' || ruleId === null);
}

/** Returns the findings in the descriptions of SDL; none in documents of operations. */
export function sdlFindings(sdl: string): Finding[] {
  const findings: Finding[] = [];
  visit(parse(sdl), {
    enter(node) {
      if (!('description' in node) || node.description?.kind !== Kind.STRING) return;
      const { value, loc } = node.description;
      const line = loc?.startToken.line ?? 1;
      const offset = loc && sdl.slice(loc.start, loc.start + 4) === '"""\n' ? 1 : 0;
      for (const { index, message } of wordIssues(value, 'comment')) {
        findings.push({ line: line + offset + lineAt(value, index) - 1, message: `${message}.` });
      }
    },
  });
  return findings;
}

/** Returns the findings in Markdown outside of code. */
export function markdownFindings(markdown: string): Finding[] {
  const text = markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replaceAll(/[^\n]/g, ' '));
  return wordIssues(text, 'prose').map(({ index, message }) => ({ line: lineAt(text, index), message: `${message}.` }));
}

const finders = { ts: codeFindings, graphql: sdlFindings, md: markdownFindings };

function checkWords(prefixes: readonly string[]): number {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.graphql', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n');
  const counts = new Map<string, number>();
  for (const file of files) {
    if (!file || ignored.test(file)) continue;
    if (prefixes.length > 0 && !prefixes.some((prefix) => file.startsWith(prefix))) continue;
    const find = finders[file.slice(file.lastIndexOf('.') + 1) as keyof typeof finders];
    const findings = find(readFileSync(join(root, file), 'utf8'));
    for (const { line, message } of findings) process.stdout.write(`${file}:${line} ${message}\n`);
    const workspace = /^[^/]+\/[^/]+(?=\/)/.exec(file)?.[0] ?? file;
    if (findings.length > 0) counts.set(workspace, (counts.get(workspace) ?? 0) + findings.length);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [workspace, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    process.stdout.write(`${String(count).padStart(6)} ${workspace}\n`);
  }
  process.stdout.write(`${String(total).padStart(6)} flagged phrases\n`);
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = checkWords(process.argv.slice(2)) > 0 ? 1 : 0;
}
