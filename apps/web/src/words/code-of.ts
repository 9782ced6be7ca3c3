/** The code of the vocabulary behind a value of the API: `OWN_EXPERIENCE` → `own-experience`, as the catalogues have it. */
export function codeOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}
