/**
 * Known failure messages in the logs of PostgreSQL, nats-server and our services, each with a one-sentence explanation.
 */
const known: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [
    /database files are incompatible with server/,
    () => 'its data folder was created by another major version of PostgreSQL',
  ],
  [
    /data directory "([^"]+)" has (?:invalid permissions|wrong ownership)/,
    ([, path]) => `its data folder ${path} has the wrong owner or permissions`,
  ],
  [
    /lock file "postmaster\.pid" already exists|pre-existing shared memory block/,
    () => 'another PostgreSQL uses its data folder',
  ],
  [/No space left on device|ENOSPC|disk is full/i, () => 'its disk is full'],
  [
    /(?:listen|bind)\S* (?:tcp )?\S*:(\d+): (?:bind: )?address already in use|EADDRINUSE\S* address already in use \S*:(\d+)/i,
    ([, listen, node]) => `port ${listen ?? node} is taken by another process`,
  ],
  [/address already in use|EADDRINUSE/i, () => 'a port that it needs is taken by another process'],
  [
    /The environment is not complete:\n((?: {2}.*(?:\n|$))+)/,
    ([, lines = '']) =>
      `its settings are not valid: ${lines
        .trim()
        .split(/\n\s*/)
        .map((line) => line.replace(/: .*/, ''))
        .join(', ')}`,
  ],
  [/Can't start JetStream: (.+)/, ([, reason]) => `JetStream cannot use its storage: ${reason}`],
  [
    /(?:open|mkdir|unlink|scandir|access|write) '?([^\s':]+)'?: permission denied|EACCES: permission denied, \w+ '([^']+)'/i,
    ([, go, node]) => `it may not use ${go ?? node}`,
  ],
  [/Cannot find (?:package|module) '([^']+)'/, ([, name]) => `${name} is not installed: run npm ci`],
  [/spawn (\S+) ENOENT/, ([, command]) => `${command} does not exist`],
  [/JavaScript heap out of memory/, () => 'it ran out of memory'],
];

const failing = /\b(?:FATAL|PANIC|FTL|ERR|ERROR)\b|^\w*Error\b|"level":"(?:fatal|error)"/;
/** Date, time, process number and level at the beginning of a line. */
const prefix =
  /^(?:\[\d+\] )?(?:\d{4}[-/]\d\d[-/]\d\d [\d:.]+ (?:\w+ )?)?(?:\[\d+\] )?(?:\[?(?:FATAL|PANIC|FTL|ERR|ERROR)\]?:? +)?/;

function textOf(line: string): string {
  if (!line.startsWith('{')) return line.replace(prefix, '').trim();
  try {
    const { msg, code } = JSON.parse(line) as { msg?: string; code?: string };
    return `${msg ?? line}${code ? ` (${code})` : ''}`;
  } catch {
    return line; // the log was truncated inside the line
  }
}

/**
 * Explains in one sentence, without its full stop, why a process did not start. `logTail` is the end of its output. An
 * unknown failure is described by the last line that reports an error, otherwise by the last line.
 */
export function explainFailure(logTail: string): string {
  for (const [pattern, sentence] of known) {
    const found = pattern.exec(logTail);
    if (found) return sentence(found);
  }
  const lines = logTail.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  const line = lines.findLast((each) => failing.test(each)) ?? lines.at(-1);
  return line ? textOf(line).slice(0, 300).replace(/\.$/, '') : 'it ended without a message';
}
