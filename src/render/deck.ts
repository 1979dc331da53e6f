/** How a deck is rendered. */
import type { Deck } from '../model/deck.ts';
import { deckHtml } from './deck-html.ts';
import { layoutDeck } from './deck-pdf.ts';
import type { Renderer } from './index.ts';
import { toDeck } from './marp.ts';

export const deckRenderer: Renderer<Deck> = { toModel: toDeck, html: deckHtml, layout: layoutDeck };
