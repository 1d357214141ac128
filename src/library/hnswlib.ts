import { createRequire } from 'node:module';

/** What is used of hnswlib-node; written down here because the package is optional and may not be there. */
export interface Hnswlib {
  readonly HierarchicalNSW: new (space: 'ip', dimensions: number) => HnswGraph;
}

/** A hierarchical navigable small world graph: vectors by label, found by nearness. */
export interface HnswGraph {
  initIndex(capacity: number, linksPerPoint: number, efConstruction: number): void;
  resizeIndex(capacity: number): void;
  addPoint(vector: number[], label: number): void;
  markDelete(label: number): void;
  /** Points in the graph, marked ones with them. */
  getCurrentCount(): number;
  /** How many points a search keeps in view: more finds more, and takes longer. */
  setEf(ef: number): void;
  searchKnn(vector: number[], count: number): { readonly neighbors: number[] };
  readIndexSync(file: string): void;
  readIndex(file: string): Promise<boolean>;
  writeIndex(file: string): Promise<boolean>;
}

/**
 * Loads the addon.
 *
 * @throws Error when it is not installed, or cannot be loaded on this machine.
 */
export function loadHnswlib(): Hnswlib {
  return createRequire(import.meta.url)('hnswlib-node') as Hnswlib;
}
