/** Lines of a program's log that tell of a mistake of ours. */
export function troubleIn(output: string): readonly string[] {
  return output.split('\n').filter((line) => /"level":"(error|fatal)"/.test(line)).map((line) => line.slice(0, 600));
}

/** Lines of a program's log in which one of these texts stands. */
export function linesWith(output: string, texts: RegExp): readonly string[] {
  return output.split('\n').filter((line) => texts.test(line)).map((line) => line.slice(0, 600));
}
