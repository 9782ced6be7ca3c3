import type { ListedConditions } from './condition-file';
import { nameIn, objectsIn, isObject, type Json } from './shape';

const term = /^http:\/\/purl\.obolibrary\.org\/obo\/MONDO_(\d{7})$/;

/** Mondo in the form of OBO Graphs (`graphs`, `nodes`, `edges`); undefined when it is something else. Obsolete terms and those of other ontologies are left out. */
export function fromMondo(json: unknown): ListedConditions | undefined {
  if (!isObject(json)) return undefined;
  const graphs = objectsIn(json['graphs']).filter(({ nodes, edges }) => Array.isArray(nodes) && Array.isArray(edges));
  if (graphs.length === 0) return undefined;
  const nodes = graphs.flatMap((graph) => objectsIn(graph['nodes']));
  const names = new Map<string, string>();
  for (const node of nodes) {
    const number = numberIn(node['id']);
    if (number !== undefined && node['type'] !== 'PROPERTY' && !isObsolete(node)) names.set(number, nameIn(node['lbl']));
  }
  const parents = new Map<string, Set<string>>();
  for (const edge of graphs.flatMap((graph) => objectsIn(graph['edges']))) {
    const [child, parent] = [numberIn(edge['sub']), numberIn(edge['obj'])];
    if (edge['pred'] !== 'is_a' || child === undefined || parent === undefined || !names.has(child) || !names.has(parent)) continue;
    parents.set(child, (parents.get(child) ?? new Set()).add(parent));
  }
  return {
    source: 'mondo', release: releaseOf(graphs),
    conditions: [...names].map(([number, name]) => ({ number, name, parents: [...(parents.get(number) ?? [])] })),
  };
}

function numberIn(id: unknown): string | undefined {
  const [, digits] = typeof id === 'string' ? term.exec(id) ?? [] : [];
  return digits === undefined ? undefined : `MONDO:${digits}`;
}

function isObsolete({ meta }: Json): boolean {
  return isObject(meta) && meta['deprecated'] === true;
}

function releaseOf(graphs: readonly Json[]): string {
  return graphs.map(({ meta }) => (isObject(meta) ? nameIn(meta['version']) : '')).find((version) => version !== '') ?? '';
}
