// The table of docs/rules.md: every rule of the first version with the specs that prove it, read from the titles of the specs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The rules of the first version by their ids: a part of the rule book, its name in words, and the numbers in it. */
const book = [
  ['NET', 'The network and its settings', [1, 2, 3]],
  ['ORG', 'Organisations', range(1, 14)],
  ['ADV', 'Advisers', range(1, 10)],
  ['REQ', 'Requests', range(1, 16)],
  ['PAY', 'Pay', range(1, 8)],
  ['INI', 'Initiatives', [1, 2, 3, 5, 6, 7]],
  ['MAT', 'Matching', range(1, 9)],
  ['FEA', 'Feasibility', range(1, 4)],
  ['INV', 'Invitations and answers', [1, 2, 3, ...range(5, 14)]],
  ['VIS', 'What the asker can see', range(1, 6)],
  ['CHG', 'Change proposals and changed terms', range(1, 10)],
  ['CON', 'Contact', range(1, 8)],
  ['PAR', 'Partnerships', range(1, 18)],
  ['BRK', 'Brake, step back, leave, concern', range(1, 9)],
  ['EVA', 'Evaluation, report, shared stories', range(1, 7)],
  ['STF', 'Staff', range(1, 7)],
  ['VER', 'Verification', [1, 2]],
  ['IMP', 'Import', range(1, 4)],
  ['TIM', 'Time', range(1, 7)],
  ['LIM', 'Limits', [1, 2]],
  ['TXT', 'Free text', [1, 2]],
];

/** Rules of the first version that are still to be built. One that gets a spec is taken from here; the check insists on it. */
const owed = new Set([]);

const SHOWN = 3;

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

function specsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** `it`, `test` and `describe`, also as `it.each(…)`: the titles of a file, each with those of the groups it stands in. */
function titlesOf(file) {
  const titles = [];
  const visit = (node, groups) => {
    let inside = groups;
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText(source).match(/^(it|test|describe)\b/)?.[1];
      const [first] = node.arguments;
      if (name && first && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)) && node.arguments.length > 1) {
        const title = ts.isTemplateExpression(first) ? first.getText(source).slice(1, -1) : first.text;
        if (name === 'describe') inside = [...groups, title];
        else titles.push([...groups, title]);
      }
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  visit(source, []);
  return titles;
}

const RULE = /R-[A-Z]{3}-\d{2}/g;

/** Where each rule is proved: its id → file → sentences. */
function proofsIn(root) {
  const proofs = new Map();
  for (const file of ['apps', 'libs', 'test'].flatMap((folder) => specsBelow(path.join(root, folder))).sort()) {
    const name = path.relative(root, file).split(path.sep).join('/');
    for (const titles of titlesOf(file)) {
      for (const id of new Set(titles.flatMap((title) => title.match(RULE) ?? []))) {
        const files = proofs.get(id) ?? proofs.set(id, new Map()).get(id);
        files.set(name, [...(files.get(name) ?? []), titles.map(sentence).join(' ')]);
      }
    }
  }
  return proofs;
}

const sentence = (title) => title.replace(/\s*\((?:R-[A-Z]{3}-\d{2}(?:, )?)+\)/g, '').replace(/^(?:(?:R-[A-Z]{3}-\d{2}|T\d{2})(?:, |: | and )?)+/, '').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('$', '\\$');

function shown(files) {
  return [...files].map(([name, titles]) => {
    const more = titles.length > SHOWN ? ` · and ${titles.length - SHOWN} more` : '';
    return `[${path.posix.basename(name)}](../${name}): ${titles.slice(0, SHOWN).map((title) => `“${title}”`).join(' · ')}${more}`;
  }).join('<br>');
}

/** The page, and what is wrong: a rule without a spec, or one that has a spec and is still called owed. */
export function rulesPage(root) {
  const proofs = proofsIn(root);
  const problems = [];
  const lines = ['# Rules and their proofs', '', 'Every rule of the first version, and the specs that prove it. This page is made by `npm run generate` from the titles of the specs; `npm run check` fails when a rule has none.', ''];
  const ids = new Set();
  for (const [part, name, numbers] of book) {
    lines.push(`## ${name}`, '', '| rule | proved by |', '|---|---|');
    for (const number of numbers) {
      const id = `R-${part}-${String(number).padStart(2, '0')}`;
      ids.add(id);
      const files = proofs.get(id);
      if (files && owed.has(id)) problems.push(`scripts/rules.mjs: ${id} has a spec and is no longer owed`);
      if (!files && !owed.has(id)) problems.push(`${id} has no spec that names it`);
      lines.push(`| ${id} | ${files ? shown(files) : '**not built yet**'} |`);
    }
    lines.push('');
  }
  for (const id of owed) if (!ids.has(id)) problems.push(`scripts/rules.mjs: ${id} is not a rule of the first version`);
  return { page: lines.join('\n'), problems };
}
