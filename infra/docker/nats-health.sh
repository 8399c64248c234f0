#!/bin/sh
# Health of the nats container, by its monitoring. After one failed write (a full disk) JetStream acknowledges nothing more
# on that stream until the server starts again, also when there is space. When there is, this ends the server, and compose
# starts it again (`restart: unless-stopped`).
answer=$(printf 'GET /healthz HTTP/1.0\r\n\r\n' | nc -w 2 127.0.0.1 "${MONITOR_PORT:-8222}")
case "$answer" in
  *'"status":"ok"'*) exit 0 ;;
  *'write error'* | *'no space left'*)
    free=$(df -Pk "${STORE:-/data}" | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -gt 131072 ] && kill -TERM "${SERVER_PID:-1}"
    ;;
esac
exit 1
