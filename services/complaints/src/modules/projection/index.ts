export {
  ChangeRequestStateEntity,
  HouseholdRegionEntity,
  PuskesosPresenceEntity,
  ReferralStateEntity,
} from './projection.entity.ts';
export * from './projection.repository.ts';
