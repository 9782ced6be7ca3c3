import { fold } from '#vocabulary';
import { skeletonOf } from '../names/look-alike';
import type { Listing } from './state';
import type { OtherName, Profile } from './values';

/** What is said of an organisation, by whom. The source of everything in its directory entry. */
export interface Said {
  readonly name: string;
  readonly listing?: Listing;
  readonly own: Partial<Profile>;
}

/** The columns of a directory entry that follow from what is said. */
export interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly conditions: readonly string[];
  readonly every_condition: boolean;
  readonly countries: readonly string[];
  /** Folded names between line breaks: what is searched. */
  readonly haystack: string;
  /** The first one and two letters of every word of every name. */
  readonly beginnings: readonly string[];
  /** What is left of each name for an eye in a hurry (R-VER-02). */
  readonly skeletons: readonly string[];
  /** The same between line breaks, the organisation's own name first: for names that are nearly the same. */
  readonly likeness: string;
}

/** What an organisation said of itself stands over what a registry says, as soon as somebody has checked that it is the organisation (R-IMP-01). */
export function publicProfile({ listing, own }: Said, verified: boolean): Partial<Profile> {
  const fromRegistry = listing && { kind: listing.kind, countries: [...listing.facts.countries], conditions: [...listing.conditions] };
  return verified || !listing ? { ...fromRegistry, ...own } : { ...fromRegistry };
}

/** The entry as everybody finds it. */
export function entryOf(said: Said, verified: boolean): Entry {
  const { kind = '', conditions = [], everyCondition = false, countries = [] } = publicProfile(said, verified);
  const names = [...new Set([said.name, ...(said.listing ? [said.listing.facts.name, ...said.listing.facts.otherNames.map(({ name }) => name)] : [])])];
  const folded = [...new Set(names.map(fold))];
  const whole = names.filter((name) => !isShort(name, said.listing?.facts.otherNames ?? []));
  const skeletons = [...new Set(whole.map(skeletonOf))];
  return {
    name: said.name, kind, conditions, every_condition: everyCondition, countries,
    haystack: `\n${folded.join('\n')}\n`,
    beginnings: [...new Set(folded.flatMap(beginningsOf))],
    skeletons,
    likeness: `\n${skeletons.join('\n')}\n`,
  };
}

/** Words begin after anything that is no letter or digit. */
function beginningsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').flatMap((word) => {
    const [first = '', second = ''] = Array.from(word);
    return [first, first + second];
  });
}

/** Short forms are shared by many: they are found, but make no look-alike. */
function isShort(name: string, others: readonly OtherName[]): boolean {
  return others.some((other) => other.name === name && other.use === 'acronym');
}
