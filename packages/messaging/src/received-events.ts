/** Most events remembered; older ones are forgotten first. */
const maxEvents = 4_096;

/**
 * Remembers which events this process received. It has survived them: a redelivery of one is no sign that a process died
 * over it, and is not counted as an attempt. Returns a function that notes an event and tells whether it was known.
 */
export function trackReceivedEvents(): (eventId: string) => boolean {
  const received = new Set<string>();
  return (eventId) => {
    const known = received.delete(eventId);
    received.add(eventId);
    if (received.size > maxEvents) {
      for (const oldest of received) {
        received.delete(oldest);
        break;
      }
    }
    return known;
  };
}
