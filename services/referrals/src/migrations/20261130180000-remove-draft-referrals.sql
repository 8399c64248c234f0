-- No referral was ever a draft: a decision creates it as REQUESTED.
delete from lifecycle where machine = 'referral' and from_state = 'DRAFT';
