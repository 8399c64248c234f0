-- Invitations that are sent by e-mail, and reminders of reviews.

-- Notice by which notifications asks for the link; null for a link that an administrator hands over.
alter table invitation add column notice_id uuid constraint invitation_notice unique;

-- When managers were reminded that the days of a review end soon.
alter table account_review add column reminded_at timestamptz;
