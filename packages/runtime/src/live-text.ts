import { readFileSync, statSync } from 'node:fs';

const scheme = 'file:';
/** Interval between checks whether a file has changed. */
const everyMilliseconds = 500;

/** Reads a setting that may be given as `file:/path`: returns the file's text without its last line break. */
export function textOf(setting: string): string {
  return setting.startsWith(scheme) ? readFileSync(setting.slice(scheme.length), 'utf8').trim() : setting;
}

/**
 * Returns a function for the current text of such a setting. A file is read again after it changed, so that a key can
 * be replaced without a restart. A file that cannot be read, or whose text `check` rejects (it throws), keeps the
 * previous text.
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
      // the file is incomplete or missing for a moment: the next check reads it
    }
    return text;
  };
}
