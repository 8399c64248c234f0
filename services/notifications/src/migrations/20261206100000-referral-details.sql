-- Referral of which a message tells details: the appointment or the document, read when the message is sent.
alter table notification add column referral_id uuid;
