import { environmentOnly } from './environment-only.ts';
import { noManagerSave } from './no-manager-save.ts';
import { noPlausibleIdentifier } from './no-plausible-identifier.ts';
import { plainWords } from './plain-words.ts';
import { readableTests } from './readable-tests.ts';

/** Our own rules; a test checks that each reports violations. */
export const rules = {
  'environment-only': environmentOnly,
  'no-manager-save': noManagerSave,
  'no-plausible-identifier': noPlausibleIdentifier,
  'plain-words': plainWords,
  'readable-tests': readableTests,
};
