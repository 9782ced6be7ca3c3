import { useId, useState, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { leaveQuickly } from '../sign-in/leave';
import { useWords } from '../words/use-words';
import { DemoNotice } from './demo-notice';
import { Frame } from './frame';
import type { Hat, Here } from './here';
import { HatGlyph, hatName } from './hat';
import { OtherLanguage } from './other-language';
import { pagesFor } from './pages-for';
import { SharedDevice } from './shared-device';

/** The frame of the signed-in pages: where one can go, and as whom one is here. */
export function Shell({ here, children }: { readonly here?: Here; readonly children: ReactNode }): ReactNode {
  if (!here) return <Frame>{children}</Frame>;
  return <FullShell here={here}>{children}</FullShell>;
}

function FullShell({ here, children }: { readonly here: Here; readonly children: ReactNode }): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState<'pages' | 'hats'>();
  const menu = useId();
  const { session, hat, hats, to } = here;
  const pages = pagesFor(here);
  const links = pages.map(({ path, key }) => <NavLink key={key} to={to(path)} end={path === ''} onClick={() => { setOpen(undefined); }}>{say(key)}</NavLink>);
  const toggle = (part: 'pages' | 'hats') => (): void => { setOpen(open === part ? undefined : part); };
  const bar = (
    <>
      <nav className="nav" aria-label={say('web.shell.pages')}>{links}</nav>
      <div className="bar-end">
        {session
          ? <button className="placecard" type="button" aria-expanded={open === 'hats'} aria-controls={menu} onClick={toggle('hats')}><HatGlyph hat={hat} /><span>{session.name}<small>{hatName(hat, say)}</small></span></button>
          : <button className="btn line" type="button" onClick={here.signIn}>{say('web.shell.signIn')}</button>}
        <button className="menu-button" type="button" aria-expanded={open === 'pages'} aria-controls={menu} onClick={toggle('pages')}>{say('web.shell.menu')}</button>
      </div>
    </>
  );
  return (
    <Frame home={to()} bar={bar} under={<>
      <div id={menu}>
        {open === 'pages' && <div className="page"><div className="menu" data-part="pages"><ul>{pages.map(({ key }, index) => <li key={key}>{links[index]}</li>)}</ul>{session && <Hats here={here} close={() => { setOpen(undefined); }} />}</div></div>}
        {open === 'hats' && session && <div className="page"><div className="menu" data-part="hats"><Hats here={here} close={() => { setOpen(undefined); }} /></div></div>}
      </div>
      <DemoNotice />
    </>} foot={<>
      <p>{say('web.shell.runBy', { network: here.networkName })}</p>
      <Link to={to('network')}>{say('web.shell.network')}</Link>
      {session && hats.length > 0 && <Link to={to('concerns/new')}>{say('term.concern')}</Link>}
      <Link to={to('rights')}>{say('web.shell.rights')}</Link>
      {session && <button type="button" className="linklike" onClick={leaveQuickly}>{say('web.shell.leave')}</button>}
    </>}>
      {children}
    </Frame>
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
        <li><SharedDevice /></li>
        <li><OtherLanguage /></li>
        <li><button type="button" className="linklike" onClick={() => void session?.signOut()}>{say('web.shell.signOut')}</button></li>
      </ul>
    </section>
  );
}
