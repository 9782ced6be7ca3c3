import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';

/** A page of initiatives, come to by somebody who has not signed in. */
export function SignInFirst({ title }: { readonly title: string }): ReactNode {
  const { say } = useWords();
  const { signIn } = useHere();
  return <Page title={title} lede={say('web.initiatives.signInFirst')}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
}
