import { ApolloProvider, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { clientFor } from '../api/client';
import { saysForbidden } from '../api/why-not';
import { hatKept } from '../sign-in/hat-kept';
import { sessionIn, signIn, type Session } from '../sign-in/session';
import { sideOf } from '../pages/organisations/kinds';
import { useWords } from '../words/use-words';
import { HereContext, type Hat, type Here } from './here';
import { Shell } from './shell';
import { ViewerDocument, type ViewerQuery } from './viewer.operations';
import { Waiting } from './waiting';

/** Everything below a network's address: who one is, the words of the signed-in pages, and the frame around them. */
export function InNetwork(): ReactNode {
  const { network = '' } = useParams();
  const ready = useAllWords();
  const [found, setFound] = useState<{ readonly network: string; readonly session: Session | undefined }>();
  const [trouble, setTrouble] = useState<Error>();
  useEffect(() => {
    let gone = false;
    sessionIn(network).then((session) => { if (!gone) setFound({ network, session }); }, (error: unknown) => { if (!gone) setTrouble(error instanceof Error ? error : new Error('the session could not be read')); });
    return () => { gone = true; };
  }, [network]);
  if (trouble !== undefined) throw trouble;
  if (!ready || found?.network !== network) return null;
  return <WithClient key={network} network={network} session={found.session} />;
}

/** Whether the words of the signed-in pages are here, too. */
function useAllWords(): boolean {
  const { all } = useWords();
  const [, redraw] = useState(0);
  const isHere = all.has('rest');
  useEffect(() => {
    if (!isHere) void all.load('rest').then(() => { redraw((count) => count + 1); });
  }, [all, isHere]);
  return isHere;
}

interface WithClientProps {
  readonly network: string;
  readonly session: Session | undefined;
}

function WithClient({ network, session }: WithClientProps): ReactNode {
  const { language } = useWords();
  const [hat, setHat] = useState(() => (session ? sessionStorage.getItem(hatKept(network)) ?? undefined : undefined));
  const client = useMemo(() => clientFor({ network, session, hat, language }), [network, session, hat, language]);
  const putOn = ({ value }: Hat): void => {
    sessionStorage.setItem(hatKept(network), value);
    setHat(value);
  };
  const forget = (): void => {
    sessionStorage.removeItem(hatKept(network));
    setHat(undefined);
  };
  return <ApolloProvider client={client}><WithViewer network={network} session={session} putOn={putOn} forget={forget} chosen={hat} /></ApolloProvider>;
}

interface WithViewerProps extends WithClientProps {
  readonly putOn: (hat: Hat) => void;
  readonly forget: () => void;
  readonly chosen: string | undefined;
}

function WithViewer({ network, session, putOn, forget, chosen }: WithViewerProps): ReactNode {
  const { data, error } = useQuery(ViewerDocument);
  const { language } = useWords();
  const { pathname, search } = useLocation();
  // A hat that is no longer theirs is taken off, and the page asked for again.
  const isLost = chosen !== undefined && saysForbidden(error);
  useEffect(() => { if (isLost) forget(); });
  if (error && !isLost) throw new Error('the network did not say who one is', { cause: error });
  // Who knows people may be away: whoever wants to sign in is told, and can try again.
  const [away, setAway] = useState<unknown>();
  if (away !== undefined) throw new Error('the sign-in could not be begun', { cause: away });
  const here = data && !isLost ? hereFor(data, { network, session, putOn, signIn: () => { signIn(network, pathname + search, language).catch(setAway); } }) : undefined;
  // One frame for both: what has the focus in it while one waits keeps it.
  return (
    <HereContext value={here}>
      <Shell here={here}>{here ? <Outlet key={language} /> : <main id="content" tabIndex={-1}><h1 className="hidden">Roundtable</h1><Waiting /></main>}</Shell>
    </HereContext>
  );
}

function hereFor(data: ViewerQuery, { network, ...rest }: Pick<Here, 'network' | 'session' | 'putOn' | 'signIn'>): Here {
  const hats = hatsOf(data);
  return {
    network, hats, ...rest,
    networkName: data.network.name,
    person: data.viewer.person,
    hat: hats.find(({ value }) => value === currentHat(data)) ?? { kind: 'person', value: 'person' },
    to: (path = '') => `/n/${network}${path === '' ? '' : `/${path}`}`,
  };
}

function hatsOf({ viewer }: ViewerQuery): readonly Hat[] {
  if (viewer.person === null) return [];
  return [
    { kind: 'person', value: 'person' },
    ...viewer.answersFor.map(({ id, name, kind }): Hat => ({ kind: 'organisation', value: `organisation:${id}`, name, organisation: id, side: sideOf(kind) })),
    ...viewer.staffRoles.map((role): Hat => ({ kind: 'staff', value: role })),
  ];
}

function currentHat({ viewer }: ViewerQuery): string {
  return viewer.organisation === null ? viewer.role : `organisation:${viewer.organisation}`;
}
