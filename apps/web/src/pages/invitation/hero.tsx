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

interface YourSeatProps {
  readonly request: RequestToReadFragment;
  readonly isReserve: boolean;
  /** Once the reader has said yes. */
  readonly isHeld: boolean;
  /** How many chairs an organisation is asked to find people for. */
  readonly places?: number;
  readonly foundBy?: string;
}

/** The table as the request plans it, with the reader's chair pulled out, or every chair that their organisation is asked to fill. */
export function YourSeat({ request: { form }, isReserve, isHeld, places, foundBy }: YourSeatProps): ReactNode {
  const { say } = useWords();
  const [patients, all] = [form.seats?.patients ?? 1, form.seats?.all ?? 2];
  const seats = Array.from({ length: patients }, (_, index) => (index >= patients - (places ?? 1) ? { offered: true } : { empty: true }));
  const yours = places === undefined ? say(isHeld ? 'web.invitation.seat.held' : 'web.invitation.seat') : say(isHeld ? 'web.invitation.seat.heldOrganisation' : 'web.invitation.seat.organisation', { places });
  const others = Array.from({ length: Math.max(all - patients, 0) }, () => ({}));
  return (
    <figure className="yourseat on-ground">
      <TableFigure patients={seats} professionals={others} size="card" state="forming" />
      <figcaption><strong>{isReserve ? say('web.invitation.seat.reserve') : yours}</strong> {say('web.invitation.seatText', { patients, professionals: Math.max(all - patients, 0) })}{foundBy !== undefined && <> {say('web.invitation.foundBy')} <OrganisationName id={foundBy} />.</>}</figcaption>
    </figure>
  );
}
