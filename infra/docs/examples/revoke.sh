#!/bin/sh
# Gives a token of sign-in.sh or device.sh back (RFC 7009): every service refuses it within a second.
#
#   ./revoke.sh < token
set -eu

: "${WAFFLE_ISSUER:=http://localhost:8180/realms/waffle}"
read -r token

printf 'data = "token=%s"\n' "$token" | curl --silent --show-error --fail-with-body --config - \
  --data client_id=waffle-cli "$WAFFLE_ISSUER/protocol/openid-connect/revoke"
