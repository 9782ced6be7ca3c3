import type { ListedConditions } from './condition-file';
import { isObject, nameIn, objectsIn, type Json } from './shape';

/** A file as deep as this is not a classification. */
const DEEPEST = 100;

/** A classification of Orphanet as JSON (`JDBOR`, `ClassificationList`, nodes with a `Disorder` and their children); undefined when it is something else. */
export function fromOrphanet(json: unknown): ListedConditions | undefined {
  if (!isObject(json)) return undefined;
  const [jdbor] = objectsIn(json['JDBOR']);
  if (!jdbor) return undefined;
  const found = new Map<string, { name: string; readonly parents: Set<string> }>();
  const classifications = inside([jdbor], 'ClassificationList', 'Classification');
  let level = inside(classifications, 'ClassificationNodeRootList', 'ClassificationNode').map((node) => ({ node, parent: undefined as string | undefined }));
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return undefined;
    level = level.flatMap(({ node, parent }) => {
      const [disorder] = objectsIn(node['Disorder']);
      const number = disorder && numberIn(disorder);
      if (disorder && number !== undefined) {
        const known = found.get(number) ?? { name: nameOf(disorder), parents: new Set<string>() };
        if (parent !== undefined) known.parents.add(parent);
        found.set(number, known);
      }
      return inside([node], 'ClassificationNodeChildList', 'ClassificationNode').map((child) => ({ node: child, parent: number ?? parent }));
    });
  }
  return {
    source: 'orphanet', release: nameIn(jdbor['version'] ?? jdbor['date']),
    conditions: [...found].map(([number, { name, parents }]) => ({ number, name, parents: [...parents] })),
  };
}

function inside(objects: readonly Json[], list: string, item: string): readonly Json[] {
  return objects.flatMap((object) => objectsIn(object[list])).flatMap((found) => objectsIn(found[item]));
}

function numberIn(disorder: Json): string | undefined {
  const said = disorder['OrphaCode'] ?? disorder['OrphaNumber'];
  const code = typeof said === 'number' ? String(said) : said;
  return typeof code === 'string' && /^\d{1,7}$/.test(code) ? `ORPHA:${code}` : undefined;
}

/** A name is a text, or stands with its language. */
function nameOf({ Name: name }: Json): string {
  if (typeof name === 'string') return nameIn(name);
  const named = objectsIn(name);
  const chosen = named.find(({ lang }) => lang === 'en') ?? named[0];
  return nameIn(chosen?.['label'] ?? chosen?.['#text']);
}
