import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { UserError } from '../../api/use-change';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { AllQuestions } from '../../writing/all-questions';
import { draftFrom } from '../../writing/draft';
import { OneQuestion } from '../../writing/one-question';
import { useDraft } from '../../writing/use-draft';
import { NotFound } from '../not-found/not-found';
import { SignInFirst } from '../initiatives/sign-in-first';
import { Ahead } from './ahead';
import { InitiativeFormDocument, ReviseInitiativeDocument, type InitiativeFormQuery } from './initiative-form.operations';
import { useInitiativeWritten, type Draft } from './questions';

/** Writing an initiative: one question a page the first time, all of them on one page for edits. */
export function InitiativeForm(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { session } = useHere();
  const { data, error } = useQuery(InitiativeFormDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if (!session) return <SignInFirst title={say('term.initiative')} />;
  if (error && !data) return <NotHere error={error} />;
  if (data?.initiative.viewerCanRevise === false) return <NotFound />;
  if (!data || !choices) return <Page kind={say('term.initiative')} title={say('term.initiative')}><Waiting /></Page>;
  return <WritingIt key={id} data={data} choices={choices} />;
}

function WritingIt({ data: { initiative: { id, draft, openedBy }, network: { zone } }, choices }: { readonly data: InitiativeFormQuery; readonly choices: ChoicesQuery }): ReactNode {
  const { question } = useParams();
  const { say } = useWords();
  const written = useInitiativeWritten(id);
  const [begun] = useState(() => draftFrom(draft) as Draft);
  const [revise] = useMutation(ReviseInitiativeDocument);
  const send = useCallback(async (latest: Draft): Promise<readonly UserError[]> => {
    const { data } = await revise({ variables: { input: { id, draft: latest, commandId: crypto.randomUUID() } } });
    return data?.reviseInitiative.userErrors ?? [];
  }, [id, revise]);
  const keeping = useDraft(id, begun, send);
  const writing = { ...written, keeping, choices, zone };
  const index = written.questions.findIndex((one) => one.id === question);
  if (question === undefined) return <AllQuestions title={say('web.initiativeForm.all')} writing={writing} />;
  if (index < 0) return <NotFound />;
  return <OneQuestion key={question} index={index} writing={writing} aside={<Ahead draft={keeping.draft} isPerson={openedBy === 'ADVISOR'} />} />;
}
