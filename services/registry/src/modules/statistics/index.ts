export {
  addToProgrammes,
  addToVillages,
  sumArea,
  type AreaStatistics,
  type VillageDelta,
} from './statistics.repository.ts';
export { statisticsReaders, statisticsView, type StatisticsView } from './statistics.policy.ts';
