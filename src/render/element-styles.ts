/**
 * What the elements of directives look like where no theme says otherwise: the same in decks and reports, in the colours
 * of the text around them, so that they are right on dark slides and in a theme that has never heard of them. All but what
 * meaning rests on stands in `:where()`, which every rule of a theme overrules.
 */
const soft = 'color-mix(in srgb,currentcolor 65%,transparent)';
const hairline = 'color-mix(in srgb,currentcolor 30%,transparent)';
const firm = 'var(--colour-accent,currentcolor)';

export const elementCss = [
  // Numbers of a column below each other: what is missing behind one takes its room unseen, and nobody copies it.
  'td[data-pad]::after{content:attr(data-pad);visibility:hidden}',
  ':where(td.numeric,th.numeric){font-variant-numeric:lining-nums tabular-nums;text-align:end}',
  ':where(td.numeric){white-space:nowrap}',
  ':where(td.date){font-variant-numeric:lining-nums tabular-nums}',
  ':where(table.fixed){table-layout:fixed;width:100%}',
  ':where(th .unit){font-weight:400}',
  ':where(tr.group th){padding-top:.75em;text-align:start;font-weight:600}',
  ':where(tr.group){break-after:avoid}',
  ':where(tr){break-inside:avoid}',
  ':where(tr.total > *){border-top:1px solid currentcolor}',
  ':where(.table-note){font-size:.7em;line-height:0;padding-inline-start:.1em}',
  ':where(.table-notes){font-size:.7em;margin-block:.5em 0}',
  ':where(.table-notes .item + .item){margin-inline-start:.75em}',
  // Readers hear it.
  '.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',

  ':where(table.matrix th[scope=row]){text-align:start}',
  ':where(table.matrix .sign){display:inline-block;min-width:1.1em}',
  `:where(table.matrix td.none){color:${soft}}`,
  ':where(p.matrix-key){font-size:.7em}',
  ':where(p.matrix-key .item + .item){margin-inline-start:1em}',

  ':where(table.comparison){table-layout:fixed;width:100%}',
  ':where(table.comparison th[scope=row]){text-align:start}',
  `:where(table.comparison td.before){color:${soft}}`,
  ':where(table.comparison td.after){font-weight:600}',
  `:where(table.comparison tr.highlight td.after){border-inline-start:4px solid ${firm};padding-inline-start:.5em}`,

  ':where(ul.key-figures){display:flex;flex-wrap:wrap;gap:1.5em 2em;list-style:none;padding:0}',
  ':where(ul.key-figures > li){flex:1 1 10em;margin:0;padding:0;min-width:0}',
  ':where(ul.key-figures .figure){font-size:2.5em;font-weight:600;line-height:1.1;font-variant-numeric:lining-nums}',
  ':where(ul.key-figures .unit){font-weight:600}',
  ':where(ul.key-figures .label){display:block}',
  ':where(ul.key-figures .qualifier){font-size:.9em}',
  `:where(ul.key-figures :is(.as-of,.source)){display:block;font-size:.7em;color:${soft}}`,

  ':where(figure.quotation){margin-inline:0;break-inside:avoid}',
  `:where(figure.quotation > blockquote){margin:0;padding-inline-start:1em;border-inline-start:2px solid ${hairline}}`,
  `:where(figure.quotation > figcaption){margin-top:.5em;padding-inline-start:1em;font-size:.8em;color:${soft}}`,
  ':where(figure.quotation .by){font-weight:600}',

  `:where(aside.callout){margin:1em 0;padding:.6em 1em;border-inline-start:4px solid ${hairline};break-inside:avoid}`,
  `:where(aside.callout-warning,aside.callout-decision){border-inline-start-color:${firm}}`,
  ':where(aside.callout > p.callout-title){margin:0 0 .25em;font-weight:600}',
  ':where(aside.callout > :last-child){margin-bottom:0}',
].join('\n');
