import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { now } from '../../words/now';
import { useWords } from '../../words/use-words';
import { Begin } from '../../writing/begin';
import { KeptForm } from '../../writing/kept-form';
import type { ShownRequest } from './request';
import { AskForShortNoticeDocument, CopyRequestDocument, CorrectSlipDocument, SplitRequestDocument } from './request.operations';

/** How long a slip of the pen can be corrected, milliseconds: R-CHG-09. */
const DAY = 86_400_000;

/** What is done seldom: less time to answer, a slip of the pen, several requests instead of one, another like it. */
export function MoreDeeds({ request }: { readonly request: ShownRequest }): ReactNode {
  const { say } = useWords();
  const { id, status, places, publishedAt } = request;
  const isWritten = status === 'DRAFT' || status === 'RETURNED';
  const isUntouched = status === 'PUBLISHED' && places !== null && places.offered + places.reservesOffered === 0;
  const [copy] = useMutation(CopyRequestDocument);
  return (
    <section className="stack" aria-labelledby="more-deeds">
      <h2 id="more-deeds" className="side-heading">{say('web.request.more')}</h2>
      {isWritten && <Shorter request={request} />}
      {isUntouched && publishedAt !== null && now() < Date.parse(publishedAt) + DAY && <Opens label={say('web.request.slip')} look="plain">{(close) => <Slip request={request} close={close} />}</Opens>}
      {isUntouched && <Opens label={say('web.request.split')} look="plain">{(close) => <Split request={id} close={close} />}</Opens>}
      <div><p className="soft small">{say('web.request.copyText')}</p>
        <Begin look="plain" pathOf={(copied) => `requests/${copied}`} begin={async (commandId) => {
          const { data } = await copy({ variables: { input: { id, commandId } } });
          return { id: data?.copyRequest.request?.id, errors: data?.copyRequest.userErrors ?? [] };
        }}>{say('web.request.copy')}</Begin></div>
    </section>
  );
}

function Shorter({ request: { id, shortNotice } }: { readonly request: ShownRequest }): ReactNode {
  const { say, label } = useWords();
  if (shortNotice !== null) return <div className="visually-calm"><p>{label('web.request.shorter', shortNotice.state.toLowerCase())}</p>{shortNotice.reason !== null && <p>{shortNotice.reason}</p>}</div>;
  return <Opens label={say('web.request.shorter')} look="plain">{(close) => <AskForLess request={id} close={close} />}</Opens>;
}

function AskForLess({ request, close }: { readonly request: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`shorter-time/${request}`} document={AskForShortNoticeDocument} input={(why) => ({ request, why })} mustSay deed={say('web.request.shorterSend')} done={close} cancel={close}
      field={{ id: 'shorter-why', label: say('web.request.shorterWhy'), hint: say('web.request.shorterHint'), rows: 3, most: 600 }} />
  );
}

const texts = ['oneSentence', 'why', 'role'] as const;
const names = { oneSentence: 'web.requestForm.oneSentence', why: 'term.purpose', role: 'web.requestForm.role' } as const;

function Slip({ request: { id, form }, close }: { readonly request: ShownRequest; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [said, setSaid] = useState({ oneSentence: form?.oneSentence ?? '', why: form?.why ?? '', role: form?.role ?? '' });
  const [note, setNote] = useState('');
  return (
    <Form document={CorrectSlipDocument} input={() => ({ id, texts: said, note })} deed={say('web.request.slipDeed')} done={close} cancel={close}>
      {(errors) => (
        <>
          <p className="soft">{say('web.request.slipText')}</p>
          {texts.map((text) => <TextField key={text} id={`slip-${text}`} label={say(names[text])} rows={text === 'oneSentence' ? 2 : 4} most={text === 'oneSentence' ? 160 : 1200} value={said[text]} onChange={(value) => { setSaid({ ...said, [text]: value }); }} error={errorOf(errors, text) ?? errorOf(errors, `texts.${text}`)} />)}
          <TextField id="slip-note" label={say('web.request.slipNote')} hint={say('web.request.slipNoteHint')} most={300} value={note} onChange={setNote} error={errorOf(errors, 'note')} />
        </>
      )}
    </Form>
  );
}

function Split({ request, close }: { readonly request: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [parts, setParts] = useState<'2' | '3' | '4' | '5'>('2');
  return (
    <Form document={SplitRequestDocument} input={() => ({ id: request, parts: Number(parts) })} deed={say('web.request.split')} done={close} cancel={close}>
      {(errors) => <OneOf id="split-parts" label={say('web.request.splitParts')} hint={say('web.request.splitText')} value={parts} onChange={setParts} options={(['2', '3', '4', '5'] as const).map((value) => ({ value, label: value }))} error={errorOf(errors, 'parts')} />}
    </Form>
  );
}
