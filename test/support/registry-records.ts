/** A made-up record of the Research Organization Registry, second generation. `id` must be a valid ROR id. */
export function rorRecord(id: string, name: string, more: object = {}): object {
  return {
    id: `https://ror.org/${id}`, status: 'active', names: [{ value: name, types: ['ror_display', 'label'], lang: 'en' }], links: [], domains: [], established: null, external_ids: [], relationships: [], types: ['nonprofit'],
    locations: [{ geonames_details: { country_code: 'SE', name: 'Lund' } }], ...more,
  };
}

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The n-th of as many made-up ROR ids as wanted, with their check digits (ISO 7064, modulus 97). */
export function rorIdNumber(n: number): string {
  let rest = 1_000_000 + n;
  let text = '';
  for (let place = 0; place < 6; place++) {
    text = (digits[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  const check = 98 - (((1_000_000 + n) * 100) % 97);
  return `0${text}${String(check).padStart(2, '0')}`;
}
