export {
  ChangeRequestStateEntity,
  HouseholdRegionEntity,
  PuskesosPresenceEntity,
  ReferralStateEntity,
} from './projection.entity.ts';
export {
  type ChangeRequestState,
  projectChangeRequest,
  findChangeRequestState,
  projectUnit,
  type ReferralState,
  projectReferral,
  listReferralStates,
  openDisclosure,
  setDisclosureEnd,
} from './projection.repository.ts';
