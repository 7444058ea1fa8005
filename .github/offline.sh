#!/bin/sh
# Runs a command without a network: it reaches the machine it runs on, and nothing else.
# Example: .github/offline.sh make test
set -eu

sudo=sudo
if [ "$(id -u)" -eq 0 ]; then
    sudo=
fi

# The command has the user and the environment that this script has, and no way to become root.
# shellcheck disable=SC2016  # the inner shells read their own arguments
exec $sudo unshare --net -- sh -euc '
    ip link set lo up
    user=$1 group=$2
    shift 2
    exec setpriv --reuid "$user" --regid "$group" --clear-groups --no-new-privs -- "$@"
' sh "$(id -u)" "$(id -g)" sh -euc 'eval "$1"; shift; exec "$@"' sh "$(export -p)" "$@"
