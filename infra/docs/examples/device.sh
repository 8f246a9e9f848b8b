#!/bin/sh
# Signs a person in on a machine without a browser (device flow) and prints an access token.
set -eu

: "${WAFFLE_ISSUER:=http://localhost:8180/realms/waffle}"

field() { printf '%s' "$2" | sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }

verifier=$(openssl rand -base64 48 | tr '+/' '-_' | tr -d '=\n')
challenge=$(printf '%s' "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '=')

asked=$(curl --silent --show-error --data client_id=waffle-cli --data scope=openid --data code_challenge_method=S256 \
  --data "code_challenge=$challenge" "$WAFFLE_ISSUER/protocol/openid-connect/auth/device")
code=$(field device_code "$asked")
if [ -z "$code" ]; then
  printf 'Refused: %s\n' "$asked" >&2
  exit 1
fi
printf 'On any device, open %s and check that it shows %s\n' \
  "$(field verification_uri_complete "$asked")" "$(field user_code "$asked")" >&2

while :; do
  sleep "$(field interval "$asked")"
  answer=$(curl --silent --show-error --data grant_type=urn:ietf:params:oauth:grant-type:device_code \
    --data client_id=waffle-cli --data "device_code=$code" --data "code_verifier=$verifier" \
    "$WAFFLE_ISSUER/protocol/openid-connect/token")
  case $(field error "$answer") in
    '') field access_token "$answer"; exit ;;
    authorization_pending | slow_down) ;;
    *) printf 'Refused: %s\n' "$answer" >&2; exit 1 ;;
  esac
done
