import { useEffect, useState, type ReactNode } from 'react';
import { setup, setupKnown } from '../setup';
import { useWords } from '../words/use-words';

/** In a demonstration every page says that its people are made up. */
export function DemoNotice(): ReactNode {
  const { say } = useWords();
  const [isDemo, setDemo] = useState(setupKnown()?.demo === true);
  useEffect(() => {
    void setup().then(({ demo }) => { setDemo(demo); }, () => undefined);
  }, []);
  return isDemo && <aside className="demo" aria-label={say('web.shell.demoName')}><div className="page"><p><strong>{say('web.shell.demo')}</strong> {say('web.shell.demoText')}</p></div></aside>;
}
