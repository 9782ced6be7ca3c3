/** From people to bands: what a snapshot keeps of them. Pure; people go in one by one, and nobody comes out. */

import { ancestorsOf, bandOf, type PeopleBand } from '#vocabulary';
import { cellOf, facets, MOST_FACETS, type Facet, type PeopleQuestion } from './people-question';

/** What is counted of one person. Conditions stand here only with a living consent (R-ADV-03). */
export interface CountedPerson {
  readonly conditions: readonly string[];
  readonly country: string | undefined;
  readonly languages: readonly string[];
  readonly kinds: readonly string[];
}

/** A group smaller than this is never told from an empty one. */
export const SMALLEST_GROUP = 10;

/** Counts people into the cells of every question that may be asked. */
export class PeopleTally {
  private readonly counts = new Map<string, number>();

  add(person: CountedPerson): void {
    for (const cell of cellsOf(person)) this.counts.set(cell, (this.counts.get(cell) ?? 0) + 1);
  }

  /** The cells with ten people or more. Smaller ones leave no trace, and no count does. */
  bands(): ReadonlyMap<string, PeopleBand> {
    return new Map([...this.counts].filter(([, count]) => count >= SMALLEST_GROUP).map(([cell, count]) => [cell, bandOf(count)]));
  }
}

/** Every question whose answer counts this person; who has a condition counts for the wider ones, too. */
function cellsOf({ conditions, country, languages, kinds }: CountedPerson): readonly string[] {
  const values: Readonly<Record<Facet, readonly string[]>> = {
    condition: [...new Set(conditions.flatMap((condition) => [condition, ...ancestorsOf(condition)]))],
    country: country === undefined ? [] : [country],
    language: [...new Set(languages)],
    kind: [...new Set(kinds)],
  };
  let questions: readonly Partial<Record<Facet, string>>[] = [{}];
  for (const facet of facets) {
    questions = questions.flatMap((question) =>
      [question, ...(Object.keys(question).length < MOST_FACETS ? values[facet].map((value) => ({ ...question, [facet]: value })) : [])]);
  }
  return questions.map(cellOf);
}

/** What is told about people. `condition`: what was counted in place of the condition that was asked about; none when even the widest has too few (R-FEA-02). */
export interface PeopleAnswer {
  readonly band: PeopleBand;
  readonly condition: string | undefined;
}

/** The conditions that could stand in for the one that was asked about, nearest first; at last, none. */
function standIns({ condition }: PeopleQuestion): readonly (string | undefined)[] {
  return condition === undefined ? [undefined] : [condition, ...ancestorsOf(condition), undefined];
}

/** All cells that an answer may rest on. */
export function cellsFor(question: PeopleQuestion): readonly string[] {
  return [...new Set(standIns(question).flatMap((condition) => [cellOf({ condition }), cellOf({ ...question, condition })]))];
}

/** Answers from the bands of a snapshot. A condition with fewer than ten people is lifted to its nearest parent that has ten (R-FEA-02). */
export function answerFrom(question: PeopleQuestion, bands: ReadonlyMap<string, PeopleBand>): PeopleAnswer {
  const condition = standIns(question).find((wider) => wider === undefined || bands.has(cellOf({ condition: wider })));
  return { band: bands.get(cellOf({ ...question, condition })) ?? bandOf(0), condition };
}
