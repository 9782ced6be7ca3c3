import { useMutation } from '@apollo/client/react';
import { useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { UserError } from '../../api/use-change';
import { DraftRequestDocument } from './requests.operations';

/** Begins a request: from then on every answer is kept on the server. */
export function BeginRequest(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [draft, { loading }] = useMutation(DraftRequestDocument);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const wish = useRef<string | undefined>(undefined);
  const begin = async (): Promise<void> => {
    wish.current ??= crypto.randomUUID();
    setUnreachable(false);
    try {
      const { data } = await draft({ variables: { input: { draft: {}, commandId: wish.current } } });
      wish.current = undefined;
      setErrors(data?.draftRequest.userErrors ?? []);
      const id = data?.draftRequest.request?.id;
      if (id !== undefined) await go(to(`requests/${id}/edit/sentence`));
    } catch {
      setUnreachable(true);
    }
  };
  return <div className="stack"><Problems errors={errors} isUnreachable={isUnreachable} /><p className="btns"><Button isBusy={loading} busyText={say('web.parts.sending')} onPress={() => { void begin(); }}>{say('web.requests.write')}</Button></p></div>;
}
