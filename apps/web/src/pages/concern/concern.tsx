import { useQuery } from '@apollo/client/react';
import { useId, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useChange, type UserError } from '../../api/use-change';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent, type UnsentKept } from '../../writing/unsent';
import { ConcernsToldDocument, TablesForConcernDocument, TellConcernDocument } from './concern.operations';
import { Optional } from '../../parts/optional';

/** Tell us something is wrong: to a coordinator, never shown to the other side (R-BRK-09). */
export function Concern(): ReactNode {
  const { say } = useWords();
  const { session, signIn, to } = useHere();
  const [isSent, setSent] = useState(false);
  if (!session) return <Page title={say('term.concern')} lede={say('web.concern.text')}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  if (isSent) return <Page key="sent" title={say('web.concern.sent')} lede={say('web.concern.sentText')}><Told /><p><Link className="btn line" to={to()}>{say('web.shell.toHome')}</Link></p></Page>;
  return (
    <Page key="tell" title={say('term.concern')} lede={say('web.concern.text')}>
      <Unsent form="concern" begun={nothingYet}>{(unsent) => <Tell unsent={unsent} sent={() => { unsent.sent(); setSent(true); }} />}</Unsent>
      <Told />
    </Page>
  );
}

interface Written {
  readonly partnership: string;
  readonly what: string;
  readonly wish: string;
  readonly talkTo: string;
}

/** It was said that it is about no partnership. */
const NONE = 'none';
const nothingYet: Written = { partnership: '', what: '', wish: '', talkTo: '' };

function Tell({ unsent: { draft, set, kept }, sent }: { readonly unsent: UnsentKept<Written>; readonly sent: () => void }): ReactNode {
  const { say } = useWords();
  const [parameters] = useSearchParams();
  const { data } = useQuery(TablesForConcernDocument);
  const change = useChange(TellConcernDocument);
  const { what, wish, talkTo } = draft;
  // Where one comes from is what it is about, unless something else was chosen.
  const partnership = draft.partnership === NONE ? '' : draft.partnership === '' ? parameters.get('partnership') ?? '' : draft.partnership;
  const [missing, setMissing] = useState<readonly UserError[]>([]);
  const id = useId();
  const tables = data?.partnerships.edges ?? [];
  const errors = missing.length > 0 ? missing : change.errors;
  const send = (): void => {
    setMissing(what.trim() === '' ? [{ code: 'what', field: 'what', message: say('web.concern.whatMissing') }] : []);
    if (what.trim() === '') return;
    void change.run({ what, ...(wish.trim() !== '' && { wish }), ...(talkTo.trim() !== '' && { talkTo }), ...(partnership !== '' && { partnership }) }).then((done) => { if (done) sent(); });
  };
  return (
    <form className="stack-l measure" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Problems errors={errors} isUnreachable={change.isUnreachable} />
      <TextField id="what" label={say('web.concern.what')} hint={say('web.concern.whatHint')} rows={6} value={what} onChange={(text) => { set({ what: text }); }} error={errorOf(errors, 'what')} />
      <TextField id="wish" label={<Optional>{say('web.concern.wish')}</Optional>} rows={3} value={wish} onChange={(text) => { set({ wish: text }); }} error={errorOf(errors, 'wish')} />
      <TextField id="talkTo" label={<Optional>{say('web.concern.talkTo')}</Optional>} hint={say('web.concern.talkToHint')} rows={2} value={talkTo} onChange={(text) => { set({ talkTo: text }); }} error={errorOf(errors, 'talkTo')} />
      {tables.length > 0 && (
        <div className="field">
          <label htmlFor={id}><Optional>{say('web.concern.about')}</Optional></label>
          <select id={id} value={partnership} onChange={({ target }) => { set({ partnership: target.value === '' ? NONE : target.value }); }}>
            <option value="">{say('web.concern.aboutNone')}</option>
            {tables.map(({ node }) => <option key={node.id} value={node.id}>{node.title}</option>)}
          </select>
        </div>
      )}
      <div className="stack"><p className="btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.concern.send')}</Button></p><SavedLine kept={kept} isOwn /></div>
    </form>
  );
}

/** What one has told before, and what was answered. */
function Told(): ReactNode {
  const { say, day } = useWords();
  const { data } = useQuery(ConcernsToldDocument);
  const mine = (data?.concerns.edges ?? []).map(({ node }) => node).filter(({ yours }) => yours).reverse();
  if (mine.length === 0) return null;
  return (
    <section className="part measure" aria-labelledby="told">
      <h2 id="told">{say('web.concern.told')}</h2>
      <ul className="qa">
        {mine.map(({ id, what, answer, answerBy }) => (
          <li key={id} className="stack visually-calm"><p>{what ?? say('web.invitation.deletedText')}</p><p>{answer === null ? <span className="soft">{say('web.concern.answerBy', { date: day(answerBy) })}</span> : <><strong>{say('web.concern.answer')}</strong> {answer}</>}</p></li>
        ))}
      </ul>
    </section>
  );
}
