/** A code as the catalogues name it: `OWN_EXPERIENCE` → `own-experience`. */
export function codeOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}
