import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a message takes: `choices` are the words it chooses between, if it does; a number is counted with. */
export interface Parameter {
  readonly name: string;
  readonly kind: 'number' | 'choice' | 'text';
  readonly choices: readonly string[];
}

/** A message taken apart, or why it is none. */
export type Parts = { readonly texts: readonly string[]; readonly parameters: readonly Parameter[] } | { readonly wrong: string };

/** The literal texts of an ICU message and its parameters, each once and by name. */
export function partsOf(message: string): Parts {
  try {
    const elements = flat(parse(message, { ignoreTag: true, requiresOtherClause: true }));
    const parameters = new Map(elements.flatMap(parameterOf).map((parameter) => [`${parameter.name} ${parameter.kind}`, parameter]));
    return { texts: elements.flatMap((element) => element.type === TYPE.literal ? [element.value] : []), parameters: [...parameters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function parameterOf(element: MessageFormatElement): readonly Parameter[] {
  switch (element.type) {
    case TYPE.plural: return [{ name: element.value, kind: 'number', choices: [] }];
    case TYPE.select: return [{ name: element.value, kind: 'choice', choices: Object.keys(element.options).sort() }];
    case TYPE.argument: case TYPE.number: case TYPE.date: case TYPE.time: return [{ name: element.value, kind: 'text', choices: [] }];
    case TYPE.literal: case TYPE.pound: case TYPE.tag: return [];
  }
}

function flat(message: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return message.flatMap((element) => {
    const inside = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).flatMap((option) => flat(option.value)) : [];
    return [element, ...inside];
  });
}
