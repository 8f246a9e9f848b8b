#!/bin/sh
# Calls Waffle as a service client: gets a token with its secret, then asks for one path.
#
#   CLIENT_ID=script-… CLIENT_SECRET=… ./service-client.sh /api/accounts
set -eu

: "${WAFFLE_URL:=http://127.0.0.1:8080}"
: "${WAFFLE_ISSUER:=http://localhost:8180/realms/waffle}"
: "${CLIENT_ID:?is what the admin was shown}"
: "${CLIENT_SECRET:?is what the admin was shown once}"

# The secret goes through stdin: arguments are seen by everybody on the machine.
answer=$(printf 'user = "%s:%s"\n' "$CLIENT_ID" "$CLIENT_SECRET" | curl --silent --show-error --config - \
  --data grant_type=client_credentials "$WAFFLE_ISSUER/protocol/openid-connect/token")
token=$(printf '%s' "$answer" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
if [ -z "$token" ]; then
  printf 'No token: %s\n' "$answer" >&2
  exit 1
fi

printf 'header = "Authorization: Bearer %s"\n' "$token" | curl --silent --show-error --fail-with-body --config - \
  "$WAFFLE_URL${1:-/api/accounts}"
echo
