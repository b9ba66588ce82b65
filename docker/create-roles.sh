#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the role that owns and migrates, and the application's, which
# owns nothing and can't bypass row-level security.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$BILLFOLD_OWNER_PASSWORD" --set app_password="$BILLFOLD_APP_PASSWORD" <<'SQL'
CREATE ROLE billfold_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE billfold_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE billfold OWNER billfold_owner;
SQL
