/** A deck for paper: one slide a page, printed from the layout that was measured. */
import type { Deck } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Press } from '../model/page.ts';
import type { Theme } from '../model/theme.ts';
import { deckSheet } from './deck-html.ts';
import { measureSheet } from './index.ts';
import type { Layout, Places, RenderContext } from './index.ts';

export async function layoutDeck(
  document: ExpandedDocument,
  deck: Deck,
  theme: Theme,
  context: RenderContext,
  press: Press,
): Promise<Layout> {
  const sheet = await press.open(
    await deckSheet(document, deck, theme),
    context.limits.pageSeconds,
  );
  const places: Places = {
    count: deck.slides.length,
    of(index) {
      const offset = document.shown[index]?.offset ?? -1;
      return deck.slides
        .filter(({ start, end }) => start <= offset && offset < end)
        .map((slide) => slide.index + 1);
    },
  };
  try {
    return {
      measurement: await measureSheet(sheet, 'deck', context),
      places,
      print: async () => ({
        pdf: await sheet.print({
          width: `${String(deck.width)}px`,
          height: `${String(deck.height)}px`,
        }),
        places,
      }),
      close: () => sheet.close(),
    };
  } catch (error) {
    await sheet.close();
    throw error;
  }
}
