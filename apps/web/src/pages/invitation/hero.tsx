import type { ReactNode } from 'react';
import { OrganisationName, useOrganisation } from '../../parts/organisation-name';
import { SideGlyph } from '../../parts/side-glyph';
import { TableFigure } from '../../table/table-figure';
import type { MessageKey } from '../../words/say';
import { useWords } from '../../words/use-words';
import type { RequestToReadFragment } from './invitation.operations';

/** From whom it comes. */
export function Kicker({ asker, text }: { readonly asker: string; readonly text: MessageKey }): ReactNode {
  const { say } = useWords();
  const { name, isPatientSide } = useOrganisation(asker);
  return <p className="kicker"><SideGlyph side={isPatientSide ? 'patient' : 'professional'} />{say(text, { name })}</p>;
}

/** The table as the request plans it, with one chair pulled out for the reader. */
export function YourSeat({ request: { form }, isReserve, foundBy }: { readonly request: RequestToReadFragment; readonly isReserve: boolean; readonly foundBy?: string }): ReactNode {
  const { say } = useWords();
  const [patients, all] = [form.seats?.patients ?? 1, form.seats?.all ?? 2];
  const seats = Array.from({ length: patients }, (_, index) => (index === patients - 1 ? { offered: true } : { empty: true }));
  const others = Array.from({ length: Math.max(all - patients, 0) }, () => ({}));
  return (
    <figure className="yourseat on-ground">
      <TableFigure patients={seats} professionals={others} size="card" state="forming" />
      <figcaption><strong>{say(isReserve ? 'web.invitation.seat.reserve' : 'web.invitation.seat')}</strong> {say('web.invitation.seatText', { patients, professionals: Math.max(all - patients, 0) })}{foundBy !== undefined && <> {say('web.invitation.foundBy')} <OrganisationName id={foundBy} />.</>}</figcaption>
    </figure>
  );
}
