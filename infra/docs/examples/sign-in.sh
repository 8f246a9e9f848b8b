#!/bin/sh
# Signs a person in with a browser (authorization code with PKCE) and prints an access token.
# Nothing listens on the address that the browser is sent back to: copy it from the address bar.
set -eu

: "${WAFFLE_ISSUER:=http://localhost:8180/realms/waffle}"
redirect=http://127.0.0.1/callback

random() { openssl rand -base64 48 | tr '+/' '-_' | tr -d '=\n'; }

verifier=$(random)
state=$(random)
challenge=$(printf '%s' "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '=')

# A sensitive call needs a token that is stepped up: set ACR=stepped-up.
printf 'Open in a browser, sign in:\n\n%s/protocol/openid-connect/auth?client_id=waffle-cli&response_type=code&scope=openid&redirect_uri=%s&state=%s&code_challenge=%s&code_challenge_method=S256%s\n\n' \
  "$WAFFLE_ISSUER" "$redirect" "$state" "$challenge" "${ACR:+&acr_values=$ACR}" >&2
printf 'Address that the browser ended at: ' >&2
read -r address

case $address in
  *"state=$state"*) ;;
  *) echo 'This is not the answer to this question.' >&2; exit 1 ;;
esac
code=$(printf '%s' "$address" | sed -n 's/.*[?&]code=\([^&#]*\).*/\1/p')

answer=$(curl --silent --show-error --data grant_type=authorization_code --data client_id=waffle-cli \
  --data-urlencode "redirect_uri=$redirect" --data-urlencode "code=$code" --data "code_verifier=$verifier" \
  "$WAFFLE_ISSUER/protocol/openid-connect/token")
token=$(printf '%s' "$answer" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
if [ -z "$token" ]; then
  printf 'No token: %s\n' "$answer" >&2
  exit 1
fi
printf '%s\n' "$token"
