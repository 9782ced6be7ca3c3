import { useState, type ReactNode } from 'react';
import { OneOf, SomeOf, Tick } from '../../parts/field';
import { Form } from '../../parts/form';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { Side, Table, Viewer } from './at-table';
import { StateSeatDocument, type RepresentationBasis } from './partnership.operations';

/** Own experience and next of kin come first: people speak for themselves unless they say otherwise. */
const bases: readonly RepresentationBasis[] = ['OWN_EXPERIENCE', 'NEXT_OF_KIN', 'CONDITION_COMMUNITY', 'MANDATE', 'ALL_USERS', 'OWN_PROFESSION'];

/** Somebody who sits at the table says on which side, and on what basis they take part; nobody can say it for them. */
export function OwnSeat({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say, label } = useWords();
  const [side, setSide] = useState<Side>();
  const [basis, setBasis] = useState<readonly RepresentationBasis[]>([]);
  const [isEmployed, setEmployed] = useState(false);
  const [isEarly, setEarly] = useState(false);
  if (!viewer.seat || viewer.side !== null || !viewer.isOpen) return null;
  return (
    <Part id="seat" title={say('web.partnership.yourSeat')} lede={say('web.partnership.yourSeatText')}>
      <Form document={StateSeatDocument} deed={say('web.partnership.takeSeat')} ready={() => {
        setEarly(side === undefined);
        return side !== undefined;
      }} input={() => ({ partnership: table.id, side: side ?? 'PATIENT', basis: [...basis], employedByAsker: isEmployed })}>
        {(errors) => (
          <>
            <OneOf id="own-side" label={say('web.partnership.whichSide')} error={isEarly ? say('web.partnership.chooseSide') : errorOf(errors, 'side')} value={side} onChange={setSide} options={[
              { value: 'PATIENT', label: label('value.side', 'patient'), hint: say('web.partnership.patientSideHint') },
              { value: 'PROFESSIONAL', label: label('value.side', 'professional'), hint: say('web.partnership.professionalSideHint') },
            ]} />
            <SomeOf id="own-basis" label={label('term', 'representationBasis')} hint={say('web.partnership.basisHint')} error={errorOf(errors, 'basis')} value={basis} onChange={setBasis} options={bases.map((value) => ({ value, label: label('value.representationBasis', codeOf(value)) }))} />
            <Tick label={say('web.partnership.employed')} hint={say('web.partnership.employedHint')} value={isEmployed} onChange={setEmployed} />
          </>
        )}
      </Form>
    </Part>
  );
}
