export type { QualityView, StatisticsView } from './statistics.policy.ts';
