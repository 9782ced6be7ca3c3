/** A code list as an API enum: `{ PATIENT_ORGANISATION: 'patient-organisation', … }`. Codes that begin with a digit get a leading underscore. */
export function enumOf<const Code extends string>(codes: readonly Code[]): Record<string, Code> {
  return Object.fromEntries(codes.map((code) => [code.toUpperCase().replaceAll('-', '_').replace(/^(?=\d)/, '_'), code]));
}
