import type { Compared } from './diff.ts';
import type { States } from './states.ts';
export function formatHtml(_compared: Compared, _states: States): Promise<string> {
  return Promise.resolve('');
}
