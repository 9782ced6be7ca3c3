import { useId, useState, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { leaveQuickly } from '../sign-in/leave';
import { useWords } from '../words/use-words';
import { DemoNotice } from './demo-notice';
import { Frame } from './frame';
import type { Hat, Here } from './here';
import { HatGlyph, hatName } from './hat';
import { OtherLanguage } from './other-language';
import { pagesFor, type PageLink } from './pages-for';
import { SharedDevice } from './shared-device';

/** The frame of a network's pages: where one can go, and as whom one is here, as soon as that is known. It is one frame before and after. */
export function Shell({ here, children }: { readonly here: Here | undefined; readonly children: ReactNode }): ReactNode {
  const [open, setOpen] = useState<Open>();
  const menu = useId();
  const close = (): void => { setOpen(undefined); };
  return (
    <Frame home={here?.to() ?? '/'} bar={here ? <Bar here={here} menu={menu} open={open} setOpen={setOpen} /> : <div className="bar-end" />} under={<>
      <div id={menu}>
        {here && open === 'pages' && <div className="page"><div className="menu" data-part="pages"><ul>{pagesFor(here).map((page) => <li key={page.key}><ToPage here={here} page={page} close={close} /></li>)}</ul>{here.session && <Hats here={here} close={close} />}</div></div>}
        {here?.session && open === 'hats' && <div className="page"><div className="menu" data-part="hats"><Hats here={here} close={close} /></div></div>}
      </div>
      <DemoNotice />
    </>} foot={here && <Foot here={here} />}>
      {children}
    </Frame>
  );
}

type Open = 'pages' | 'hats' | undefined;

interface BarProps {
  readonly here: Here;
  /** The id of what the buttons open. */
  readonly menu: string;
  readonly open: Open;
  readonly setOpen: (part: Open) => void;
}

function Bar({ here, menu, open, setOpen }: BarProps): ReactNode {
  const { say } = useWords();
  const { session, hat } = here;
  const toggle = (part: 'pages' | 'hats') => (): void => { setOpen(open === part ? undefined : part); };
  return (
    <>
      <nav className="nav" aria-label={say('web.shell.pages')}>{pagesFor(here).map((page) => <ToPage key={page.key} here={here} page={page} close={() => { setOpen(undefined); }} />)}</nav>
      <div className="bar-end">
        {session
          ? <button className="placecard" type="button" aria-expanded={open === 'hats'} aria-controls={menu} onClick={toggle('hats')}><HatGlyph hat={hat} /><span>{session.name}<small>{hatName(hat, say)}</small></span></button>
          : <button className="btn line" type="button" onClick={here.signIn}>{say('web.shell.signIn')}</button>}
        <button className="menu-button" type="button" aria-expanded={open === 'pages'} aria-controls={menu} onClick={toggle('pages')}>{say('web.shell.menu')}</button>
      </div>
    </>
  );
}

function ToPage({ here, page: { path, key }, close }: { readonly here: Here; readonly page: PageLink; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return <NavLink to={here.to(path)} end={path === ''} onClick={close}>{say(key)}</NavLink>;
}

function Foot({ here: { networkName, session, hats, to } }: { readonly here: Here }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p>{say('web.shell.runBy', { network: networkName })}</p>
      <Link to={to('network')}>{say('web.shell.network')}</Link>
      {session && hats.length > 0 && <Link to={to('concerns/new')}>{say('term.concern')}</Link>}
      <Link to={to('rights')}>{say('web.shell.rights')}</Link>
      {session && <button type="button" className="linklike" onClick={leaveQuickly}>{say('web.shell.leave')}</button>}
    </>
  );
}

function Hats({ here, close }: { readonly here: Here; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const { session, hat, hats, putOn } = here;
  const choose = (next: Hat) => (): void => {
    close();
    putOn(next);
  };
  return (
    <section aria-label={say('term.hat')}>
      <p className="soft">{say('web.shell.hereAs')}</p>
      <ul>
        {hats.map((next) => (
          <li key={next.value}><button type="button" className="linklike" aria-current={next.value === hat.value ? 'true' : undefined} onClick={choose(next)}><HatGlyph hat={next} />{hatName(next, say)}{next.value === hat.value && <span className="soft"> · {say('web.shell.hatOn')}</span>}</button></li>
        ))}
        <li><Link to={here.to('mail')} onClick={close}>{say('web.mail.title')}</Link></li>
        <li><SharedDevice /></li>
        <li><OtherLanguage /></li>
        <li><button type="button" className="linklike" onClick={() => void session?.signOut()}>{say('web.shell.signOut')}</button></li>
      </ul>
    </section>
  );
}
