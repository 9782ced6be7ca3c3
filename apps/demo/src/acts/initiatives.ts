import type { Hand } from './hand';

/** Written and handed in; gives back its id. */
export async function handedIn(opener: Hand, draft: object): Promise<string> {
  const { initiative: { id } } = await opener.makes<{ initiative: { id: string } }>('draftInitiative', { draft }, 'initiative { id }');
  await opener.does('submitInitiative', { id });
  return id;
}
