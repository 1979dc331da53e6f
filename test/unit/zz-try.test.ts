import { test } from 'vitest';
import { openProject, messagesOf } from './expand-project.ts';
test('x', async () => {
let s='---\nmarp: true\n---\n\n';for(let i=0;i<200;i++)s+=`# Slide ${i} title here\n\n- bullet one with **bold** and :value[count]\n- bullet two of text\n\n| a | b |\n|---|---|\n| x | :value[big] |\n\nSome text here for you\n\n<!-- note :value[share] -->\n\n---\n\n`;
 const plain = s.replaceAll(/:value\[\w+\]/g,'100000000');
 const open = await openProject();
 for (let i=0;i<6;i++){ let t=performance.now(); const d=await open(s); const e=performance.now()-t; t=performance.now(); await open(plain); console.log(s.length, e, 'plain', performance.now()-t, d.shown.length, messagesOf(d).length);}
 let c='';for(let i=0;i<100;i++)c+=`:::columns{}\n# a\n\ntext :value[count]\n\n# b\n\ntext\n:::\n\n---\n\n`;
 for (let i=0;i<4;i++){ const t=performance.now(); await open(c); console.log('cols', performance.now()-t);}
 let l='';for(let i=0;i<2000;i++)l+=`- item :value[count] x\n`;
 for (let i=0;i<2;i++){ const t=performance.now(); await open(l); console.log('list 2000', performance.now()-t);}
 const big=await openProject({files:{'data/rows.csv':'id,a,b,c\n'+Array.from({length:1000},(_,i)=>`${i},x${i},${i*3},y`).join('\n')}});
 for (let i=0;i<2;i++){ const t=performance.now(); await big('::table{from=rows}'); console.log('table 1000x4', performance.now()-t);}
 for (let i=0;i<2;i++){ const t=performance.now(); const d=await big(':::each{from=rows}\n- :value[item.a] and :value[item.b]\n:::'); console.log('each 1000', performance.now()-t, d.marked.text.length);}
});
