export {
  ChangeRequestStateEntity,
  HouseholdRegionEntity,
  PuskesosPresenceEntity,
  ReferralStateEntity,
} from './projection.entity.ts';
export {
  projectChangeRequest,
  findChangeRequestState,
  projectReferral,
  listReferralStates,
  openDisclosure,
  setDisclosureEnd,
} from './projection.repository.ts';
