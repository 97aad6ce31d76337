// The measurements. Each one alternates between the contestants, so that none gets all the quiet minutes.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NoAnswer } from './child.mjs';
import { makeNote, makeUniformNote, shapesOfAll } from './corpus.mjs';
import { typing, worstEdits } from './edits.mjs';
import { atStart } from './files-at-start.mjs';
import { positionAt, Server } from './server.mjs';

const emptyServer = new URL('empty-server.cjs', import.meta.url).pathname;
const stub = new URL('activation.cjs', import.meta.url).pathname;
const contestant = new URL('contestant.mjs', import.meta.url).pathname;

/** Times by contestant, or why there are none. */
class Times {
  byName = {};

  async add(name, measure) {
    const own = (this.byName[name] ??= { times: [] });
    if (own.failed) return;
    try {
      own.times.push(...[await measure()].flat());
    } catch (reason) {
      if (!(reason instanceof NoAnswer)) throw reason;
      own.failed = reason.message;
    }
  }
}

/** What each contestant finds in one note: the kinds of its findings, and how many of each. */
export async function findings({ children, say }, text) {
  const found = {};
  for (const child of children) {
    say(`what is found by ${child.name}`);
    const times = new Times();
    await times.add(child.name, () => child.check(text));
    const [{ kinds = [] } = {}] = times.byName[child.name].times;
    const counts = new Map();
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    found[child.name] = {
      failed: times.byName[child.name].failed,
      count: kinds.length,
      kinds: [...counts].sort(([, a], [, b]) => b - a),
    };
  }
  return found;
}

/**
 * The analysis of a whole new note. In each round, a contestant reads one after a rest of some seconds, while the
 * others worked. Then it reads further notes for a while, which are not counted, and finally some while warm.
 */
export async function fullAnalysis({ children, material, say }, words, { inStride, rounds }) {
  const [rested, striding] = [new Times(), new Times()];
  for (let round = 0; round < rounds; round++) {
    const [first, ...others] = Array.from({ length: 1 + inStride }, (_, nth) =>
      makeNote({ words, seed: 100 + round * (1 + inStride) + nth }, material),
    );
    for (const child of inTurn(children, round)) {
      say(`full analysis of ${words} words, round ${round + 1} of ${rounds}, ${child.name}`);
      if (round === 0) await striding.add(child.name, () => warm(child, Math.min(words, 5000), material, warmUp));
      const until = performance.now() + warmAgain;
      await rested.add(child.name, () => timeOf(child, first));
      await striding.add(child.name, () => warm(child, words, material, until - performance.now()));
      for (const note of others) await striding.add(child.name, () => timeOf(child, note));
    }
  }
  return { rested: rested.byName, inStride: striding.byName };
}

async function timeOf(child, note) {
  const { cpu, wall } = await child.check(note);
  return { cpu, wall };
}

/**
 * Reads one note after the other for a while, as in an editor that runs for hours. The time is the same for all
 * contestants, and nothing is counted.
 */
async function warm(child, words, material, milliseconds) {
  const until = performance.now() + milliseconds;
  for (let seed = 9000; performance.now() < until; seed++) await child.check(makeNote({ words, seed }, material));
  return [];
}

/** In milliseconds: before the first round, and at the beginning of each turn. */
const [warmUp, warmAgain] = [4000, 1500];

/** A single typed character. Attune gets more of them per round: a single one is too short to be timed well. */
export async function oneCharacter({ children, material, programs, say }, words, rounds) {
  const times = new Times();
  const servers = [
    ['attune over stdio', await startServer(programs.server, programs.serverArgs)],
    ['empty server over stdio', await startServer(emptyServer)],
  ];
  for (let round = 0; round < rounds; round++) {
    const text = makeNote({ words, seed: 200 + round }, material);
    for (const child of inTurn(children, round)) {
      say(`one character in ${words} words, round ${round + 1} of ${rounds}, ${child.name}`);
      const edits = typing(text, child.name === 'attune' ? 64 : 1, round);
      await times.add(child.name, () => child.type(text, edits));
    }
    for (const [name, server] of servers) {
      say(`one character in ${words} words, round ${round + 1} of ${rounds}, ${name}`);
      await times.add(name, () => typeIn(server, text, typing(text, 64, round)));
    }
  }
  for (const [, server] of servers) server.end();
  return times.byName;
}

/** Starts the server as VS Code does. */
async function startServer(program, args = []) {
  const server = new Server(program, await serverFlags(), args);
  await server.start();
  return server;
}

/** Compiled with the other sources, so the file exists once Attune is packaged. */
export const serverFlags = async () => (await import('../../out/client/src/server-flags.js')).serverFlags;

async function typeIn(server, text, edits) {
  const times = [];
  let now = text;
  await server.open(text);
  for (const { at, put } of edits) {
    const place = positionAt(now, at);
    now = now.slice(0, at) + put + now.slice(at);
    times.push(await server.edit({ start: place, end: place }, put));
  }
  await server.close();
  return times;
}

/** Edits that make much of a note new, in the server. */
export async function worst({ material, programs, say }, words, rounds) {
  const byName = {};
  const server = await startServer(programs.server, programs.serverArgs);
  const pasted = `${makeNote({ words: 5000, seed: 301 }, material).replace(/^---\n[^]*?\n---\n+/, '')}\n`;
  for (let round = 0; round < rounds; round++) {
    say(`the worst edits of ${words} words, round ${round + 1} of ${rounds}`);
    await server.open(makeNote({ words, seed: 300 + round }, material));
    for (const { name, put, range } of worstEdits(pasted)) (byName[name] ??= []).push(await server.edit(range, put));
    for (const level of ['off', 'default'])
      (byName['change the settings'] ??= []).push(await server.change({ rules: { 'long-sentence': level } }));
    await server.close();
    for (const shape of shapesOfAll) {
      const text = makeUniformNote({ words, shape, seed: 310 + round }, material);
      await server.open(text);
      const at = positionAt(text, Math.floor(text.length / 2));
      (byName[`type a character in ${shape}`] ??= []).push(await server.edit({ start: at, end: at }, 'x'));
      await server.close();
    }
  }
  server.end();
  return byName;
}

/** From the start of the process to the first result for a note of 500 words. */
export async function coldStart({ children, engine, material, programs, say }, rounds, limit) {
  const times = new Times();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attune-bench-'));
  const file = path.join(folder, 'note.md');
  const note = makeNote({ words: 500, seed: 400 }, material);
  writeFileSync(file, note);
  // without rewrites, because the others offer none
  const check = [programs.cli, 'check', '--format', 'compact', '--fail-on', 'never'];
  const runs = [
    ['an empty Node', () => runOnce(['-e', 'console.log(1)'], limit)],
    ['attune', () => runOnce([...check, file], limit)],
    ['attune, nothing cached', () => runOnce([...check, file], limit, { NODE_DISABLE_COMPILE_CACHE: '1' })],
    ['attune over stdio', () => firstAnswer(programs, note)],
    ...children
      .filter(({ name }) => name !== 'attune')
      .map(({ name }) => [name, () => runOnce([contestant, name, engine, file], limit)]),
  ];
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of inTurn(runs, round)) {
      say(`cold start, round ${round + 1} of ${rounds}, ${name}`);
      await times.add(name, run);
    }
  rmSync(folder, { recursive: true });
  return times.byName;
}

async function runOnce(args, limit, more) {
  const start = performance.now();
  const running = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...more } });
  const timer = setTimeout(() => running.kill('SIGKILL'), limit);
  const [code] = await once(running, 'exit');
  clearTimeout(timer);
  if (code !== 0) throw new NoAnswer(code === null ? `no answer in ${limit / 1000} s` : `it ended with ${code}`);
  return { wall: performance.now() - start };
}

async function firstAnswer(programs, text) {
  const start = performance.now();
  const server = await startServer(programs.server, programs.serverArgs);
  await server.open(text);
  const wall = performance.now() - start;
  server.end();
  return { wall };
}

/** Memory after reading 50,000 words, in bytes, each in a new process. */
export async function memory({ children, material, say }, words) {
  const bytes = {};
  for (const child of children) {
    say(`memory at ${words} words, ${child.name}`);
    child.end();
    const times = new Times();
    await times.add(child.name, () => child.memory(makeNote({ words, seed: 500 }, material)));
    bytes[child.name] = times.byName[child.name];
    child.end();
  }
  return bytes;
}

/** Memory of the server with fifty open notes, in bytes. */
export async function fiftyNotes({ material, programs, say }) {
  say('fifty open notes');
  const server = await startServer(programs.server, programs.serverArgs);
  const empty = server.memory();
  for (let index = 0; index < 50; index++)
    await server.open(makeNote({ words: 500, seed: 600 + index }, material), `untitled:note-${index}.md`);
  const full = server.memory();
  server.end();
  return { empty, full };
}

/**
 * Memory of the server during many edits of a note of 500 words, in bytes, at each tenth. Ends early after `limit`
 * milliseconds.
 */
export async function growth({ material, programs, say }, edits, limit) {
  const until = performance.now() + limit;
  const server = await startServer(programs.server, programs.serverArgs);
  const text = makeNote({ words: 500, seed: 700 }, material);
  const places = Array.from({ length: 20 }, (_, seed) => positionAt(text, typing(text, 1, seed)[0].at));
  await server.open(text);
  const bytes = [];
  let done = 0;
  while (done < edits && performance.now() < until) {
    const place = places[done % places.length];
    await server.edit({ start: place, end: place }, 'x');
    await server.edit({ start: place, end: { ...place, character: place.character + 1 } }, '');
    done += 2;
    if (done % (edits / 20) > 0) continue;
    say(`memory over ${edits} edits: ${done}`);
    bytes.push(server.memory());
  }
  server.end();
  return { edits: done, bytes };
}

/** Milliseconds that the extension keeps an editor waiting, not counting the editor itself. */
export function activation({ programs, say }, rounds) {
  say('activation of the extension');
  return Array.from({ length: rounds }, () =>
    JSON.parse(execFileSync(process.execPath, [stub, programs.client], { encoding: 'utf8' })),
  );
}

/**
 * Milliseconds that the server takes to compile its files: at its very first start, and `later`, from its cache. Each
 * time in a new process.
 */
export async function parseTimes({ material, programs, say }, rounds) {
  const times = { first: [], later: [] };
  const flags = await serverFlags();
  const note = makeNote({ words: 500, seed: 1 }, material);
  for (let round = 0; round < rounds; round++) {
    say(`parsing the server, round ${round + 1} of ${rounds}`);
    times.first.push((await atStart(programs.server, note, flags)).parsing);
    times.later.push((await atStart(programs.server, note, flags, programs.serverArgs)).parsing);
  }
  return times;
}

/** A different contestant begins each round. */
const inTurn = (list, round) => list.map((_, index) => list[(index + round) % list.length]);
