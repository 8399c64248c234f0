import { issue, type InputIssue } from '@slrt/domain';

/** A place outside Indonesia's extent is a problem. */
export function locationIssues(
  path: string,
  location: { latitude: number; longitude: number } | null | undefined,
): InputIssue[] {
  if (!location) return [];
  const { latitude, longitude } = location;
  return latitude >= -11.5 && latitude <= 6.5 && longitude >= 94 && longitude <= 142
    ? []
    : [issue(path, 'OUT_OF_RANGE')];
}
