import { fork } from 'node:child_process';
import path from 'node:path';
import { loadConfiguration } from '#configuration';
import { progressIn } from './progress';

/** Lets a process of its own fill the networks of a new demo while this one serves it. It never outlives this one, nor keeps it. */
export function fillBeside(): void {
  const read = loadConfiguration(process.cwd());
  if (!read.ok || !read.configuration.demoStory || progressIn(read.configuration.dataDir)?.done) return;
  const filling = fork(path.join(__dirname, 'main.js'));
  filling.unref();
  filling.channel?.unref();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => filling.kill());
}
