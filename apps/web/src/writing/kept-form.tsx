import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useCallback, type ReactNode } from 'react';
import type { UserError } from '../api/use-change';
import { TextField } from '../parts/field';
import { Form } from '../parts/form';
import { errorOf } from '../parts/problems';
import { SavedLine } from './saved-line';
import { Unsent } from './unsent';

interface KeptFormProps<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }> {
  /** Which form, and of what: `note/{id}`. */
  readonly form: string;
  readonly document: TypedDocumentNode<Data, { input: Input } & OperationVariables>;
  /** What is sent of what was written. */
  readonly input: (text: string) => Omit<Input, 'commandId'>;
  /** The field's own id ends with `-` and the name that the service knows it by. */
  readonly field: { readonly id: string; readonly label: ReactNode; readonly hint?: ReactNode; readonly rows: number; readonly most?: number };
  /** The deed, verb first. */
  readonly deed: ReactNode;
  /** What stands there already. */
  readonly begun?: string;
  /** Whether nothing can be sent while nothing is written. */
  readonly mustSay?: boolean;
  /** Under the field. */
  readonly under?: ReactNode;
  readonly done?: () => void;
  /** Of a form that has just been opened, which takes the focus. */
  readonly cancel?: () => void;
}

/** One text and one deed, kept on the server for the writer alone until it is done. */
export function KeptForm<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }>(
  { form, document, input, field: { id, label, hint, rows, most }, deed, begun = '', mustSay = false, under, done, cancel }: KeptFormProps<Data, Input>,
): ReactNode {
  const name = id.split('-').at(-1) ?? '';
  const newIn = useCallback((draft: { readonly text: string }) => (draft.text === begun ? {} : draft), [begun]);
  return (
    <Unsent form={form} begun={{ text: begun }} newIn={newIn} takesFocus={cancel !== undefined}>{({ draft: { text }, set, kept, sent }) => (
      <Form document={document} input={() => input(text)} missing={() => (mustSay && text.trim() === '' ? [name] : [])} deed={deed} done={() => { sent(); done?.(); }} {...(cancel && { cancel })}>
        {(errors) => (
          <>
            <TextField id={id} label={label} {...(hint !== undefined && { hint })} rows={rows} {...(most !== undefined && { most })} value={text} onChange={(next) => { set({ text: next }); }} error={errorOf(errors, name)} />
            {under}
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}
