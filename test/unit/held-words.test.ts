/** Which words of a text stay on one line. */
import { expect, test } from 'vitest';
import { holdWords } from '../../src/citations/held-words.ts';

test.each([
  ['What happened on 6 February 2025', 'What happened on 6_February 2025'],
  ['From February 2025 on', 'From February_2025 on'],
  ['on 6\u00a0February 2025', 'on 6_February 2025'],
  ['February 6, 2025', 'February_6, 2025'],
  ['on 14 Feb. 2026', 'on 14_Feb. 2026'],
  ['le 1er mars 2026', 'le 1er_mars 2026'],
  ['am 6. Februar 2025', 'am 6._Februar 2025'],
  ['6 лютого 2025 р.', '6_лютого 2025_р.'],
  ['у лютому', 'у лютому'],
  ['In paras 8 and 13, and 9', 'In paras_8 and_13, and 9'],
  ['(paras 3 to 6)', '(paras_3 to_6)'],
  ['Table 2 and Figure 3', 'Table_2 and Figure_3'],
  ['pp. 12–14, 16', 'pp._12–14,_16'],
  ['n° 7, Abb. 3, с. 5, № 12', 'n°_7, Abb._3, с._5, №_12'],
  ['See paras 1, 3, 5, 7 and 9', 'See paras_1, 3, 5, 7 and 9'],
  // What only looks like it.
  ['Kyiv’s 5 brigades', 'Kyiv’s 5 brigades'],
  ['there are no 3 of them', 'there are no 3 of them'],
  ['May the 4 ministers', 'May the 4 ministers'],
  ['comparable 12', 'comparable 12'],
  ['100 Marchers', '100 Marchers'],
  ['no number at all', 'no number at all'],
])('%j', (text, held) => {
  expect(holdWords(text).replaceAll('\u00a0', '_')).toBe(held);
});
