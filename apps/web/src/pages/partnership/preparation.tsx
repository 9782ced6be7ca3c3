import type { ReactNode } from 'react';
import { NoSideEffects } from '../../parts/no-side-effects';
import { SideMark } from '../../parts/side-mark';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import type { Table, Viewer } from './at-table';
import { StatePreparationDocument } from './partnership.operations';

/** What each side needs beforehand, in its own words. */
export function Preparation({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say, label } = useWords();
  return (
    <Part id="prepare" title={say('web.partnership.preparation')} lede={say('web.partnership.preparationText')}>
      <div className="two-sides">
        {(['PATIENT', 'PROFESSIONAL'] as const).map((side) => {
          const text = table.preparation.find((one) => one.side === side)?.text;
          const code = side === 'PATIENT' ? 'patient' : 'professional';
          return (
            <div key={side} className="stack">
              <h3><SideMark side={code}>{label('value.side', code)}</SideMark></h3>
              {text === undefined ? <p className="soft">{say('web.partnership.notWritten')}</p> : <p className="own-words">{text}</p>}
              {viewer.speaks && viewer.side === side && <Opens label={say(text === undefined ? 'web.partnership.writePreparation' : 'web.partnership.changePreparation')}>{(close) => <Write table={table} before={text ?? ''} close={close} />}</Opens>}
            </div>
          );
        })}
      </div>
    </Part>
  );
}

function Write({ table, before, close }: { readonly table: Table; readonly before: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`preparation/${table.id}`} begun={before} document={StatePreparationDocument} input={(text) => ({ partnership: table.id, text })} deed={say('web.parts.save')} done={close} cancel={close}
      field={{ id: 'prepare-text', label: say('web.partnership.preparationField'), hint: say('web.partnership.preparationHint'), rows: 4, most: 1200 }} under={<NoSideEffects />} />
  );
}
