/** `doctor`: the browser, fonts and versions in use, and what is missing. */
import { OperationError, UsageError } from '../messages.ts';
import { nodeWorld } from '../node-world.ts';
import { ownThemes, themeShelf } from '../theme.ts';
import type { Invocation } from './command.ts';
import { findRoot, openPress } from './project.ts';

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly text: string;
  readonly hint: string | undefined;
}

export async function runDoctor(invocation: Invocation): Promise<number> {
  const { words, values, terminal } = invocation;
  if (words.length > 0) throw new UsageError('`doctor` takes no file');
  const root = findRoot(values, terminal);
  const press = await openPress(invocation, 1, (text) => {
    terminal.err(`${text}\n`);
  });
  terminal.onInterrupt(() => void press.close());
  const world = nodeWorld({ root, out: root, today: '1970-01-01', stamp: undefined, press });
  const findings: Finding[] = [
    { name: 'briefwright', ok: true, text: world.versions.briefwright, hint: undefined },
    {
      name: 'node',
      ok: true,
      text: `${world.versions.node}, ICU ${world.versions.icu}`,
      hint: undefined,
    },
    { name: 'marp-core', ok: true, text: world.versions.marp(), hint: undefined },
    { name: 'project', ok: true, text: root, hint: undefined },
  ];
  try {
    findings.push(...(await examineBrowser(press)));
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    findings.push({ name: 'browser', ok: false, text: error.message, hint: error.hint });
  } finally {
    await press.close();
  }
  const theme = await themeShelf(world).get(ownThemes[0]);
  const families = [...new Set(theme?.fonts.map(({ family }) => family))];
  findings.push({
    name: 'fonts',
    ok: families.length > 0,
    text:
      families.length > 0
        ? `${families.join(', ')} (embedded as documents need them)`
        : 'the fonts of the default theme are missing',
    hint: families.length > 0 ? undefined : 'install briefwright again',
  });

  const ok = findings.every((finding) => finding.ok);
  if (values.has('json')) {
    terminal.out(`${JSON.stringify({ ok, findings })}\n`);
  } else {
    const width = Math.max(...findings.map(({ name }) => name.length));
    for (const { name, ok: good, text, hint } of findings) {
      terminal.out(`${good ? 'ok     ' : 'missing'}  ${name.padEnd(width)}  ${text}\n`);
      if (hint !== undefined) terminal.out(`         ${' '.repeat(width)}  hint: ${hint}\n`);
    }
  }
  return ok ? 0 : 3;
}

/** Starts the browser and prints a page of text: only a PDF with text in it proves that fonts and libraries are there. */
async function examineBrowser(press: Awaited<ReturnType<typeof openPress>>): Promise<Finding[]> {
  const sheet = await press.open({
    name: 'doctor',
    html: '<!doctype html><html lang="en"><title>doctor</title><p>Hamburgefonstiv</p></html>',
    scripts: false,
    width: 800,
    height: 600,
  });
  const { characters } = await sheet.measure('report');
  const { readPdf } = await import('../pdf/finish.ts');
  const { fonts } = readPdf(await sheet.print({ width: '800px', height: '600px' }));
  await sheet.close();
  const { product, path, kind, sandbox } = await press.info();
  const prints = characters > 0 && fonts.length > 0;
  return [
    { name: 'browser', ok: true, text: `${product} (${kind}: ${path})`, hint: undefined },
    {
      name: 'sandbox',
      ok: true,
      text: sandbox ? 'on' : 'off: this user or container cannot have one',
      hint: undefined,
    },
    {
      name: 'printing',
      ok: prints,
      text: prints ? 'text and fonts arrive in the PDF' : 'a printed page has no text',
      hint: prints
        ? undefined
        : 'the browser finds no font: install one (on Debian: fonts-dejavu-core) or use the embedded browser',
    },
  ];
}
