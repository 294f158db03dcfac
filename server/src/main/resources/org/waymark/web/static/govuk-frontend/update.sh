#!/bin/sh
# Fetches another version of GOV.UK Frontend from npm into this folder: ./update.sh 6.6.0
# Takes out what only services on GOV.UK may use (README.md says what), and prints the hashes README.md records.
set -eu
version=${1:?which version?}
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "govuk-frontend@$version" >/dev/null && tar xzf ./*.tgz)
dist=$work/package/dist/govuk
cp "$dist/govuk-frontend.min.js" "$here/govuk-frontend.js"
sed -e 's/@font-face{[^}]*}//g' \
    -e 's/GDS Transport,arial,sans-serif/arial,sans-serif/g' \
    -e 's/[^{}]*{[^{}]*govuk-crest[^{}]*}//g' \
    "$dist/govuk-frontend.min.css" >"$here/govuk-frontend.min.css"
! grep -qE 'GDS Transport|govuk-crest|@font-face' "$here/govuk-frontend.min.css" || { echo "Something only GOV.UK may use is left." >&2; exit 1; }
echo "Record in README.md, and look at every page:"
sha256sum "$dist/govuk-frontend.min.js" "$dist/govuk-frontend.min.css" "$here/govuk-frontend.min.css"
