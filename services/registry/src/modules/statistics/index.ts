export { sumCells, type CellSum } from './statistics.repository.ts';
export { statisticsReaders, statisticsView, type StatisticsView } from './statistics.policy.ts';
