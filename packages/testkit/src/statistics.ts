export {
  attackStatistics,
  isNoBetterThanGuessing,
  maxAdvantage,
  subtract,
  type AttackResult,
} from './statistics-attack.ts';
export {
  figureName,
  listFigures,
  prepareAttack,
  reliableFrom,
  type Lattice,
  type LatticeFigure,
} from './statistics-lattice.ts';
