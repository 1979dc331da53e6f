import { test } from 'vitest';
import { expandText, messagesOf } from './expand-project.ts';
const cases: Record<string,string> = {
 fact: 'a :value[rafale.plannd] b', path: ':value[]', path2: ':value[a..b]', nolabel: ':value{format=words}', unclosed: 'a :value[count b\n', unkattr: ':value[count]{fromat=words}', dup: ':value[count]{unit=long unit=short}',
 badval: ':value[count]{format=word}', digits: ':value[count]{digits=two}', bare: ':value[count]{format}', cite: ':value[count]{cite}', lang: ':value[big]{lang=fr}', lang2: ':value[big]{lang=x}',
 wrongform: '::value[count]', wrongform2: ':table{from=equipment}', near: ':valeu[count] and ::tabel{from=x}\n', reserved: '::chart{from=equipment}', reservedC: ':::only{x=1}\ntext :value[nope]\n:::', reservedT: ':trend[rose]{from=a}',
 misplaced: 'text ::table{from=equipment}', tagpos: '<b :value[count]>x</b>', missing: '::table{columns="a"}', unktable: '::table{from=equipmnt}', unkcol: '::table{from=equipment columns="name,stat"}', where: '::table{from=equipment where="statsu=joint"}', none: '::table{from=equipment where="status=gone"}', empty: '::table{from=empty}', limit: '::table{from=equipment limit=0}',
 nullv: ':value[equipment.sampt.speed]', obj: ':value[people.minister.office]', objok: ':value[people.minister.office.city]',
 unclosedC: ':::each{from=parties as=p}\n- :value[p.name]\n', stray: 'a\n\n:::\n', equal: ':::each{from=parties as=p}\n:::columns{}\n# a\n\n# b\n:::\n:::', shorter: '::::columns{}\n:::each{from=parties as=p}\n:value[p.name]\n::::\n', foreign: '::: columns\ntext\n:::\n\n:::info Title\nx :value[count]\n:::', longclose: ':::each{from=parties as=p}\nx\n::::\n',
 incl: '::include{file=nope.md}', incl2: '::include{file="../../x.md"}', incl3: '::include{file=_a.md}', incl4: '- ::include{file=_b.md}\n- x', fm: '\n---\ntitle: x\n---\n\n# a', fm2: '---\ntitle: x\n\n# a', fm3: '---\ntitel: x\nlang: [a]\n---\n# a', fm4: '---\n\n# Title\n\n---\n\ntext', fm5: '---\ntitle: "x\n---\n# a', fm6: '---\ntitle: :value[nope]\n---\n',
 widths: ':::columns{widths="1 2 3"}\n# a\n\n# b\n:::', widths2: ':::columns{widths=wide}\na\n\nb\n:::', list: '1. x\n   :::each{from=parties as=p}\n   - :value[p.name]\n   :::\n2. y', nested: '::::each{from=parties as=p}\n## :value[p.name]\n\n:::each{from=pillars as=q where="party=:value[p.id]"}\n- :value[q.title]\n:::\n::::', code: '```\n:value[x]\n:::each{from=x}\n:::\n```\n\n    :value[y]\n    :::\n\n`:value[z]`\n\n<style>\na:value[x]{}\n</style>\n', 
 links: '[a](:value[url]) [b](https://x.org/:value[texts.t0.t]) [c](?q=:value[texts.t0.t]) <https://x.org/:value[word]> https://x.org/:value[word] <:value[url]> ![](img/:value[texts.t0.t].png) [d]: x\n\n[r]: https://x.org/:value[word] "t"\n[bad](:value[bad]) <:value[word]>',
 textsetext: 'text\n:::each{from=parties as=p}\n---\n\n# :value[p.name]\n:::\n---\n\nend', html: '<table>\n:::each{from=parties as=p}\n<tr><td>:value[p.name]</td></tr>\n:::\n</table>', notes: '<!--\n:::each{from=parties as=p}\n- :value[p.name] \\:value[x]\n:::\n-->', asdoc: ':::each{from=items}\n- :value[item.a] :value[item.b]\n:::', tableInHtml: '<div>\n::table{from=parties}\n</div>', colsBlocks: ':::columns{}\n::table{from=parties caption=C source="A b"}\n\npara\n\n<!-- note -->\n:::', colsRule: '> :::columns{}\n> left\n>\n> ---\n>\n> right :value[count]\n> :::',
};
test('x', async () => {
 for (const [k,t] of Object.entries(cases)) {
  const d = await expandText(t, {texts:['a b/c?d&e'], files: {'decks/_a.md':'# A\n::include{file=_c.md}\n','decks/_c.md':'::include{file=_a.md}\n:value[nope.x]','decks/_b.md':'---\ntitle: x\n---\nFirst :value[count]\n\nSecond\n'}});
  console.log('#### '+k+'\n'+d.plain.text+'\n--\n'+messagesOf(d).join('\n')+'\n'+d.files.flatMap(f=>f.messages.map(m=>m.note)).join(' | '));
 }
});
