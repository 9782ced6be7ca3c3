import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { derivedId } from '#kernel';
import { sentence } from '#language';
import { LoadVocabulary, VocabularyFiles } from '#matchmaking';
import { authoredConditions, conditions, differenceBetween, LARGEST_FILE, readConditions, versionWith, vocabularyVersion, type Difference } from '#vocabulary';
import { atWork, Refusal } from '../workplace';

/** `roundtable vocabulary load`: all of Mondo or a classification of Orphanet beside the program's own list. */
export function addVocabulary(program: Command): void {
  program.command('vocabulary').description('illnesses and conditions')
    .command('load <file>')
    .description('put the conditions of a file beside the program\'s own list, for all networks: Mondo (OBO Graphs JSON) or a classification of Orphanet (JSON). Shows what would change, and changes it with --yes only')
    .option('--yes', 'do it', false)
    .action(async (file: string, { yes }: { readonly yes: boolean }) => {
      const bytes = await bytesOf(file);
      const read = readConditions(bytes.toString('utf8'));
      if (!read.ok) throw refusedFile(read.why);
      const found = read.conditions;
      await atWork(async ({ storage, commands, networks, now }) => {
        const version = versionWith(found);
        const difference = differenceBetween(conditions.slice(authoredConditions.length), found);
        console.log(`${found.length} conditions beside the ${authoredConditions.length} of the program's own list (${read.source}${read.release === '' ? '' : `, ${read.release}`}).`);
        for (const line of inLines(difference)) console.log(line);
        console.log(`The vocabulary's version: ${vocabularyVersion} now, ${version} then.`);
        if (!yes) {
          console.log('Nothing was changed. Type the same with --yes to change it.');
          return;
        }
        const { added, gone, renamed, moved } = difference;
        const said = {
          version, source: read.source, file: createHash('sha256').update(bytes).digest('hex'), conditions: found.length, ...(read.release === '' ? {} : { release: read.release }),
          added: added.length, gone: gone.length, renamed: renamed.length, moved: moved.length,
        };
        // The list first: an event must not name what nobody has.
        await new VocabularyFiles(storage.writer).keep(found, now());
        for (const { slug } of networks.list()) {
          const outcome = await commands.do(LoadVocabulary, said, { actor: { kind: 'operator', network: slug }, commandId: derivedId('load vocabulary', slug, version, now()) });
          if (!outcome.ok) throw new Refusal(`${slug}: ${outcome.kind === 'rejected' ? outcome.rejections.map(({ code }) => sentence('en', `code.${code}`)).join(' ') : outcome.kind}`);
          console.log(`${slug} works with it${outcome.changed ? '' : ' already'}.`);
        }
      });
    });
}

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(`There is no file ${file}.`);
  if (found.size > LARGEST_FILE) throw refusedFile(`It has ${found.size} bytes; at most ${LARGEST_FILE} are read.`);
  return readFile(file);
}

function refusedFile(why: string): Refusal {
  return new Refusal(`FILE_REFUSED: ${sentence('en', 'code.FILE_REFUSED')} ${why}`);
}

const SHOWN = 10;

function inLines(difference: Difference): readonly string[] {
  const named: readonly (readonly [string, readonly string[]])[] = [['new', difference.added], ['gone', difference.gone], ['renamed', difference.renamed], ['moved below others', difference.moved]];
  return named.map(([what, ids]) => `${what}: ${ids.length}${ids.length === 0 ? '' : ` (${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ', …' : ''})`}`);
}
