import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { UserError } from '../../api/use-change';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { NotHere } from '../../parts/not-here';
import { Note } from '../../parts/note';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { AllQuestions } from '../../writing/all-questions';
import { draftFrom } from '../../writing/draft';
import { OneQuestion } from '../../writing/one-question';
import { useDraft } from '../../writing/use-draft';
import { NotFound } from '../not-found/not-found';
import { ForAnOrganisation } from '../requests/for-an-organisation';
import type { Draft } from './draft';
import { useRequestWritten } from './questions';
import { Reach } from './reach';
import { RequestFormDocument, ReviseDraftDocument, type RequestFormQuery } from './request-form.operations';
import '../organisations/organisations.css';

/** Writing a request: one question a page the first time, all of them on one page for edits. */
export function RequestForm(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { hat } = useHere();
  const { data, error } = useQuery(RequestFormDocument, { variables: { id }, fetchPolicy: 'network-only', errorPolicy: 'all' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('term.request')} />;
  if (error && !data?.request) return <NotHere error={error} />;
  if (data?.request.viewerCanRevise === false) return <NotFound />;
  if (!data?.request || !choices) return <Page kind={say('term.request')} title={say('term.request')}><Waiting /></Page>;
  return <WritingIt key={id} data={data} choices={choices} />;
}

function WritingIt({ data: { request: { id, draft, study }, network: { zone } }, choices }: { readonly data: RequestFormQuery; readonly choices: ChoicesQuery }): ReactNode {
  const { question } = useParams();
  const { say } = useWords();
  const written = useRequestWritten(id);
  const [begun] = useState(() => draftFrom(draft) as Draft);
  const [revise] = useMutation(ReviseDraftDocument);
  const send = useCallback(async (latest: Draft): Promise<readonly UserError[]> => {
    const { data } = await revise({ variables: { input: { id, draft: latest, commandId: crypto.randomUUID() } } });
    return data?.reviseDraft.userErrors ?? [];
  }, [id, revise]);
  const keeping = useDraft(id, begun, send);
  const writing = { ...written, keeping, choices, zone };
  const index = written.questions.findIndex((one) => one.id === question);
  if (question === undefined) return <AllQuestions title={say('web.requestForm.all')} writing={writing} />;
  if (index < 0) return <NotFound />;
  return <OneQuestion key={question} index={index} writing={writing} aside={<Reach draft={keeping.draft} />}
    first={study && <Note title={say('web.requestForm.fromStudy', { registry: study.registry, number: study.registryId })}>{study.note}</Note>} />;
}
