import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { running } from '../running.ts';

interface Place {
  /** Prefix of the district's personas. */
  readonly prefix: string;
  readonly village: string;
}

/** Creates a complaint with a referral, a change request and a message in a village, as the district's secretariat. */
export async function makeRecordsIn({ prefix, village }: Place): Promise<void> {
  const { player } = running();
  const as = (persona: string) => `${prefix}${persona}`;
  const { households } = await player.ask<{
    households: { edges: { node: { id: string; region: { code: string }; head: { id: string } } }[] };
  }>(
    as('manager'),
    'query ($in: ID!) { households(filter: { regionCode: $in, listing: LISTED }, first: 1) { edges { node { id region { code } head { id } } } } }',
    { in: village },
  );
  const household = households.edges[0]?.node;
  if (!household) throw new Error(`no household in ${village}`);
  const filed = await steps.file(player, as('front-office'), {
    ...steps.cardInactive({ ...household, decile: null } as Parameters<typeof steps.cardInactive>[0]),
    channel: 'SECRETARIAT',
  });
  const desk = { officer: as('back-office'), decider: as('manager') };
  await steps.decide(player, desk, filed.id, { handling: 'REFER', programmeCodes: ['KIS'], note: 'Kartu lama.' });
  const referral = await player.until(
    'the referral',
    async () =>
      (
        await player.ask<{ complaint: { referrals: { id: string }[] } }>(
          as('manager'),
          'query ($id: ID!) { complaint(id: $id) { referrals { id } } }',
          { id: filed.id },
        )
      ).complaint.referrals[0] ?? null,
    (found) => found !== null,
  );
  await player.act(
    as('back-office'),
    'sendReferralMessage',
    { idempotencyKey: uuidv7(), referralId: referral?.id, text: 'Mohon kabar.' },
    { pick: 'sent', fields: 'id' },
  );
  await player.act(
    as('front-office'),
    'submitChangeRequest',
    {
      ...{ idempotencyKey: uuidv7(), kind: 'CHANGE', householdId: household.id, address: 'RT 09 RW 09' },
      members: [{ personId: household.head.id, name: 'Warga Contoh Baru' }],
    },
    { pick: 'changeRequest', fields: 'id' },
  );
  await player.act(
    as('front-office'),
    'requestPhotoUpload',
    { idempotencyKey: uuidv7(), householdId: household.id, kind: 'HOUSE' },
    { pick: 'photo', fields: 'id' },
  );
}

/** Creates a deliberation, an absence and a webhook in a district. */
export async function makeDistrictRecords(prefix: string, district: string): Promise<void> {
  const { player } = running();
  const { region } = await steps.findHousehold(player, `${prefix}village-head`, { listing: 'LISTED' });
  await player.act(
    `${prefix}village-head`,
    'scheduleDeliberation',
    { idempotencyKey: uuidv7(), regionCode: region.code, scheduledFor: '2026-12-21' },
    { pick: 'deliberation', fields: 'id' },
  );
  await player.act(
    `${prefix}liaison-bpjs`,
    'registerWebhook',
    {
      idempotencyKey: uuidv7(),
      agencyCode: 'BPJS',
      regionCode: district,
      url: 'https://bpjs.example.go.id/h',
      events: [],
    },
    { pick: 'webhook', fields: 'id' },
  );
}
