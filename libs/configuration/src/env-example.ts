import { variableNames, variables } from './variables';

/** The text of `.env.example`: every variable with what it does, all of them off. */
export function envExample(): string {
  const head = ['# Every setting of Roundtable. Copy what you need to a file called .env; what the environment says goes first.', '# Made from the settings themselves: change it there, then run `npm run generate`.'];
  const each = variableNames.flatMap((name) => {
    const { meaning, whenEmpty, example } = variables[name];
    return ['', ...wrapped(meaning), ...wrapped(`Empty: ${whenEmpty}.`), `#${name}=${example}`];
  });
  return `${[...head, ...each].join('\n')}\n`;
}

const width = 110;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
