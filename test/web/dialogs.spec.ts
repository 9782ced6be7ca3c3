import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Every file of a kind below a folder, as text. */
function textsBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith(ending)).map((file) => readFileSync(path.join(file.parentPath, file.name), 'utf8'));
}

/** What is asked before what cannot be undone, by the keys of the questions. */
function questionsOfDialogs(): readonly string[] {
  const asked = [
    /(?:first=\{\{|first: \{) title: say\('([^']+)'/g, /<AskFirst .*?title=\{say\('([^']+)'/g, /<Heading slot="title">\{say\('([^']+)'/g, / question=\{say\('([^']+)'/g, /<Decide .*?ask=\{say\('([^']+)'/g,
  ];
  return textsBelow('apps/web/src', '.tsx').flatMap((text) => asked.flatMap((how) => [...text.matchAll(how)].map(([, key = '']) => key)));
}

it('every dialog of the application is opened by a test, which looks at it with axe', () => {
  const questions = [...new Set(questionsOfDialogs())];
  expect(questions.length).toBeGreaterThan(20);
  const tests = [...textsBelow('test/web', '.spec.ts').filter((text) => text.includes('asksFirst')), ...textsBelow('test/support', 'rare-dialogs.ts')];
  expect(questions.filter((key) => !tests.some((text) => text.includes(`'${key}'`)))).toEqual([]);
});
