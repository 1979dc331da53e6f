/**
 * Like `Promise.all` over `items.map(work)` with at most `limit` under way; results in the order of `items`, also where the
 * last is begun first.
 */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  { backwards = false }: { readonly backwards?: boolean | undefined } = {},
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const entries = [...items.entries()];
  const queue = (backwards ? entries.reverse() : entries).values();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
