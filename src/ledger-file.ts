/** The ledger inside a built file: how it is put in, and how it is read out of one that came back. */
import { validator } from './syntax/validator.ts';
import type { Ledger } from './model/ledger.ts';
import type { PdfAttachment } from './pdf/attachment.ts';

const id = 'briefwright-ledger';
export const attachmentName = `${id}.json`;

/** The attachment of a PDF. */
export function toAttachment(ledger: Ledger, date: Date | undefined): PdfAttachment {
  return {
    name: attachmentName,
    description: 'Values in this document and their sources',
    type: 'application/json',
    bytes: Buffer.from(`${JSON.stringify(ledger)}\n`),
    date,
  };
}

/** A page with its ledger at the end of the body, as data that no browser runs. */
export function embedLedger(html: string, ledger: Ledger): string {
  // Neither `</script>` nor `<!--` can stand in it.
  const json = JSON.stringify(ledger).replaceAll('<', '\\u003c');
  const at = html.lastIndexOf('</body>');
  if (at === -1) throw new Error('a page must have a body');
  const block = `<script type="application/json" id="${id}">${json}</script>`;
  return `${html.slice(0, at)}${block}${html.slice(at)}`;
}

/** Why a file gives no ledger. */
export type LedgerProblem = 'foreign' | 'encrypted' | 'absent' | 'broken' | 'newer';

export type LedgerResult = { readonly ledger: Ledger } | { readonly problem: LedgerProblem };

/** The ledger of a PDF or of an HTML file, also after other programs rewrote it. */
export async function readLedger(bytes: Uint8Array): Promise<LedgerResult> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) {
    const { findAttachment } = await import('./pdf/attached.ts');
    const found = findAttachment(bytes, attachmentName);
    return 'problem' in found ? found : parse(Buffer.from(found.bytes).toString('utf8'));
  }
  const html = Buffer.from(bytes).toString('utf8');
  if (!/<(?:!doctype\s+html|html|head|body)\b/iu.test(html)) return { problem: 'foreign' };
  const json = blockOf(html);
  return json === undefined ? { problem: 'absent' } : parse(json);
}

/** The text of the block, the last where there are several: what an author writes stands before it. */
function blockOf(html: string): string | undefined {
  const at = html.lastIndexOf(id);
  if (at === -1) return undefined;
  const open = html.lastIndexOf('<', at);
  const begin = html.indexOf('>', at);
  const end = begin === -1 ? -1 : html.toLowerCase().indexOf('</script', begin);
  return end === -1 || !/^<script\b/iu.test(html.slice(open, open + 8))
    ? undefined
    : html.slice(begin + 1, end);
}

function parse(json: string): LedgerResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: 'broken' };
  }
  if (typeof value === 'object' && value !== null && 'ledger' in value && value.ledger !== 1)
    return { problem: 'newer' };
  // The schema vouches for the shape: the file may come from anywhere.
  return validator('ledger')(value) ? { ledger: value as Ledger } : { problem: 'broken' };
}
