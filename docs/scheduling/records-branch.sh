#!/bin/sh
# Extract records and, where any changed, push them on a branch, with what changed as the message of the commit.
# For a repository that holds corpus/ and out/. BODY names a file to write the text of a pull request to.
set -eu
base=${BASE:-main}
branch=${BRANCH:-pressmark/records}
body=${BODY:-pull-request.md}

git fetch --quiet origin "$base"
git switch --quiet --force-create "$branch" "origin/$base"

code=0
npx pressmark extract corpus --out out --prune --json || code=$?
[ "$code" -le 1 ] || exit "$code"

git add --all out
if git diff --cached --quiet; then
  echo 'No record has changed.'
  exit 0
fi
{ echo 'Update the records'; echo; npx pressmark diff HEAD -- out || [ $? -eq 1 ]; } | git commit --quiet --file -
npx pressmark diff --markdown "origin/$base...HEAD" -- out > "$body" || [ $? -eq 1 ]
git push --quiet --force origin "$branch"
echo "Pushed $branch."
