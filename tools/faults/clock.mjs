// @ts-check
// Debian's libfaketime, which makes a program's clock run faster or stand elsewhere.

import { existsSync, readdirSync } from 'node:fs';

function library() {
  return readdirSync('/usr/lib')
    .map((name) => `/usr/lib/${name}/faketime/libfaketimeMT.so.1`)
    .find((path) => existsSync(path));
}

/** A clock that stands where a file says ("+3600", "-86400", seconds), looked up all the time. @param {string} file */
export function movedClock(file) {
  const path = library();
  if (path === undefined) return null;
  // The monotonic clock must not jump: no system's does.
  return {
    LD_PRELOAD: path,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
