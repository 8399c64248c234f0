#!/bin/bash
# First start of the database: one database per service, three roles each, none of them a superuser.
set -euo pipefail
for service in registry complaints referrals puskesos; do
  password_variable="$(echo "$service" | tr a-z A-Z)_DATABASE_PASSWORD"
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set=password="${!password_variable}" <<SQL
create role ${service}_owner login nosuperuser nobypassrls password :'password';
create role ${service}_app login nosuperuser nobypassrls password :'password';
create role ${service}_relay login nosuperuser nobypassrls password :'password';
create database ${service} owner ${service}_owner encoding 'UTF8' locale 'C' template template0;
revoke all on database ${service} from public;
grant connect on database ${service} to ${service}_app, ${service}_relay;
SQL
done
