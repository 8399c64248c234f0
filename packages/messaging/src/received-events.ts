/** Maximum number of remembered events; the oldest are dropped first. */
const maxEvents = 4_096;

/**
 * Remembers which events this process received. The process has survived them, so a redelivery of one does not indicate
 * that it killed a process, and does not count as an attempt. Returns a function that records an event and returns
 * whether it was known.
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
