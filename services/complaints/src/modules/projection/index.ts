export {
  ChangeRequestStateEntity,
  HouseholdRegionEntity,
  PuskesosPresenceEntity,
  ReferralStateEntity,
} from './projection.entity.ts';
export {
  projectChangeRequest,
  findChangeRequestState,
  findHouseholdRegion,
  projectReferral,
  countReferralsDue,
  listAwaitedDocuments,
  listOpenReferrals,
  listReferralStates,
  type OpenReferral,
  type ReferralState,
  addEndedDisclosure,
  openDisclosure,
  setDisclosureEnd,
} from './projection.repository.ts';
