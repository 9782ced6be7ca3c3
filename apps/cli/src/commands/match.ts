import type { Command } from 'commander';
import { isId, type Id } from '#kernel';
import { sentence } from '#language';
import { reasonInWords, replayMatch, VocabularyFiles, type Replayed } from '#matchmaking';
import { atWork, networkNamed, Refusal } from '../workplace';

/** `roundtable match replay`: why somebody was asked, reckoned once more from the log. */
export function addMatch(program: Command): void {
  program.command('match').description('matching')
    .command('replay <invitation>')
    .description('reckon once more, from the log as it was, why somebody was asked; exit code 1 when the reasons are not those that were stored')
    .requiredOption('--network <network>', 'in which network')
    .action((invitation: string, options: { readonly network: string }) => atWork(async ({ storage, networks }) => {
      const network = networkNamed(networks, options.network);
      const { store, registry, privacy } = storage;
      const again = (): ReturnType<typeof replayMatch> => replayMatch({ store, registry, network, open: (boxes) => privacy.open(network, boxes) }, idNamed(invitation));
      let replay = await again();
      // Another vocabulary may have been loaded since: the one of then is still here.
      if (replay.outcome === 'other-program' && (await new VocabularyFiles(storage.writer).use(replay.vocabulary))) replay = await again();
      switch (replay.outcome) {
        case 'no-such-invitation':
          throw new Refusal(`There is no invitation ${invitation} in ${network}.`);
        case 'other-program':
          throw new Refusal(`This invitation rests on algorithm ${replay.algorithm} and vocabulary ${replay.vocabulary}, which this program does not have. Replay it with a version that has them.`);
        default:
          for (const line of inLines(replay)) console.log(line);
          if (replay.outcome === 'different') process.exitCode = 1;
      }
    }));
}

const verdicts = {
  same: 'The reasons are those that were stored with the invitation.',
  different: 'DIFFERENT: these are not the reasons that were stored with the invitation.',
  erased: 'What was stored with the invitation cannot be read any more: it was erased with the recipient\'s data.',
} as const;

/** Ids and no names: whoever runs the servers is not told how often somebody is asked, by name (R-MAT-09). Of a person's reasons nothing is shown, nor among how many they were (R-FEA-04). */
function inLines({ outcome, request, recipient, to, sentAt, factors, rank, found, algorithm, vocabulary, position }: Replayed): readonly string[] {
  const whom = outcome === 'erased' ? sentence('en', 'who.formerInside') : recipient;
  const list = rank === undefined ? `Not among the ${found} that matching proposed: a person decided.` : `Number ${rank} of the ${found} that matching proposed:`;
  const reasons = [list, ...factors.map((factor) => `  ${String(factor.points).padStart(3)}  ${reasonInWords('en', 'asker', factor)}`)];
  return [
    `Sent to ${whom} on ${new Date(sentAt).toISOString().slice(0, 10)}, for the request ${request}.`,
    `It rests on position ${position} of the log, algorithm ${algorithm}, vocabulary ${vocabulary}.`,
    ...(to === 'person' ? ['The reasons are about a person, and are not shown here.'] : reasons),
    verdicts[outcome],
  ];
}

function idNamed(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw new Refusal(`"${text}" is not the id of an invitation.`);
  return id;
}
