const shared = ['facts.read', 'audit.read', 'subject.report', 'file.requested', 'file.stored', 'file.read'] as const;
/** Actions of services that load spreadsheets. */
const loads = ['load.previewed', 'load.running', 'load.discarded', 'load.undoing', 'load.verdicts'] as const;

/**
 * Actions in the audit log of each service. A write that publishes an event is recorded under the type of the event
 * instead, e.g. `complaints.complaint.changed.v1`.
 */
export const auditActions = {
  registry: [
    ...shared,
    ...[
      'areas.loaded',
      'population.loaded',
      'registry.statistics',
      'registry.export',
      'registry.proposals',
      'registry.household-ids',
    ],
    ...['registry.paper-poor', 'registry.paper-recipients', 'registry.paper-proposals', 'registry.checked'],
    ...['registry.import.running', 'registry.import.discarded', 'registry.import.undoing', 'registry.import.verdicts'],
    ...['registry.import.second-person-on', 'registry.import.second-person-off'],
    ...['recipients.given', 'recipients.apply', 'recipients.undo', 'recipient.settle'],
    ...['duplicate.merge', 'duplicate.link', 'duplicate.not_duplicate', 'duplicate.reopen'],
    ...['person.search', 'person.by-nik', 'household.by-kk'],
    ...['household.incoming', 'identifier.unmask', 'lookup.refused', 'read-alarm.seen'],
    ...['photo.requested', 'photo.stored', 'photo.deleted'],
    ...['person-request.recorded', 'person-request.decided', 'person-request.confirmed'],
  ],
  complaints: [
    ...shared,
    ...loads,
    ...[
      'letter.issued',
      'letterhead.set',
      'citizen-code.issued',
      'complaint.lawful-basis',
      'complaint.reporter-contact',
      'complaint.subject-nik',
      'complaint.search',
      'complaints.export',
    ],
  ],
  referrals: [
    ...shared,
    ...loads,
    ...['routing.set-rules', 'rule.approve', 'rule.reject', 'screening.export', 'referrals.export'],
    ...['office.set', 'office.removed', 'office.availability', 'service.set', 'credential.issue', 'credential.revoke'],
    ...['webhook.register', 'webhook.rotate', 'webhook.active', 'webhook.disabled', 'webhook.deleted', 'webhook.test'],
    'webhook.replay',
  ],
  puskesos: [...shared, ...loads],
  notifications: shared,
  identity: [
    ...['account.created', 'account.invited', 'account.password-set', 'account.disabled'],
    ...['account.changed', 'account.enabled', 'account.confirmed', 'account.not-confirmed', 'accounts.import'],
    ...['account.removed', 'account.contact-read'],
    ...['client.saved', 'client.secret-replaced', 'client.disabled'],
    ...['approval.requested', 'approval.decided'],
    ...['roster.added', 'roster.changed', 'roster.ended', 'roster.disabled', 'roster.enabled'],
    ...['account.password-changed', 'session.ended', 'session.all-ended'],
    ...['factor.added', 'factor.removed', 'factor.reset', 'factor.recovery-codes-made', 'factor.recovery-code-used'],
    ...['support.started', 'support.ended', 'emergency.created', 'emergency.started', 'emergency.ended'],
  ],
} as const;

/** An action in the audit log: one of the above, or the type of an event. */
export type AuditAction = (typeof auditActions)[keyof typeof auditActions][number] | `${string}.v${number}`;
