import type { ReactNode } from 'react';
import { useOrganisation } from '../../parts/organisation-name';
import { useWords } from '../../words/use-words';

/** Who opened an initiative: a patient organisation by its name, or an adviser, who has none here before their own yes to a table. */
export function FromWhom({ organisation }: { readonly organisation: string | null }): ReactNode {
  const { say } = useWords();
  return organisation === null ? say('web.initiatives.fromAdviser') : <FromOrganisation id={organisation} />;
}

function FromOrganisation({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const { name } = useOrganisation(id);
  return say('web.initiatives.from', { name });
}
