import { bdt2015 } from './bdt-2015.ts';
import { dtsen } from './dtsen.ts';
import type { Layout } from './layout.ts';
import { simple } from './simple.ts';

/** Every layout that an import reads. */
export const layouts: readonly Layout[] = [bdt2015, simple, dtsen];

export function layoutNamed(name: string): Layout {
  const found = layouts.find((layout) => layout.name === name);
  if (!found) throw new Error('an import in a layout that is not known');
  return found;
}
