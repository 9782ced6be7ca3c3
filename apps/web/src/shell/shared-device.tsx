import { useState, type ReactNode } from 'react';
import { Tick } from '../parts/field';
import { isShared, sayShared } from '../sign-in/copies';
import { useWords } from '../words/use-words';

/** On a device that others use, too, nothing is kept in the browser, not even while the service cannot be reached. */
export function SharedDevice(): ReactNode {
  const { say } = useWords();
  const [shared, setShared] = useState(isShared);
  return <Tick label={say('web.shell.shared')} hint={say('web.shell.sharedHint')} value={shared} onChange={(yes) => { sayShared(yes); setShared(yes); }} />;
}
