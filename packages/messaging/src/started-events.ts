/** Most events remembered; older ones are forgotten first. */
const maxEvents = 4_096;

/**
 * Remembers whose handling began in this process. A redelivery of one of them is no sign that a process died over it, and
 * is not counted as an attempt.
 */
export function rememberStarted() {
  const started = new Set<string>();
  return {
    has: (eventId: string): boolean => started.has(eventId),
    add: (eventId: string): void => {
      started.delete(eventId);
      started.add(eventId);
      if (started.size <= maxEvents) return;
      for (const oldest of started) {
        started.delete(oldest);
        break;
      }
    },
  };
}
