#!/usr/bin/env bash
# Makes temml.js of Temml's sources: see README.md.
set -euo pipefail
compiler=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent temml@0.13.5 >/dev/null
tar xzf temml-0.13.5.tgz
cp "$here/entry.js" .
cp "$here/ParseError.js" package/src
java -jar "$compiler" --language_in ECMASCRIPT_NEXT --language_out ECMASCRIPT5 \
    --compilation_level SIMPLE --assume_function_wrapper --rewrite_polyfills=false \
    --module_resolution NODE --dependency_mode PRUNE --entry_point ./entry.js \
    --js entry.js --js 'package/src/**.js' --warning_level QUIET \
    --output_wrapper '(function(self){%output%})(this);' --js_output_file lowered.js
{
    echo "/* Temml 0.13.5, made by src/main/temml/lower.sh"
    echo
    cat package/LICENSE
    echo "*/"
    cat lowered.js
} > "$here/../resources/io/github/quizmaven/math/engine/temml.js"
