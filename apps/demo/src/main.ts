import { dateIn } from '#kernel';
import { client } from './client';
import { newDataDir, removeDataDir, startInstance } from './instance';
import { recordsHere } from './records';
import { telling } from './steps';
import { historyIsRead } from './story/history';
import { storyTold } from './story/told';
import { worldOf } from './story/world';

/** npm run demo: an empty instance, and the main job played on it as a client over HTTP. Ends with 0 only if every step gave what it should. */
async function main(): Promise<void> {
  const records = recordsHere();
  const told = telling((line) => console.log(line));
  console.log(records.real ? 'On real public records.' : 'On a small made-up network: real records are not here.');
  const given = argument('--data');
  const dataDir = given ?? newDataDir();
  const instance = await startInstance({ dataDir });
  try {
    const network = 'enpcr';
    const world = await worldOf({ ...told, instance, records, network, client: client(instance.origin, network, () => Date.now()) }, dateIn('Europe/Stockholm', Date.now()));
    const { partnership } = await storyTold(world);
    await historyIsRead(world, partnership);
    console.log(`\nAll ${told.count()} steps gave what they should.`);
  } finally {
    await instance.end();
    if (given === undefined) removeDataDir(dataDir);
  }
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
