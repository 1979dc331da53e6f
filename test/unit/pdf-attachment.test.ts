import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { findAttachment } from '../../src/pdf/attached.ts';
import type { PdfAttachment } from '../../src/pdf/attachment.ts';
import type { PdfMeta } from '../../src/pdf/finish.ts';
import { finishPdf } from '../../src/pdf/finish.ts';

/** A page as the browser writes it: objects 1, 2, 3 … in order, object 1 the information, 2 the catalog. */
function printed(catalog = ''): Uint8Array {
  const bodies = [
    '<</Producer (Skia/PDF m147)>>',
    `<</Type /Catalog /Pages 3 0 R${catalog}>>`,
    '<</Type /Pages /Count 1 /Kids [4 0 R]>>',
    '<</Type /Page /MediaBox [0 0 960 540] /Contents 5 0 R /Resources <<>> /Parent 3 0 R>>',
    '<</Length 5>> stream\nBT ET\nendstream',
  ];
  let source = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const lines = bodies.map((body, index) => {
    const offset = String(source.length).padStart(10, '0');
    source += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return `${offset} 00000 n \n`;
  });
  const table = source.length;
  source += `xref\n0 6\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size 6 /Root 2 0 R /Info 1 0 R>>\nstartxref\n${String(table)}\n%%EOF\n`;
  return Buffer.from(source, 'latin1');
}

const meta: PdfMeta = {
  ...{ title: 'T', authors: [], subject: undefined, keywords: [] },
  ...{ date: new Date('2026-02-14T00:00:00Z'), lang: 'en', creator: 'Test' },
};
const content = Buffer.from(JSON.stringify({ text: 'про це 😀', more: 'x'.repeat(5000) }));
const data: PdfAttachment = {
  name: 'data.json',
  description: 'Data',
  type: 'application/json',
  bytes: content,
  date: meta.date,
};

const good = finishPdf(printed(), meta, [data]);

function textIn(pdf: Uint8Array, name = 'data.json'): string {
  const found = findAttachment(pdf, name);
  return 'problem' in found ? found.problem : Buffer.from(found.bytes).toString();
}

describe('a file put into a PDF', () => {
  test('comes out again as it went in', () => {
    expect(textIn(good)).toBe(content.toString());
  });

  test('is an attachment for other readers, with its name and description', async () => {
    const pdf = await getDocument({ data: new Uint8Array(good), verbosity: 0 }).promise;
    const attachments = (await pdf.getAttachments()) as Record<
      string,
      { filename: string; description: string; content: Uint8Array }
    >;
    expect(Object.keys(attachments)).toEqual(['data.json']);
    const [found] = Object.values(attachments);
    expect(found?.description).toBe('Data');
    expect(Buffer.from(found?.content ?? []).equals(content)).toBe(true);
  });

  test.each([
    ['names', ' /Names <</Dests <</Names [(a) [4 0 R /Fit]]>>>>', '/Dests'],
    ['files that belong to it', ' /AF [3 0 R]', '/AF [ 3 0 R'],
  ])('leaves the %s of the catalogue', (_, catalog, kept) => {
    const pdf = finishPdf(printed(catalog), meta, [data]);
    expect(findAttachment(pdf, 'data.json')).toHaveProperty('bytes');
    const opened = qpdf(['--qdf', '--object-streams=disable'], pdf);
    if (opened !== undefined)
      expect(Buffer.from(opened).toString('latin1').replace(/\s+/gu, ' ')).toContain(kept);
  });

  test('says when it was changed, and nothing of it where no day is known', () => {
    const undated = finishPdf(printed(), { ...meta, date: undefined }, [
      { ...data, date: undefined },
    ]);
    expect(Buffer.from(undated).toString('latin1')).not.toContain('ModDate');
    expect(Buffer.from(good).toString('latin1')).toContain('/ModDate (D:20260214000000Z)');
  });

  test('gives the same bytes each time', () => {
    expect(Buffer.from(finishPdf(printed(), meta, [data])).equals(Buffer.from(good))).toBe(true);
  });

  test('is found among others by its name', () => {
    const files = ['b', 'a', 'c'].map((name) => ({ ...data, name, bytes: Buffer.from(name) }));
    const pdf = finishPdf(printed(), meta, files);
    for (const name of ['a', 'b', 'c']) expect(textIn(pdf, name)).toBe(name);
    expect(findAttachment(pdf, 'd')).toEqual({ problem: 'absent' });
  });
});

const folder = mkdtempSync(join(tmpdir(), 'briefwright-qpdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What qpdf makes of a PDF; undefined where there is no qpdf. */
function qpdf(args: readonly string[], pdf: Uint8Array): Uint8Array | undefined {
  const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
  writeFileSync(from, pdf);
  const { status, error } = spawnSync('qpdf', [...args, from, to]);
  if (error !== undefined) return undefined;
  expect(status).toBe(0);
  return readFileSync(to);
}

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

describe.skipIf(!hasQpdf)('a PDF that another program wrote again', () => {
  test.each([
    ['with object streams', ['--object-streams=generate']],
    ['without object streams', ['--object-streams=disable']],
    ['for the web', ['--linearize']],
    ['for the web, packed', ['--linearize', '--object-streams=generate', '--recompress-flate']],
    ['as text', ['--qdf', '--object-streams=disable']],
    ['as text, with object streams', ['--qdf', '--object-streams=generate']],
    [
      'with other numbers',
      ['--preserve-unreferenced', '--compression-level=1', '--recompress-flate'],
    ],
  ])('still has its file: %s', (_, args) => {
    const again = qpdf(args, good);
    expect(again && textIn(again)).toBe(content.toString());
  });

  test.each([40, 128, 256])('is told apart where it is encrypted with %i bits', (bits) => {
    const args = ['--allow-weak-crypto', '--encrypt', 'u', 'o', String(bits), '--'];
    const locked = qpdf(args, good);
    expect(locked && findAttachment(locked, 'data.json')).toEqual({ problem: 'encrypted' });
  });
});

describe('a PDF that somebody appended to', () => {
  test('shows what was appended last', () => {
    const other = deflateSync(Buffer.from('new'));
    const text = Buffer.from(good).toString('latin1');
    const number = /(\d+) 0 obj\n<<\/Type \/EmbeddedFile/u.exec(text)?.[1] ?? '';
    const appended = Buffer.concat([
      good,
      Buffer.from(
        `${number} 0 obj\n<</Type /EmbeddedFile /Filter [/FlateDecode] /Length ${String(other.length)}>>\nstream\r\n`,
        'latin1',
      ),
      other,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Prev 12>>\nstartxref\n0\n%%EOF\n', 'latin1'),
    ]);
    expect(textIn(appended)).toBe('new');
  });

  test('is read behind lines of a mail gateway', () => {
    const wrapped = Buffer.concat([Buffer.from('X-Scanned: yes\r\n\r\n'), good]);
    expect(findAttachment(wrapped, 'data.json')).toHaveProperty('bytes');
  });
});

const stream = /(?<=\/Type \/EmbeddedFile[^]*?stream\n)[^]{40}/u;
const broken = Buffer.from(
  Buffer.from(good).toString('latin1').replace(stream, 'x'.repeat(40)),
  'latin1',
);

test.each([
  ['nothing', Buffer.alloc(0), 'foreign'],
  ['text', Buffer.from('no PDF at all'), 'foreign'],
  ['a head without a body', Buffer.from('%PDF-1.7\n'), 'absent'],
  ['a PDF without files', finishPdf(printed(), meta), 'absent'],
  ['half a file', good.subarray(0, 300), 'absent'],
  ['a file whose content was damaged', broken, 'broken'],
  [
    'a list that names itself',
    Buffer.from(
      '%PDF-1.7\n1 0 obj <</Root 2 0 R>> endobj\n2 0 obj <</Names <</EmbeddedFiles 3 0 R>>>> endobj\n3 0 obj <</Kids [3 0 R 4 0 R]>> endobj\n4 0 obj 4 0 R endobj\ntrailer <</Root 2 0 R>>',
    ),
    'absent',
  ],
  ['objects that never end', Buffer.from(`%PDF-1.7\n${'1 0 obj ('.repeat(200_000)}`), 'broken'],
  ['lists without end', Buffer.from(`%PDF-1.7\n1 0 obj ${'['.repeat(100_000)}`), 'absent'],
  ['a bomb', bomb(), 'broken'],
])(
  'says what is wrong with %s, soon',
  (_, bytes, problem) => {
    expect(findAttachment(bytes, 'data.json')).toEqual({ problem });
  },
  5_000,
);

/** A small file that unpacks to more than anybody wants. */
function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj <</EF <</F 2 0 R>> /F (data.json)>> endobj\n2 0 obj <</Filter /FlateDecode /Length ${String(packed.length)}>> stream\n`,
    ),
    packed,
    Buffer.from('\nendstream endobj\n'),
  ]);
}
