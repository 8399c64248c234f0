import { bdt2015 } from './bdt-2015.ts';
import { dtsen } from './dtsen.ts';
import type { Layout } from './layout.ts';
import { simple } from './simple.ts';

/** All layouts that an import can read. */
export const layouts: readonly Layout[] = [bdt2015, simple, dtsen];

export function getLayout(name: string): Layout {
  const found = layouts.find((layout) => layout.name === name);
  if (!found) throw new Error('The layout of the import is unknown.');
  return found;
}
