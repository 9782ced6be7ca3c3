/** An illness or condition of the authored list. */
export interface Condition {
  /** A slug that never changes and never goes away: it stands in the log. */
  readonly id: string;
  /** As it is written inside a sentence: `cystic fibrosis`, `Parkinson’s disease`. */
  readonly labels: { readonly en: string; readonly sv: string };
  /** The wider conditions that it belongs to. */
  readonly parents: readonly string[];
  /** Other names by which organisations call it, in any language; folded when they are compared. */
  readonly alsoCalled: readonly string[];
  /** Abbreviations in capitals, recognised as they stand only: German *als* is not ALS. */
  readonly abbreviations: readonly string[];
  /** Descriptors of the Medical Subject Headings. */
  readonly meshIds: readonly string[];
  /** Orphanet numbers (CC BY 4.0), where certain. */
  readonly orphaIds: readonly string[];
  /** Mondo numbers (CC BY 4.0), where certain. */
  readonly mondoIds: readonly string[];
}

interface More {
  readonly in?: readonly string[];
  readonly also?: readonly string[];
  readonly short?: readonly string[];
  readonly mesh?: readonly string[];
  readonly orpha?: string;
  readonly mondo?: string;
}

/** One line of the list. */
export function condition(id: string, en: string, sv: string, { in: parents = [], also = [], short = [], mesh = [], orpha, mondo }: More): Condition {
  return {
    id, labels: { en, sv }, parents, alsoCalled: also, abbreviations: short, meshIds: mesh,
    orphaIds: orpha === undefined ? [] : [`ORPHA:${orpha}`], mondoIds: mondo === undefined ? [] : [`MONDO:${mondo}`],
  };
}
