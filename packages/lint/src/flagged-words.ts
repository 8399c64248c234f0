/** A phrase or pattern that the project does not write, and what to write instead. */
interface FlaggedPhrase {
  readonly pattern: RegExp;
  readonly advice: string;
}

/** A phrase found in a text. */
export interface WordIssue {
  /** Offset of the phrase in the text. */
  readonly index: number;
  readonly message: string;
}

/** Where a text stands: some patterns apply only to comments and descriptions, others only to names of tests. */
export type TextKind = 'comment' | 'prose' | 'testName';

/** Flagged everywhere: phrases that a reader has to translate back to standard English. */
const phrases: readonly FlaggedPhrase[] = [
  // In backticks it is a name, such as the user `nobody` of Unix.
  {
    pattern: /(?<!`)\b(?:no|some|any)body(?:[’']s)?\b(?!`)/gi,
    advice: 'name the role: caller, user, citizen, officer, holder',
  },
  { pattern: /\bwhoever\b/gi, advice: 'name the role: caller, user, citizen, officer' },
  { pattern: /\bwhat (?:came|comes) of\b/gi, advice: '"result of"' },
  { pattern: /\b(?:is|are|was|were|be) met with\b/gi, advice: 'say what happens: "rejects", "returns", "fails with"' },
  { pattern: /\b(?:is|are|was|were|be) told\b/gi, advice: '"is notified", "receives", "sees"' },
  { pattern: /\bsays? so\b/gi, advice: 'say what is reported, and to whom' },
  { pattern: /\bwhole or not at all\b/gi, advice: '"in one transaction" or "atomically"' },
  { pattern: /\b(?:is|are) (?:no longer |not )there\b/gi, advice: '"does not exist", "is missing", "is deleted"' },
  {
    pattern: /\bwhat is (?:over|there|left|asked|given|sent|meant)\b/gi,
    advice: 'use a noun: "expired rows", "input"',
  },
  { pattern: /\bseats?\b/gi, advice: '"duty assignment"' },
  { pattern: /\b(?:shelf|shelves)\b/gi, advice: '"storage", "bucket" or "folder"' },
  { pattern: /\b\w+ lies? (?:in|on|at|there|beside|behind|where)\b/gi, advice: '"is stored in", "is at"' },
  { pattern: /\bstands? (?:in|on|at|there|beside|behind|where|as|alone)\b/gi, advice: '"is in", "is listed in"' },
  { pattern: /\b(?:of|for) old\b/gi, advice: '"earlier", "previous"' },
  { pattern: /\bby (?:itself|themselves)\b/gi, advice: '"automatically"' },
  { pattern: /\bbesides\b/gi, advice: '"in addition to", "other than" or "also"' },
  { pattern: /\b(?:un)?plausible\b(?= (?:number|digit))/gi, advice: '"valid"' },
];

/** Flagged at the beginning of a comment or a description: clauses without a subject, which are riddles. */
const openings: readonly FlaggedPhrase[] = [
  { pattern: /^(?:In words|When|Who|Why|Where|What|How)\.$/g, advice: 'describe the value: content, format, limits' },
  { pattern: /^(?:What|Who|Whom|Whose)\b(?!.*\?)/g, advice: 'begin with a noun or with a verb in the third person' },
  { pattern: /^The same\b/g, advice: 'repeat what it does' },
  { pattern: /^Gives\b/g, advice: '"Returns"' },
  { pattern: /^Told\b/g, advice: '"Called with", "Called when"' },
];

/** Limits of the name of a test. */
const maxTestWords = 12;

function* matches(text: string, flagged: readonly FlaggedPhrase[]): Generator<WordIssue> {
  for (const { pattern, advice } of flagged) {
    for (const match of text.matchAll(pattern)) {
      yield { index: match.index, message: `“${match[0]}”: write ${advice}` };
    }
  }
}

function* testNameIssues(text: string): Generator<WordIssue> {
  const semicolon = text.indexOf(';');
  if (semicolon >= 0) yield { index: semicolon, message: 'Semicolon in the name of a test: make it two tests' };
  const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  if (words > maxTestWords) {
    yield { index: 0, message: `${words} words in the name of a test: at most about ten, here ${maxTestWords}` };
  }
}

/** Returns the flagged phrases of a text, in the order of the text. */
export function wordIssues(text: string, kind: TextKind): readonly WordIssue[] {
  const issues = [...matches(text, phrases)];
  if (kind === 'comment') issues.push(...matches(text, openings));
  if (kind === 'testName') issues.push(...testNameIssues(text));
  return issues.sort((a, b) => a.index - b.index);
}
