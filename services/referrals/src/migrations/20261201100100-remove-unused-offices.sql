-- An office that a bulk load introduced is removed when the load is undone.
grant delete on agency_office to referrals_app;
