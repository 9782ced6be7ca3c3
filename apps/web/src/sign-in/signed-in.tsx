import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Frame } from '../shell/frame';
import { Page } from '../shell/page';
import { useWords } from '../words/use-words';
import { comeBack } from './identity';

let coming: Promise<string> | undefined;

/** Where the identity sends people back to. Nobody reads it, unless something went wrong. */
export function SignedIn(): ReactNode {
  const navigate = useNavigate();
  const { say } = useWords();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    coming ??= comeBack().finally(() => { coming = undefined; });
    coming.then((place) => navigate(place, { replace: true }), () => { setFailed(true); });
  }, [navigate]);
  return (
    <Frame>
      {failed
        ? <Page title={say('web.start.notSignedIn')}><p className="lede">{say('web.start.notSignedInText')}</p><p><a className="btn" href="/">{say('web.start.toStart')}</a></p></Page>
        : <main id="content" className="page" tabIndex={-1}><p role="status">{say('web.start.signingIn')}</p></main>}
    </Frame>
  );
}
