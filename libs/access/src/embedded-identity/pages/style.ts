import { createHash } from 'node:crypto';

/** Colours by role, light and dark; the same values as the web's design tokens. */
const light = `--ground:#f2f4ee;--surface:#fdfefb;--sunk:#e6eae0;--line:#c8d0c3;--edge:#6c786f;--ink:#18231e;--ink-soft:#47544d;
--action:#14513f;--action-hover:#0c3a2d;--on-action:#fff;--action-tint:#daeadf;--danger:#a8231b;--focus:#1557c7;
--patient:#f2ae3a;--patient-tint:#fbeed2;--professional:#5f2c66;--table:#14513f;--table-rim:#18231e;--table-line:#a9d3bf;--seat-line:#18231e;`;
const dark = `--ground:#121815;--surface:#1a221e;--sunk:#0d1210;--line:#37443d;--edge:#84928a;--ink:#edf2ec;--ink-soft:#b5c1b9;
--action:#93d8bb;--action-hover:#b4e8d1;--on-action:#0a281e;--action-tint:#1d3a2f;--danger:#ff9c91;--focus:#8db8ff;
--patient:#f0b24c;--patient-tint:#382b13;--professional:#8a5896;--table:#27604c;--table-rim:#93d8bb;--table-line:#b4e8d1;--seat-line:#edf2ec;`;
const forced = `--ground:Canvas;--surface:Canvas;--sunk:Canvas;--line:CanvasText;--edge:ButtonBorder;--ink:CanvasText;--ink-soft:CanvasText;
--action:LinkText;--action-hover:LinkText;--on-action:Canvas;--action-tint:Canvas;--danger:CanvasText;--focus:Highlight;
--patient:CanvasText;--patient-tint:Canvas;--professional:Canvas;--table:Canvas;--table-rim:CanvasText;--table-line:CanvasText;--seat-line:CanvasText;`;

const latin = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const face = (family: string, weights: string, file: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weights};font-display:swap;src:url("/realms/-/resources/${file}") format("woff2");unicode-range:${latin}}`;

/** The style of every identity page. It is part of the page and named by its hash, so that no other style is let in. */
export const style = `
${face('Literata Variable', '200 900', 'literata.woff2')}
${face('Atkinson Hyperlegible Next Variable', '200 800', 'atkinson.woff2')}
:root{color-scheme:light dark;${light}
--text:"Atkinson Hyperlegible Next Variable",Verdana,"DejaVu Sans",sans-serif;--voice:"Literata Variable",Literata,Georgia,"DejaVu Serif",serif;
--m:clamp(1.0625rem,1.02rem + .2vw,1.1875rem);--gutter:clamp(1rem,.5rem + 2.5vw,2.5rem);--r:.75rem}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media (forced-colors:active){:root{${forced}}}
@media (prefers-contrast:more){:root{--line:var(--edge);--ink-soft:var(--ink)}}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:400 var(--m)/1.55 var(--text);min-block-size:100vh;display:flex;flex-direction:column;overflow-wrap:break-word;-webkit-text-size-adjust:100%}
h1,h2,h3,p,ul,form{margin:0;padding:0}
.plain{list-style:none}
h1,h2{font-family:var(--voice);font-weight:560;letter-spacing:-.014em;line-height:1.14;text-wrap:balance;hyphens:auto}
h1{font-size:clamp(2.0625rem,1.55rem + 2.6vw,3.375rem)}
h2{font-size:clamp(1.375rem,1.25rem + .6vw,1.6875rem)}
h3{font-size:.9375rem;font-weight:650;color:var(--ink-soft)}
a{color:var(--action);text-underline-offset:.22em;text-decoration-thickness:1px}
a:hover{color:var(--action-hover);text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:.375rem}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:-100vw;padding:.75rem 1rem;background:var(--ink);color:var(--ground);z-index:1}
.skip:focus{inset-inline-start:.75rem;inset-block-start:.75rem;color:var(--ground)}
.page{inline-size:100%;max-inline-size:74rem;margin-inline:auto;padding-inline:var(--gutter)}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;padding-block:1rem}
.wordmark{display:inline-flex;align-items:center;gap:.55rem;font:620 1.3rem/1 var(--voice);letter-spacing:-.02em}
.wordmark svg{inline-size:2.25rem;block-size:2.25rem}
.lang{display:inline-block;padding:.6rem 0}
main{flex:1;padding-block:clamp(1rem,.2rem + 3vw,3rem) clamp(3rem,2rem + 4vw,5.5rem)}
.stack{display:grid;gap:1.5rem;justify-items:start}
.welcome{display:grid;gap:2rem clamp(2rem,6vw,6rem);align-items:start}
.art svg{display:block;inline-size:100%;block-size:auto}
.art{max-inline-size:11rem}
.lede{font-size:clamp(1.1875rem,1.12rem + .35vw,1.375rem);line-height:1.45;color:var(--ink-soft);max-inline-size:34rem;text-wrap:pretty}
.place{max-inline-size:100%;background:var(--surface);border:1px solid var(--line);border-block-start:4px double var(--edge);border-radius:3px 3px .375rem .375rem;padding:.7rem 1.1rem .8rem;line-height:1.35;min-inline-size:min(100%,19rem)}
.place small{display:block;font-size:.9375rem;color:var(--ink-soft)}
.place strong{display:block;font:560 1.25rem/1.3 var(--voice)}
form{inline-size:100%;max-inline-size:30rem;display:grid;gap:1.5rem}
.field{display:grid;gap:.4rem}
label{font-weight:650}
.hint,.soft{color:var(--ink-soft)}
input{inline-size:100%;min-block-size:3.25rem;padding:.6rem .9rem;font:inherit;color:var(--ink);background:var(--surface);border:2px solid var(--edge);border-radius:var(--r)}
.bad input{border-color:var(--danger);border-width:3px}
.err{color:var(--danger);font-weight:650;display:flex;gap:.5rem;align-items:baseline}
.err svg{inline-size:.95em;block-size:.95em;flex:none;transform:translateY(.1em)}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.errors{inline-size:100%;max-inline-size:30rem;border:3px solid var(--danger);border-radius:var(--r);padding:1rem 1.25rem;background:var(--surface)}
.errors h2{font:650 1.25rem/1.3 var(--text);letter-spacing:0;margin-block-end:.4rem}
.errors a{color:var(--danger);display:inline-block;padding-block:.25rem;font-weight:650}
.btn{display:inline-flex;align-items:center;justify-content:center;justify-self:start;min-block-size:3.25rem;padding:.7rem 1.75rem;border-radius:var(--r);border:2px solid var(--action);background:var(--action);color:var(--on-action);font:650 var(--m)/1.25 var(--text);text-decoration:none;cursor:pointer;transition:background-color 120ms}
.btn:hover{background:var(--action-hover);border-color:var(--action-hover);color:var(--on-action)}
.btn.line{background:transparent;color:var(--action)}
.btn.line:hover{background:var(--action-tint);color:var(--action-hover)}
.btns{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center}
.note{inline-size:100%;border-inline-start:5px solid var(--ink);background:var(--sunk);padding:1rem 1.5rem;border-start-end-radius:var(--r);border-end-end-radius:var(--r);margin-block-end:clamp(1.5rem,1rem + 2vw,3rem)}
.note strong{display:block;font:560 clamp(1.375rem,1.25rem + .6vw,1.6875rem)/1.25 var(--voice);letter-spacing:-.014em;margin-block-end:.35rem}
.note p{max-inline-size:44rem}
.groups{display:grid;gap:2rem;max-inline-size:none;grid-template-columns:repeat(auto-fit,minmax(min(100%,18.5rem),1fr));align-items:start}
.groups ul{list-style:none;display:grid;border-block-start:1px solid var(--line);margin-block-start:.5rem}
.groups li{border-block-end:1px solid var(--line)}
.person{display:flex;align-items:center;gap:.8rem;inline-size:100%;min-block-size:3.25rem;padding:.65rem .6rem;background:none;border:0;border-radius:.375rem;font:400 var(--m)/1.3 var(--text);color:var(--action);text-align:start;cursor:pointer;text-decoration:underline;text-underline-offset:.22em;text-decoration-thickness:1px}
.person:hover{background:var(--action-tint);color:var(--action-hover);text-decoration-thickness:3px}
.person:focus-visible{outline-offset:-3px}
.person svg{inline-size:1.15rem;block-size:1.15rem;flex:none}
.rule{border-block-start:1px solid var(--line);padding-block-start:1.5rem;inline-size:100%;max-inline-size:30rem}
details{inline-size:100%}
details[open] form{margin-block-start:1rem}
summary{inline-size:fit-content;min-block-size:2.75rem;padding-block:.6rem;color:var(--action);font-weight:650;cursor:pointer;text-decoration:underline;text-underline-offset:.22em;text-decoration-thickness:1px}
summary:hover{color:var(--action-hover);text-decoration-thickness:3px}
.foot div{border-block-start:1px solid var(--line);padding-block:1rem 1.5rem;font-size:.9375rem;color:var(--ink-soft)}
@media (min-width:60rem){.welcome{grid-template-columns:minmax(0,1fr) minmax(0,26rem)}.art{order:2;max-inline-size:none}}
@media (max-width:60rem){.art.small{display:none}}
@media (max-width:34rem){.art{max-inline-size:8.5rem}.btn{inline-size:100%}}
@media (prefers-reduced-motion:reduce){.btn{transition:none}}
@media print{.art,.bar .lang{display:none}}
`;

/** For `style-src`. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
