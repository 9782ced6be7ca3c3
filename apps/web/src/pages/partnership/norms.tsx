import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { AgreementSays, answersLeft } from './agreement';
import type { Table, Viewer } from './at-table';
import { AgreeNormsDocument, ChangeNormsDocument, ObjectToNormsDocument } from './partnership.operations';
import { Ring } from './ring';
import { Optional } from '../../parts/optional';

/** How they work together: what holds at every table, what this one adds, and how both sides stand to it. */
export function Norms({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say } = useWords();
  const { norms } = table;
  const can = answersLeft({ agreement: norms.agreement, viewer });
  const input = { partnership: table.id, revision: norms.revision };
  return (
    <Part id="norms" title={norms.title} lede={say('web.partnership.normsText')}>
      <ul className="ticks plain-ticks">{norms.sentences.map((sentence) => <li key={sentence}><span aria-hidden="true">–</span><span>{sentence}</span></li>)}</ul>
      {norms.addition !== null && <><h3>{say('web.partnership.normsAdded')}</h3><p className="own-words">{norms.addition}</p></>}
      <div className="ring-row"><Ring agreed={norms.agreement.agreedSides} /><AgreementSays table={table} agreement={norms.agreement} /></div>
      {viewer.speaks && (
        <div className="btns">
          {can.yes && <Act document={AgreeNormsDocument} input={input}>{say('web.partnership.agree', { side: viewer.side?.toLowerCase() ?? '' })}</Act>}
          <Opens label={say('web.partnership.addNorm')}>{(close) => <Addition table={table} close={close} />}</Opens>
          {can.objection && <Opens look="plain" label={say('web.partnership.object')}>{(close) => <Objection input={input} close={close} />}</Opens>}
        </div>
      )}
    </Part>
  );
}

function Addition({ table: { id, norms }, close }: { readonly table: Table; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`norms/${id}`} begun={norms.addition ?? ''} document={ChangeNormsDocument} input={(addition) => ({ partnership: id, revision: norms.revision, addition })} deed={say('web.partnership.addNorm')} done={close} cancel={close}
      field={{ id: 'norms-addition', label: say('web.partnership.normsAdded'), hint: say('web.partnership.normsAddHint'), rows: 4, most: 1200 }} under={<NoSideEffects />} />
  );
}

function Objection({ input, close }: { readonly input: { readonly partnership: string; readonly revision: number }; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`norms-objection/${input.partnership}`} document={ObjectToNormsDocument} input={(reason) => ({ ...input, reason: reason === '' ? null : reason })} deed={say('web.partnership.object')} done={close} cancel={close}
      field={{ id: 'norms-reason', label: <Optional>{say('web.partnership.why')}</Optional>, hint: say('web.partnership.objectText'), rows: 2, most: 1200 }} under={<NoSideEffects />} />
  );
}
