import { useState, type ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { SideMark } from '../../parts/side-mark';
import { errorOf } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import type { Table, Viewer } from './at-table';
import { GiveEvaluationDocument, ReleaseEvaluationDocument, type IfAlone, type LookBackReaders, type WouldDoItAgain } from './partnership.operations';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
  readonly evaluation: NonNullable<Table['evaluation']>;
}

type Yours = NonNullable<Table['lookingBack']['yours']>;

/** One look back for each, hidden until all have given theirs or the time is over. */
export function LookingBack({ table, viewer, evaluation }: Props): ReactNode {
  const { say, moment, label } = useWords();
  const { lookingBack } = table;
  const { yours, others, unsealed, notGiven } = lookingBack;
  const cause = label('web.partnership.cause', codeOf(evaluation.cause));
  return (
    <Part id="back" title={say('status.partnership.evaluating')} lede={`${cause} ${say(unsealed ? 'web.partnership.unsealed' : 'term.sealed')}.`}>
      {!unsealed && viewer.seat && yours && (
        <>
          <p>{say(yours.given ? 'web.partnership.backGiven' : 'web.partnership.backOpen', { moment: moment(yours.until) })} {say('web.partnership.backWho')}</p>
          <Opens label={say(yours.given ? 'web.partnership.backAgain' : 'web.partnership.backGive')}>{(close) => <Give table={table} yours={yours} close={close} />}</Opens>
        </>
      )}
      {!unsealed && viewer.seat && !yours && !evaluation.ended && <p>{say('web.partnership.backWaits')}</p>}
      {unsealed && (
        <>
          {others.length === 0 ? <p className="soft">{say(viewer.seat && yours?.given !== true ? 'web.partnership.backNotRead' : 'web.partnership.backNone')}</p> : (
            <ul className="stack-l">{others.map((one, index) => <li key={index}><h3><SideMark side={codeOf(one.side) as 'patient' | 'professional'}>{label('value.side', codeOf(one.side))}</SideMark></h3><Look look={one} /></li>)}</ul>
          )}
          {notGiven !== null && notGiven > 0 && <p className="small soft">{say('web.partnership.notGiven', { count: notGiven })}</p>}
          {yours?.given === true && <><h3>{say('web.partnership.yourLook')}</h3><Look look={yours} /><Release table={table} /></>}
        </>
      )}
    </Part>
  );
}

function Look({ look: { worked, didNot, again } }: { readonly look: Pick<Yours, 'worked' | 'didNot' | 'again'> }): ReactNode {
  const { say, label } = useWords();
  return (
    <dl className="qa">
      {worked !== null && <div><dt>{say('web.partnership.worked')}</dt><dd>{worked}</dd></div>}
      {didNot !== null && <div><dt>{say('web.partnership.didNotWork')}</dt><dd>{didNot}</dd></div>}
      {again !== null && <div><dt>{say('web.partnership.doItAgain')}</dt><dd>{label('web.partnership.again', codeOf(again))}</dd></div>}
    </dl>
  );
}

const readers = ['COORDINATOR', 'WHO_GAVE', 'EVERYBODY'] as const satisfies readonly LookBackReaders[];

/** An author can let others read theirs who would not; it cannot be taken back. */
function Release({ table }: { readonly table: Table }): ReactNode {
  const { say } = useWords();
  return <Opens look="plain" label={say('web.partnership.releaseLookDeed')}>{(close) => <ReleaseTo table={table} close={close} />}</Opens>;
}

function ReleaseTo({ table, close }: { readonly table: Table; readonly close: () => void }): ReactNode {
  const { say, label } = useWords();
  const [to, setTo] = useState<LookBackReaders>('WHO_GAVE');
  return (
    <Form document={ReleaseEvaluationDocument} input={() => ({ partnership: table.id, to })} deed={say('web.partnership.releaseLookDeed')} done={close} cancel={close}>
      {() => <OneOf id="release-to" label={say('web.partnership.releaseTo')} hint={say('web.partnership.releaseLookText')} value={to} onChange={setTo} options={readers.map((value) => ({ value, label: label('web.partnership.releaseToChoice', codeOf(value)) }))} />}
    </Form>
  );
}

function Give({ table, yours, close }: { readonly table: Table; readonly yours: Yours; readonly close: () => void }): ReactNode {
  const { say, label } = useWords();
  const begun: Written = { worked: yours.worked ?? '', didNot: yours.didNot ?? '', again: yours.again ?? undefined, ifAlone: yours.ifAlone ?? 'KEEP' };
  const optional = (text: string): string => `${text} (${say('web.parts.optional')})`;
  return (
    <Unsent form={`looking-back/${table.id}`} begun={begun} takesFocus>{({ draft: { worked, didNot, again, ifAlone }, set, kept, sent }) => (
      <Form document={GiveEvaluationDocument} deed={say('web.parts.save')} done={() => { sent(); close(); }} cancel={close} input={() => ({ partnership: table.id, ifAlone, worked: worked === '' ? null : worked, didNot: didNot === '' ? null : didNot, again: again ?? null })}>
        {(errors) => (
          <>
            <TextField id="back-worked" label={optional(say('web.partnership.worked'))} rows={4} most={1200} value={worked} onChange={(text) => { set({ worked: text }); }} error={errorOf(errors, 'worked')} />
            <TextField id="back-didNot" label={optional(say('web.partnership.didNotWork'))} rows={4} most={1200} value={didNot} onChange={(text) => { set({ didNot: text }); }} error={errorOf(errors, 'didNot')} />
            <NoSideEffects />
            <OneOf id="back-again" label={optional(say('web.partnership.doItAgain'))} value={again} onChange={(value) => { set({ again: value }); }} options={(['YES', 'PERHAPS', 'NO'] as const).map((value) => ({ value, label: label('web.partnership.again', codeOf(value)) }))} />
            <OneOf id="back-ifAlone" label={say('web.partnership.ifAlone')} hint={say('web.partnership.ifAloneHint')} value={ifAlone} onChange={(value) => { set({ ifAlone: value }); }} options={(['KEEP', 'COORDINATOR_ONLY', 'SHARE'] as const).map((value) => ({ value, label: label('web.partnership.ifAloneChoice', codeOf(value)) }))} />
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}

/** A look back, as far as it is written. */
interface Written {
  readonly worked: string;
  readonly didNot: string;
  readonly again: WouldDoItAgain | undefined;
  readonly ifAlone: IfAlone;
}
