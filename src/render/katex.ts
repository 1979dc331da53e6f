/** KaTeX's fonts, which Marp would take from a CDN. */
import type { World } from '../world.ts';

/** The folder that Marp is told to name in its style sheet. */
export const katexFolder = 'brief-katex/';

/** KaTeX's own fonts, which Marp would take from a CDN. */
export async function embedMathFonts(css: string, world: World): Promise<string> {
  if (!css.includes(katexFolder)) return css;
  const names = [
    ...new Set([...css.matchAll(/brief-katex\/([\w-]+)\.woff2/gu)].map(([, name = '']) => name)),
  ];
  const urls = new Map(
    await Promise.all(
      names.map(async (name) => {
        const bytes = await world.asset(`fonts/katex/dist/fonts/${name}.woff2`);
        return [name, `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`] as const;
      }),
    ),
  );
  return css.replace(
    /src:\s*url\(["']?brief-katex\/([\w-]+)\.woff2["']?\)[^;}]*/gu,
    (_, name: string) => `src:url(${urls.get(name) ?? ''}) format("woff2")`,
  );
}
