/** Counts below this are not given to agencies: a list of few rows would tell who is in the registry. Required figure. */
const smallest = 20;

/**
 * Returns a count of a recipient list as agencies get it: null below 20, otherwise rounded down to a multiple of 10. A list of 19 known
 * people and one other still tells about the other one; the hourly budget of files bounds how often.
 */
export const bandOf = (count: number): number | null => (count < smallest ? null : count - (count % 10));
