/** What Vega exports and its types leave out. */
export {};
declare module 'vega' {
  export const textMetrics: { width: (item: unknown, text: unknown) => number };
  export function setRandom(random: () => number): void;
  export function randomLCG(seed: number): () => number;
  export function locale(number: unknown, time: unknown): unknown;
}
