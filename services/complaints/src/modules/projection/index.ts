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
  countReferralsDue,
  listOpenReferrals,
  listReferralStates,
  type OpenReferral,
  openDisclosure,
  setDisclosureEnd,
} from './projection.repository.ts';
