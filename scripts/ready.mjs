// What a fresh clone lacks is installed and built here, once; what is there is used again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(root, ...parts);

/** Says what is being done, on standard error: standard output belongs to the program. */
export const say = (line) => process.stderr.write(`${line}\n`);

export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} did not succeed.`);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Roundtable needs Node.js 20.19 or later; this is ${process.versions.node}.`);
}

export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(inRoot('package-lock.json'))).digest('hex');
  const mark = inRoot('node_modules', '.roundtable-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installing what it needs (about a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}

const forAll = ['package.json', 'node_modules/.roundtable-lock'];
const server = { mark: 'dist/.built', proof: 'dist/apps/api/src/main.js', from: ['apps', 'libs', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'], make: ['nest', 'build'] };
const web = { mark: 'dist/web/.built', proof: 'dist/web/index.html', from: ['apps/web', 'libs/language', 'libs/vocabulary'], make: ['vite', 'build', 'apps/web', '--logLevel', 'warn'] };

/** The server's programs; what they serve to people is made by `ensureWebBuilt`. */
export function ensureBuilt() {
  ensure(server, 'Building …');
}

/** The pages that people work in. */
export function ensureWebBuilt() {
  ensure(web, 'Building its pages …');
}

function ensure({ mark, proof, from, make }, sentence) {
  const newest = Math.max(...[...from, ...forAll].map((name) => newestIn(inRoot(name))));
  if (existsSync(inRoot(mark)) && statSync(inRoot(mark)).mtimeMs >= newest && existsSync(inRoot(proof))) return;
  say(sentence);
  const began = Date.now();
  run('npx', ['--no-install', ...make]);
  mkdirSync(path.dirname(inRoot(mark)), { recursive: true });
  writeFileSync(inRoot(mark), new Date(began).toISOString());
}

function newestIn(place) {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
