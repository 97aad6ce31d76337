// One contestant in a process of its own, so that contestants do not share memory, and one that hangs can be killed.
//
//   node contestant.mjs NAME ENGINE        answers messages: {do: 'check', text} or {do: 'type', text, edits}
//   node contestant.mjs NAME ENGINE FILE   from the start to the first result: prints the number of findings and exits
import { readFileSync } from 'node:fs';
import { peers } from './peers.mjs';

const [name, engine, file] = process.argv.slice(2);
const load = name === 'attune' ? async () => (await import('./attune.mjs')).load(engine) : peers[name].load;
const checker = await load();

if (file) {
  process.stdout.write(`${(await checker.check(readFileSync(file, 'utf8'))).length}\n`);
  process.exit(0);
}

/** The wall-clock and CPU time of some work, in milliseconds, over all threads. */
async function timed(work) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const wall = performance.now() - start;
  const { system, user } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, result };
}

/** A contestant that is not incremental reads the whole note again for each edit. */
async function typeAgain(text, edits) {
  const times = [];
  let now = text;
  for (const { at, put, take } of edits) {
    const { cpu, wall } = await timed(() => {
      now = now.slice(0, at) + put + now.slice(at + take);
      return checker.check(now);
    });
    times.push({ cpu, wall });
  }
  return times;
}

const answers = {
  check: async ({ text }) => {
    const { cpu, result, wall } = await timed(() => checker.check(text));
    return { cpu, wall, kinds: result };
  },
  type: async ({ edits, text }) => (checker.type ? checker.type(text, edits, timed) : typeAgain(text, edits)),
  memory: async ({ text }) => {
    await checker.check(text);
    return process.memoryUsage.rss();
  },
};

process.on('message', async (message) => {
  try {
    process.send({ answer: await answers[message.do](message) });
  } catch (reason) {
    process.send({ failed: String(reason).slice(0, 200) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ answer: 'ready' });
