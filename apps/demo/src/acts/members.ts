import type { Hand } from './hand';
import type { Stage } from './stage';

/** A member organisation and the one who answers for it. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly answers: Hand;
}

export interface Asker extends Member {
  /** Who can be asked about a request, and who stands in for them; each in the organisation's name. */
  readonly contact: Hand;
  readonly deputy: Hand;
}

/** The organisation appoints somebody who answers for it from then on; gives them back under its hat. */
export async function appointed(stage: Stage, { id, answers }: Member, slug: string, personName: string, personRole: string): Promise<Hand> {
  const somebody = await stage.who(slug);
  await answers.does('appointRepresentative', { organisation: id, person: await personOf(somebody), personName, personRole, email: `the.${slug}@demo.example` });
  return somebody.as(`organisation:${id}`);
}

/** The id by which others name a person. */
export async function personOf(somebody: Hand): Promise<string> {
  return (await somebody.asks<{ viewer: { person: string } }>('{ viewer { person } }')).viewer.person;
}
