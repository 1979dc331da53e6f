import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { PdfMeta } from '../../src/pdf/finish.ts';
import { finishPdf, readPdf } from '../../src/pdf/finish.ts';
import { isDictionary, text, readText, writeValue } from '../../src/pdf/object.ts';
import type { Value } from '../../src/pdf/object.ts';
import { readFile, valueOf } from '../../src/pdf/read.ts';

/** A file as the browser writes it: bodies of objects 1, 2, 3 … in order, object 1 the information, 2 the catalog. */
function file(bodies: readonly string[], { trailer = '', end = '\n' } = {}): Uint8Array {
  let source = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = bodies.map((body, index) => {
    const offset = source.length;
    source += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = source.length;
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  source += `xref\n0 ${size}\n0000000000 65535 f \n${lines}`;
  source += `trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF${end}`;
  return Buffer.from(source, 'latin1');
}

interface Changes {
  readonly date?: string;
  /** Ids of the two header cells, and the order in which the browser's tree of ids has them. */
  readonly ids?: readonly [string, string];
  readonly stream?: string;
}

/** Two pages, one table whose cell refers to its header cells by id, a link's destination and an outline. */
function printed({
  date = '20261123220457',
  ids = ['node00000023', 'node00000026'],
  stream = 'BT ET',
}: Changes = {}): Uint8Array {
  const [a, b] = ids;
  const leaf = a < b ? `(${a}) 9 0 R (${b}) 10 0 R` : `(${b}) 10 0 R (${a}) 9 0 R`;
  return file([
    `<</Title (about:blank)\n/Creator (Mozilla)\n/Producer (Skia/PDF m147)\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>`,
    '<</Type /Catalog\n/Pages 3 0 R\n/Dests <</two [5 0 R /XYZ 6 827.66998 0]\n/#25D0#25B7 [4 0 R /XYZ 6 1 0]>>\n/MarkInfo <</Marked true>>\n/StructTreeRoot 7 0 R\n/Outlines 15 0 R\n/Lang (en)>>',
    '<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>',
    '<</Type /Page\n/MediaBox [0 0 960 540]\n/Contents 6 0 R\n/Resources <</Font <</F1 18 0 R>>>>\n/Parent 3 0 R>>',
    '<</Type /Page\n/MediaBox [0 0 960 540]\n/Contents 6 0 R\n/Resources <<>>\n/Parent 3 0 R>>',
    `<</Length ${stream.length}>> stream\n${stream}\nendstream`,
    '<</Type /StructTreeRoot\n/K 8 0 R\n/IDTree 13 0 R>>',
    '<</Type /StructElem\n/S /Table\n/P 7 0 R\n/K [9 0 R 10 0 R 11 0 R]>>',
    `<</Type /StructElem\n/S /TH\n/P 8 0 R\n/ID (${a})>>`,
    `<</Type /StructElem\n/S /TH\n/P 8 0 R\n/ID (${b})>>`,
    `<</Type /StructElem\n/S /TD\n/P 8 0 R\n/Alt (${a})\n/A [<</O /Table\n/Headers [(${a}) (${b})]>>]\n/K 12 0 R>>`,
    '<</Type /StructElem\n/S /Strong\n/P 11 0 R\n/K 0>>',
    '<</Kids [14 0 R]>>',
    `<</Limits [(${a}) (${b})]\n/Names [${leaf}]>>`,
    '<</Type /Outlines\n/First 16 0 R\n/Last 16 0 R>>',
    '<</Title <FEFF04220435>\n/Dest [4 0 R /XYZ 0 0 0]\n/First 17 0 R\n/Last 17 0 R>>',
    '<</Title (Two \\(2\\))\n/Dest [5 0 R /XYZ 0 0 0]>>',
    '<</Type /Font\n/Subtype /Type0\n/BaseFont /AAAAAA+Plex\n/DescendantFonts [19 0 R]>>',
    '<</Type /Font\n/Subtype /CIDFontType2\n/BaseFont /AAAAAA+Plex\n/FontDescriptor 20 0 R>>',
    '<</Type /FontDescriptor\n/FontName /AAAAAA+Plex\n/FontFile2 6 0 R>>',
  ]);
}

const meta: PdfMeta = {
  title: 'The strategic shift',
  authors: ['Олена Ко', 'B. Lefèvre'],
  subject: 'A subject (with parentheses) and a \\',
  keywords: ['France', 'Ukraine'],
  date: new Date(Date.UTC(2026, 1, 9, 8, 5, 3)),
  lang: 'uk',
  creator: 'Briefwright 0.1.0',
};

const plain: PdfMeta = { ...meta, authors: [], subject: undefined, keywords: [], date: undefined };

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** All objects as text: in a finished file they are packed. */
const unpacked = (bytes: Uint8Array): string =>
  [...readFile(bytes).objects.values()].map(({ source }) => source).join('\n');

/** The value of an object of a file. */
function valueIn(bytes: Uint8Array, number: number): Value {
  const object = readFile(bytes).objects.get(number);
  if (object === undefined) throw new Error(`object ${number} must be there`);
  return valueOf(object);
}

describe('reads', () => {
  test('pages, places, fonts, tags and outline', () => {
    expect(readPdf(printed())).toEqual({
      pages: 2,
      destinations: new Map([
        ['two', 2],
        ['з', 1],
      ]),
      fonts: [{ name: 'Plex', embedded: true, type: 'CIDFontType2' }],
      tagged: true,
      outline: [
        { title: 'Те', depth: 1 },
        { title: 'Two (2)', depth: 2 },
      ],
    });
  });

  test('a finished file as it reads the raw one', () => {
    expect(readPdf(finishPdf(printed(), meta))).toEqual(readPdf(printed()));
  });

  test.each([
    ['a font that is not embedded', '/FontDescriptor 4 0 R', { embedded: false, type: 'TrueType' }],
    ['one of the standard fonts', '', { embedded: false, type: 'TrueType' }],
  ])('%s', (_, descriptor, font) => {
    const bytes = file([
      '<<>>',
      '<</Type /Catalog /Pages 3 0 R>>',
      '<</Type /Pages /Kids []>>',
      '<</Type /FontDescriptor /FontName /Arial>>',
      `<</Type /Font /Subtype /TrueType /BaseFont /Arial ${descriptor}>>`,
    ]);
    expect(readPdf(bytes)).toEqual({
      pages: 0,
      destinations: new Map(),
      fonts: [{ name: 'Arial', ...font }],
      tagged: false,
      outline: [],
    });
  });

  test('an outline and a tree of pages that go in circles', () => {
    const pages = '<</Type /Pages /Kids [3 0 R]>>';
    const outline = '<</First 4 0 R /Title (again) /Next 4 0 R>>';
    const catalog = '<</Type /Catalog /Pages 5 0 R /Outlines 4 0 R>>';
    const page = '<</Type /Page>>';
    expect(readPdf(file(['<<>>', catalog, pages, outline, page])).outline).toHaveLength(1);
    const circle = file(['<<>>', '<</Type /Catalog /Pages 3 0 R>>', pages]);
    expect(() => readPdf(circle)).toThrow('must have no circle');
  });
});

describe('values come back as they were written', () => {
  test.each([
    ['numbers', '[0 -1 +2 .5 3. 8.1292963 1068.84766]'],
    ['words and references', '[true false null 12 0 R 1 2 3]'],
    ['names', '[/A /A#20B /#23 / /Lime#2FGreen]'],
    ['strings', '[() (a) (a \\(b\\) \\\\) <FEFF0041> <00FF>]'],
    ['nested', '<</A <</B [<</C (x)>> []]>>\n/D <<>>>>'],
  ])('%s', (_, source) => {
    expect(writeValue(valueIn(file([source]), 1))).toBe(source);
  });

  test.each([
    ['escapes', '(\\n\\t\\101\\7\\q\\\r\nx)', '\n\tA\x07qx'],
    ['balanced parentheses', '(a(b)c)', 'a(b)c'],
    ['an odd number of digits', '<4a4>', 'J@'],
    ['space in digits', '<4a\n 4b>', 'JK'],
    ['comments around', '% one\n(a) % two', 'a'],
  ])('%s', (_, source, bytes) => {
    expect(valueIn(file([source]), 1)).toEqual({ kind: 'text', bytes });
  });

  test.each(['', 'plain', 'a (b) \\', 'Зустріч', '𝕏 é', 'line\nbreak'])('text %j', (content) => {
    expect(readText(text(content))).toBe(content);
    const written = valueIn(file([writeValue(text(content))]), 1);
    expect(written).toEqual(text(content));
  });

  test('a stream whose length stands elsewhere, with `endstream` among its bytes', () => {
    const data = '\0endstream\nendobj \xff';
    const bytes = file([`<</Length 2 0 R>> stream\r\n${data}\nendstream`, String(data.length)]);
    const stream = readFile(bytes).objects.get(1)?.stream;
    expect(latin1(stream ?? Buffer.of())).toBe(data);
  });
});

/** A finished file with the first of these replaced by as many characters. */
function edited(from: string, to: string): Uint8Array {
  return Buffer.from(latin1(finishPdf(printed(), plain)).replace(from, to), 'latin1');
}

/** Its last object does not end. */
const cut = Buffer.from(
  latin1(file(['<<>>', '<<>>'])).replace('endobj\nxref', 'endxxx\nxref'),
  'latin1',
);

describe('refuses what no browser writes', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.of(), 'does not begin with'],
    ['html', Buffer.from('<!doctype html>'), 'does not begin with'],
    ['half a file', printed().subarray(0, 900), 'does not end with'],
    ['a second revision', file(['<<>>'], { trailer: '/Prev 1' }), 'must have no `Prev`'],
    ['encryption', file(['<<>>'], { trailer: '/Encrypt 1 0 R' }), 'must have no `Encrypt`'],
    [
      'a stream longer than the file',
      file(['<</Length 99999>> stream\nx\nendstream']),
      'must stand here',
    ],
    ['a stream without length', file(['<<>> stream\nx\nendstream']), 'must have a length'],
    ['a table of another shape', edited('[1 4 2]', '[1 2 2]'), 'must have the columns of ours'],
    ['objects packed another way', edited('/FlateDecode', '/FlateEncode'), 'must be deflated'],
    ['an object without end', cut, 'must end'],
    ['no catalog', file(['<<>>'], { trailer: '' }), 'must have an object 2'],
  ])('%s', (_, bytes, reason) => {
    expect(() => finishPdf(bytes, meta)).toThrow(reason);
  });

  test.each([
    ['an open string', '(a', 'a string must be closed'],
    ['an open hexadecimal string', '<4a', 'a string must be closed'],
    ['an open dictionary', '<</A 1', 'a key must be a name'],
    ['a foreign word', 'nil', '`nil` is no value'],
    ['another generation', '[1 1 R]', 'generation 0'],
    ['two values', '1 2', 'a value must end here'],
    ['nothing', '', 'a word must stand here'],
    ['a bottomless list', '['.repeat(5000), 'nested too deeply'],
  ])('%s', (_, source, reason) => {
    expect(() => valueIn(file([source]), 1)).toThrow(reason);
  });

  test('takes a file without a line feed at its end, and from the middle of a buffer', () => {
    const bytes = file(['<<>>', '<</Pages 3 0 R>>', '<</Kids []>>'], { end: '' });
    const inside = Buffer.concat([Buffer.from('before'), bytes, Buffer.alloc(0)]).subarray(6);
    expect(readPdf(inside).pages).toBe(0);
  });
});

describe('finishes', () => {
  test('with metadata that another reader understands', async () => {
    const task = getDocument({ data: new Uint8Array(finishPdf(printed(), meta)), verbosity: 0 });
    const pdf = await task.promise;
    expect((await pdf.getMetadata()).info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'uk',
      Title: 'The strategic shift',
      Author: 'Олена Ко, B. Lefèvre',
      Subject: 'A subject (with parentheses) and a \\',
      Keywords: 'France, Ukraine',
      Creator: 'Briefwright 0.1.0',
      Producer: 'Skia/PDF m147',
      CreationDate: 'D:20260209080503Z',
      ModDate: 'D:20260209080503Z',
    });
    expect(pdf.numPages).toBe(2);
    expect(pdf.fingerprints[0]).toMatch(/^[\da-f]{32}$/);
    await task.destroy();
  });

  test('without a trace of what is not known', () => {
    const source = unpacked(finishPdf(printed(), plain));
    expect(source).toContain('/Title (The strategic shift)');
    for (const key of ['Date', '/Author', '/Subject', '/Keywords', 'about:blank', 'Mozilla']) {
      expect(source).not.toContain(key);
    }
  });

  test.each<[string, Changes]>([
    ['the date of printing', { date: '19991231235959' }],
    ['ids of another page', { ids: ['node00000777', 'node00000888'] }],
    ['ids in another order', { ids: ['node00000099', 'node00000011'] }],
  ])('to the same bytes in spite of %s', (_, changes) => {
    // The text alternative that looks like an id is content: it stays, so it is the same in both.
    const other = latin1(printed(changes)).replace(/\/Alt \([^)]*\)/, '/Alt (node00000023)');
    const bytes = finishPdf(Buffer.from(other, 'latin1'), plain);
    expect(latin1(bytes)).toBe(latin1(finishPdf(printed(), plain)));
    expect(unpacked(bytes)).toContain('/Alt (node00000023)');
  });

  test('with one figure for each drawing, whatever stands around it', () => {
    const figure = (parent: number, more: string): string =>
      `<</Type /StructElem\n/S /Figure\n/P ${parent} 0 R\n${more}>>`;
    const bytes = file([
      '<<>>',
      '<</Pages 3 0 R\n/StructTreeRoot 4 0 R>>',
      '<</Kids []>>',
      '<</Type /StructTreeRoot\n/K 5 0 R>>',
      figure(4, '/K [6 0 R 7 0 R]'),
      figure(5, '/Alt (Bars)\n/K 0'),
      // A picture whose author wrote no text stays one: a rule says so.
      figure(5, '/K 1'),
    ]);
    const roles = [5, 6, 7].map((number) => {
      const element = valueIn(finishPdf(bytes, plain), number);
      return isDictionary(element) ? element.get('S') : undefined;
    });
    expect(roles).toMatchObject([{ name: 'Div' }, { name: 'Figure' }, { name: 'Figure' }]);
  });

  test('to a file of half the size where there are many tags', () => {
    const many = Array.from(
      { length: 1000 },
      () => '<</Type /StructElem\n/S /NonStruct\n/P 7 0 R\n/Pg 4 0 R\n/K 0>>',
    );
    const bytes = file(['<<>>', '<</Pages 3 0 R>>', '<</Kids []>>', ...many]);
    const finished = finishPdf(bytes, plain);
    expect(finished.length).toBeLessThan(bytes.length / 2);
    expect(readFile(finished).objects.size).toBe(1003);
  });

  test('to the same bytes when it is finished twice', () => {
    const bytes = finishPdf(printed(), meta);
    expect(Buffer.compare(finishPdf(bytes, meta), bytes)).toBe(0);
  });

  test('with an identifier that follows from the content', () => {
    const idOf = (bytes: Uint8Array): string =>
      /\/ID \[<(\w+)> <\1>\]/.exec(latin1(bytes))?.[1] ?? '';
    const id = idOf(finishPdf(printed(), plain));
    expect(id).toHaveLength(32);
    expect(idOf(finishPdf(printed({ stream: 'BT EX' }), plain))).not.toBe(id);
  });

  test('with header cells that are still found by their ids', () => {
    const bytes = finishPdf(printed({ ids: ['node9', 'node10'] }), plain);
    const written = [9, 10, 11, 13].map((number) => writeValue(valueIn(bytes, number)));
    expect(written[0]).toContain('/ID (e000001)');
    expect(written[1]).toContain('/ID (e000002)');
    expect(written[2]).toContain('/Headers [(e000001) (e000002)]');
    expect(written[3]).toBe('<</Names [(e000001) 9 0 R (e000002) 10 0 R]>>');
    expect(readFile(bytes).objects.has(14)).toBe(false);
  });

  test('with a meaning for tags that PDF 1.7 does not know', () => {
    const root = valueIn(finishPdf(printed(), plain), 7);
    const roles = isDictionary(root) ? root.get('RoleMap') : undefined;
    expect(writeValue(roles ?? null)).toBe('<</Strong /Span\n/Em /Span>>');
  });

  test('a file without tags, ids or information', () => {
    const bare = latin1(file(['[]', '<</Pages 3 0 R>>', '<</Kids []>>'])).replace(
      '\n/Info 1 0 R',
      '',
    );
    const table = bare.lastIndexOf('xref\n0');
    const bytes = bare.replace(/startxref\n\d+/, `startxref\n${table}`);
    const finished = finishPdf(Buffer.from(bytes, 'latin1'), plain);
    expect(latin1(finished)).toContain('/Info 4 0 R');
    expect(readPdf(finished)).toMatchObject({ pages: 0, tagged: false });
  });
});
