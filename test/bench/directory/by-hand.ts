/** The directory's questions as somebody would write them who knows the tables, the question at hand, and no policy. */

export interface Question {
  readonly words?: string;
  readonly condition?: string;
  readonly country?: string;
}

const columns = ['id', 'status', 'claimed', 'name', 'said', 'removal_asked', 'confirmed_at', 'verified_on', 'verification_due', 'patient_majority', 'funders', 'people'].join(', ');
const page = 'limit 21';

/** SQL for the first page, and the next one to try when that finds nothing: a name that is spelt in a similar way. */
export function byHand(network: string, { words, condition, country }: Question): readonly { readonly text: string; readonly values: readonly unknown[] }[] {
  if (words === undefined) {
    const filter = condition !== undefined ? 'and conditions && array[$2]' : country !== undefined ? 'and countries @> array[$2]' : '';
    const values = [network, ...(condition === undefined ? [] : [condition]), ...(country === undefined ? [] : [country])];
    return [{ text: `select ${columns} from organisations.organisation where network = $1 ${filter} order by name collate "und-x-icu", id ${page}`, values }];
  }
  const holds = words.length < 3 ? 'beginnings @> array[$2]' : `haystack like '%' || $2 || '%'`;
  const exact = `with found as materialized (select ${columns}, haystack from organisations.organisation where network = $1 and ${holds})
    select ${columns} from found order by haystack not like E'%\\n' || $2 || '%', name collate "und-x-icu", id ${page}`;
  const similar = `with found as materialized (select ${columns} from organisations.organisation where network = $1 and $2 <% haystack) select ${columns} from found order by name collate "und-x-icu", id ${page}`;
  return [{ text: exact, values: [network, words] }, ...(words.length < 5 ? [] : [{ text: similar, values: [network, words] }])];
}
