import { readFileSync, statSync } from 'node:fs';

const scheme = 'file:';
/** How often a file is asked whether it changed. */
const everyMilliseconds = 500;

/** A setting that may stand in a file instead, as `file:/path`: its text without the last line break. */
export function textOf(setting: string): string {
  return setting.startsWith(scheme) ? readFileSync(setting.slice(scheme.length), 'utf8').trim() : setting;
}

/**
 * The same as it is now: a file is read again after it changed, so that a key can be replaced without a restart. One that cannot
 * be read, or is not what `check` accepts (it throws), leaves what was read last.
 */
export function liveText(setting: string, check: (text: string) => unknown = () => undefined): () => string {
  let text = textOf(setting);
  check(text);
  if (!setting.startsWith(scheme)) return () => text;
  const path = setting.slice(scheme.length);
  let asked = Date.now();
  let seen = statSync(path).mtimeMs;
  return () => {
    if (Date.now() - asked < everyMilliseconds) return text;
    asked = Date.now();
    try {
      const changed = statSync(path).mtimeMs;
      if (changed === seen) return text;
      const next = textOf(setting);
      check(next);
      text = next;
      seen = changed;
    } catch {
      // half-written or gone for a moment: the next look finds it
    }
    return text;
  };
}
