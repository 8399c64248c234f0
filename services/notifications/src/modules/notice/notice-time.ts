/** A step is told within this many milliseconds. Later the person would hear of a state that has passed. */
const lifetime = 3 * 24 * 3_600_000;

/** Returns the time after which the message about an event is not sent any more. */
export const noticeExpiry = (eventTime: string): Date => new Date(Date.parse(eventTime) + lifetime);
