/** Names that later versions will give a meaning to: using one is an error today. */
import type { Form } from './directive.ts';

export const reserved: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['chart', 'leaf'],
  ['timeline', 'leaf'],
  ['matrix', 'leaf'],
  ['figures', 'leaf'],
  ['diagram', 'leaf'],
  ['map', 'leaf'],
  ['comparison', 'leaf'],
  ['quotation', 'leaf'],
  ['only', 'container'],
]);
