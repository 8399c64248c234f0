/** Milliseconds within which a message must be sent. Later it would describe a state that has passed. */
const lifetime = 3 * 24 * 3_600_000;

/** Returns the time after which the message about an event is not sent any more. */
export const noticeExpiry = (eventTime: string): Date => new Date(Date.parse(eventTime) + lifetime);
