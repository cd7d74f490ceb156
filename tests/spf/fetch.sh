#!/usr/bin/env bash
# Fetches the test suite of RFC 7208 (it comes with pyspf) and prints it as JSON: a list of groups.
set -euo pipefail
version=2.0.14
sum=57a7ef01bda090173aafb6af0106251686ed73f03db4e911fcd34c57fc347186
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
get() { curl --silent --show-error --fail --location --retry 2 --max-time 60 "$@"; }
link=$(get https://pypi.org/simple/pyspf/ | grep -o "href=\"[^\"#]*pyspf-$version\.tar\.gz" | cut -d'"' -f2)
get --output "$folder/pyspf.tar.gz" "$link"
echo "$sum  $folder/pyspf.tar.gz" | sha256sum --check --quiet
tar --extract --gzip --file "$folder/pyspf.tar.gz" --directory "$folder"
# Debian's own Python has the package python3-yaml.
/usr/bin/python3 - "$folder/pyspf-$version/test/rfc7208-tests.yml" <<'PYTHON'
import json, sys, yaml
with open(sys.argv[1], encoding="utf-8") as file:
    json.dump([group for group in yaml.safe_load_all(file) if group], sys.stdout)
PYTHON
