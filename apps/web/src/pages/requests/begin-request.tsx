import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { Begin } from '../../writing/begin';
import { DraftRequestDocument } from './requests.operations';

/** Begins a request. */
export function BeginRequest(): ReactNode {
  const { say } = useWords();
  const [draft] = useMutation(DraftRequestDocument);
  return (
    <Begin pathOf={(id) => `requests/${id}/edit/sentence`} begin={async (commandId) => {
      const { data } = await draft({ variables: { input: { draft: {}, commandId } } });
      return { id: data?.draftRequest.request?.id, errors: data?.draftRequest.userErrors ?? [] };
    }}>{say('web.requests.write')}</Begin>
  );
}
