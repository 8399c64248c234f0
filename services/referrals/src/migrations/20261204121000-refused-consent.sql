-- Last decision that a refusal of consent blocks. Null: the complaint is withdrawn, which blocks all.
alter table withdrawn_complaint add column until_decision integer;
