import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SitDownDocument, type InitiativeTableSeat } from './initiative.operations';
import { missingAt, MissingSeats, Sitting, type Seated } from './sitting';

interface AtTheTableProps {
  readonly initiative: string;
  /** The organisation that answered. */
  readonly organisation: string;
  readonly seats: readonly Seated[];
  /** On whose side one would sit down. */
  readonly side: 'patient' | 'professional';
  /** The partnership, once there is one. */
  readonly partnership: string | null;
  /** One below the heading that it stands under. */
  readonly heading: 'h3' | 'h4';
}

/** Who has said yes to sitting at the table, who is still missing, and one's own yes: nobody is put there by somebody else. */
export function AtTheTable({ initiative, organisation, seats, side, partnership, heading: Heading }: AtTheTableProps): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  if (partnership !== null) return <p><Link className="btn" to={to(`partnerships/${partnership}`)}>{say('web.initiative.toPartnership')}</Link></p>;
  const missing = missingAt(seats);
  const open = missing.filter((seat) => (seat === 'PATIENT') === (side === 'patient'));
  const sits = seats.some(({ you }) => you);
  return (
    <div className="visually-calm stack">
      <Heading>{say('web.initiative.table')}</Heading>
      <Sitting seats={seats} />
      {missing.length === 0 ? <p>{say('web.initiative.tableReady')}</p> : <><p>{say('web.initiative.tableMissing')}</p><MissingSeats missing={missing} /></>}
      {(open.length > 0 || (!sits && side === 'patient')) && <Opens label={say(sits ? 'web.initiative.takeOther' : 'web.initiative.sitDown')}>{(close) => <SitDown initiative={initiative} organisation={organisation} side={side} close={close} open={open} />}</Opens>}
    </div>
  );
}

function SitDown({ initiative, organisation, side, open, close }: Pick<AtTheTableProps, 'initiative' | 'organisation' | 'side'> & { readonly open: readonly InitiativeTableSeat[]; readonly close: () => void }): ReactNode {
  const { say, label } = useWords();
  const { session } = useHere();
  const [name, setName] = useState(session?.name ?? '');
  const [seat, setSeat] = useState<InitiativeTableSeat | undefined>(side === 'patient' ? 'PATIENT' : open[0]);
  const at = (field: string): string => `sit-${organisation}-${field}`;
  return (
    <Form document={SitDownDocument} input={() => ({ id: initiative, seat: seat ?? 'PATIENT', name, ...(side === 'patient' && { organisation }) })} deed={say('web.initiative.sitDownDeed')} done={close} cancel={close}>
      {(errors) => (
        <>
          <p>{say(side === 'patient' ? 'web.initiative.sitDownPatient' : 'web.initiative.sitDownProfessional')}</p>
          {side === 'professional' && <OneOf id={at('seat')} label={say('web.initiative.asWhat')} value={seat} onChange={setSeat} error={errorOf(errors, 'seat')} options={(['CONTACT', 'DEPUTY'] as const).map((value) => ({ value, label: label('web.initiative.seat', codeOf(value)), hint: label('web.initiative.seatHint', codeOf(value)) }))} />}
          <TextField id={at('name')} label={say('web.request.nameShown')} hint={say('web.initiative.nameHint')} autoComplete="name" value={name} onChange={setName} error={errorOf(errors, 'name')} />
        </>
      )}
    </Form>
  );
}
