/** Names that later versions will give a meaning to: using one is an error today. */
import type { Form } from './directive.ts';

export const reserved: ReadonlyMap<string, Form> = new Map<string, Form>([['only', 'container']]);
