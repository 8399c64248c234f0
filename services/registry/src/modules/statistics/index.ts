export { sumCells, type CellSum } from './statistics.repository.ts';
export { statisticsReaders, statisticsView, type QualityView, type StatisticsView } from './statistics.policy.ts';
