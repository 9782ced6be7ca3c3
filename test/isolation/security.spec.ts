import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8').split('\n').filter((line) => /^\| [TIA]\d+ \|/.test(line)).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

/** Titles of tests and groups, as they stand in a file. */
const titlesIn = (file: string): string => readFileSync(file, 'utf8').split('\n').filter((line) => /\b(it|test|describe)(\.each)?[(<]|^ *\]\)\('|^ *\['/.test(line)).join('\n');

describe('what SECURITY.md says of threats', () => {
  it('names every one of them once', () => {
    const threats = Array.from({ length: 25 }, (_, n) => `T${String(n + 1).padStart(2, '0')}`);
    expect(rows.map(([id]) => id)).toEqual([...threats, 'I1', 'I2', 'I3', 'I4', 'I5', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
  });

  it.each(rows.map(([id = '', , , shownBy = '']) => [id, shownBy] as const))('%s is shown by tests that are there, or is said not to be built', (_id, shownBy) => {
    if (shownBy === 'not built yet') return;
    const tests = shownBy.split(' · ').map((one) => /^\[[^\]]+\]\(([^)]+\.spec\.ts)\) `([^`]+)`$/.exec(one));
    for (const [index, found] of tests.entries()) {
      const [, file = '', marker = ''] = found ?? [];
      expect({ index, there: existsSync(path.join(root, file)) && file !== '' }).toEqual({ index, there: true });
      expect(titlesIn(path.join(root, file))).toContain(marker);
    }
  });
});
