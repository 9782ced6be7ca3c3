import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { importOrganisations, organisationByExternalId, type RefusedRecord } from '#directory';
import { stateReader } from '#engine';
import { isId, newId, type Id } from '#kernel';
import { importStudy } from '#matchmaking';
import { organisationKinds, type OrganisationKind } from '#vocabulary';
import { atWork, networkNamed, Refusal } from '../workplace';

/** `roundtable import …`: public records. The same file again changes nothing. */
export function addImport(program: Command): void {
  const imports = program.command('import').description('public records: organisations, and studies as drafts');
  imports.command('organisations <file>')
    .description('list the organisations of a file of the Research Organization Registry (both generations of its format)')
    .requiredOption('--kind <kind>', `what they are: ${organisationKinds.join(', ')}`)
    .requiredOption('--network <network>', 'in which network')
    .option('--dry-run', 'say what would happen, and write nothing', false)
    .action(organisations);
  imports.command('study <file>')
    .description('make a draft of a study of ClinicalTrials.gov (JSON of its API, version 2)')
    .requiredOption('--for <organisation>', 'whose draft it becomes: our id, or its ROR id or address')
    .requiredOption('--network <network>', 'in which network')
    .action(study);
}

interface OrganisationOptions {
  readonly kind: string;
  readonly network: string;
  readonly dryRun: boolean;
}

function organisations(file: string, options: OrganisationOptions): Promise<void> {
  const kind = kindNamed(options.kind);
  return atWork(async ({ storage, commands, networks, now }) => {
    const network = networkNamed(networks, options.network);
    const bar = new SingleBar({ format: '{bar} {value} of {total} records', hideCursor: true, clearOnComplete: true, stream: process.stderr });
    let begun = false;
    const result = await importOrganisations({
      file, kind, network, commands,
      dryRun: options.dryRun,
      read: stateReader(storage.store, storage.registry, network),
      run: newId(now()),
      onProgress(done, of) {
        if (begun) bar.update(done);
        else bar.start(of, done);
        begun = true;
      },
    });
    bar.stop();
    if (!result.ok) throw new Refusal(result.why);
    for (const record of result.refused) console.log(inOneLine(record));
    if (options.dryRun) console.log('Nothing was written: this was a dry run.');
    console.log(`imported ${result.imported}, revised ${result.revised}, unchanged ${result.unchanged}, refused ${result.refused.length}`);
  });
}

function study(file: string, options: { readonly for: string; readonly network: string }): Promise<void> {
  return atWork(async ({ storage, commands, networks, now }) => {
    const network = networkNamed(networks, options.network);
    const asker = await organisationNamed(options.for, network, stateReader(storage.store, storage.registry, network));
    const result = await importStudy({ file, asker, network, commands, clock: now });
    if (!result.ok) throw new Refusal(result.why);
    console.log(result.changed ? `A draft was made of ${result.study.registryId}: ${result.request}` : `${result.study.registryId} was imported before, and nothing has changed: ${result.request}`);
  });
}

async function organisationNamed(name: string, network: string, read: ReturnType<typeof stateReader>): Promise<Id> {
  const id = isId(name.toLowerCase()) ? name.toLowerCase() : await organisationByExternalId(name, network, read);
  if (id === undefined) throw new Refusal(`"${name}" is no organisation here. Use its id, or its ROR id such as https://ror.org/00hv7e130.`);
  return id;
}

function kindNamed(kind: string): OrganisationKind {
  const known = organisationKinds.find((name) => name === kind);
  if (!known) throw new Refusal(`"${kind}" is no kind of organisation. There is: ${organisationKinds.join(', ')}.`);
  return known;
}

function inOneLine({ index, id, why }: RefusedRecord): string {
  return `refused: record ${index}${id === undefined ? '' : ` (${id})`}: ${why}`;
}
