/** What is put into the places of an input: ids by what they stand for, days, codes, words. */

import type { Values } from './generator';

const days = ['2026-06-20', '2026-07-25', '2027-01-10'];
const codes: Readonly<Record<string, readonly string[]>> = {
  zone: ['Europe/Stockholm'], currency: ['SEK'], countries: ['SE'], country: ['SE'], languages: ['sv', 'en'], language: ['sv'], conditions: ['lung-disease'], condition: ['asthma'], ids: ['lung-disease'],
  email: ['somebody@demo.example'], addresses: ['somebody@demo.example'], after: [''], search: ['lung', 'example'], website: ['https://patients.example'], form: ['revise/one', 'join'], telephone: ['+46 8 123 45 67'],
};
const isDay = /^(date|from|to|by|on|until|lastDay|materialsBy|nameBy|day)$/;

/** @param idsByConcept ids by what they stand for; the operation's own name tells what an `id` is */
export function valuesOf(idsByConcept: ReadonlyMap<string, readonly string[]>, random: () => number): Values {
  const of = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const made = (): string => `0197a000-0000-7000-8000-${Math.floor(random() * 2 ** 47).toString(16).padStart(12, '0')}`;
  const concepts = [...idsByConcept.keys()];
  return {
    random,
    id(operation, place) {
      if (place === 'commandId') return made();
      const chance = random();
      if (chance < 0.05) return made();
      const fitting = concepts.find((concept) => concept === place) ?? concepts.find((concept) => operation.toLowerCase().includes(concept));
      return of(idsByConcept.get(fitting !== undefined && chance < 0.8 ? fitting : of(concepts)) ?? []);
    },
    text: (place) => (isDay.test(place) ? of(days) : of(codes[place] ?? ['Some words.'])),
    int: (place) => (/revision|count|people|places|percent|number/i.test(place) && random() < 0.8 ? 1 : 1 + Math.floor(random() * 50)),
  };
}
