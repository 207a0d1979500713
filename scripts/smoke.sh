#!/usr/bin/env bash
# The README's first minute, by its own commands: npm start, a call that presses 1, Ctrl-C.
set -euo pipefail
cd "$(dirname "$0")/.."
export PORT="${PORT:-3700}" DERIVA_DATA=memory

log=$(mktemp)
npm start >"$log" 2>&1 &
start=$!
trap 'kill "$start" 2>/dev/null || true; rm -f "$log"' EXIT
for _ in $(seq 240); do
  grep -q '^ready$' "$log" && break
  kill -0 "$start" 2>/dev/null || { cat "$log"; exit 1; }
  sleep 0.25
done

call=$(npm run -s call -- --from +56976591991 --press 1)
printf '%s\n' "$call"
grep -q "^ended .*'ivr_deflect' was sent to +56976591991" <<<"$call"
grep -q '^ticket .*#1 for Soporte, message delivered' <<<"$call"
