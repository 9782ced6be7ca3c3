import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef, useState, type ReactNode } from 'react';
import { useChange, type UserError } from '../api/use-change';
import { useWords } from '../words/use-words';
import { Button } from './button';
import { keepPlace } from './part';
import { Problems } from './problems';

interface FormProps<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }> {
  readonly document: TypedDocumentNode<Data, { input: Input } & OperationVariables>;
  /** What is sent: all that has been written, when the deed is pressed. */
  readonly input: () => Omit<Input, 'commandId'>;
  /** Whether all is there that the page itself can tell; asked before anything is sent. */
  readonly ready?: () => boolean;
  /** The fields that must be written and are not, by the names that the service knows them by; asked before anything is sent. */
  readonly missing?: () => readonly string[];
  /** The deed, verb first. */
  readonly deed: ReactNode;
  readonly children: (errors: readonly UserError[]) => ReactNode;
  readonly done?: () => void;
  readonly cancel?: () => void;
}

/** A few questions and one deed. What is wrong stands above, and beside its question. */
export function Form<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }>(
  { document: wish, input, ready, missing, deed, children, done, cancel }: FormProps<Data, Input>,
): ReactNode {
  const { say } = useWords();
  const { run, isBusy, errors: refused, isUnreachable, clear } = useChange(wish);
  const [lacking, setLacking] = useState<readonly UserError[]>([]);
  const errors = lacking.length > 0 ? lacking : refused;
  const form = useRef<HTMLFormElement>(null);
  const send = async (): Promise<void> => {
    const back = keepPlace(form.current);
    if (!(await run(input()))) return;
    done?.();
    back();
  };
  return (
    <form className="stack" ref={form} noValidate onSubmit={(event) => {
      event.preventDefault();
      const lacks = (missing?.() ?? []).map((field): UserError => ({ code: 'FIELD_REQUIRED', field, message: say('code.FIELD_REQUIRED') }));
      setLacking(lacks);
      if (lacks.length > 0) clear();
      else if (!isBusy && (ready?.() ?? true)) void send();
    }}>
      <Problems errors={errors} isUnreachable={isUnreachable} idOf={({ field }) => (field == null ? undefined : form.current?.querySelector(`[id$="-${field.split('.').at(-1) ?? ''}"]`)?.id)} />
      {children(errors)}
      <div className="btns">
        <Button type="submit" isBusy={isBusy} busyText={say('web.parts.sending')}>{deed}</Button>
        {cancel && <Button look="plain" onPress={cancel}>{say('web.parts.goBack')}</Button>}
      </div>
    </form>
  );
}
