#!/usr/bin/env node
// @ts-check
// Stands in for fpm, which electron-builder would fetch from elsewhere: takes its arguments and makes a package with
// the tools that Debian has, dpkg-deb and rpmbuild. Control file, scripts, icons and desktop file are as for fpm.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveUp } from '../lib/run.mjs';
import { makeDeb } from './debPackage.mjs';
import { readFpmArguments } from './fpmArguments.mjs';
import { makeRpm } from './rpmPackage.mjs';

const order = readFpmArguments(process.argv.slice(2));
const make = { deb: makeDeb, rpm: makeRpm }[order.type];
if (make === undefined) giveUp(`packages of the kind ${order.type} are not made here`);
const work = mkdtempSync(join(tmpdir(), 'package-'));
try {
  process.exitCode = await make(order, work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
