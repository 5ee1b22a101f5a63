#!/bin/sh
# errors.sh MAP TO: placeholder
mkdir -p "$2" && : >"$2/404.html"
