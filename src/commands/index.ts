/** The commands, in the order of the help. Each is loaded only when it is called. */
import { options } from '../options.ts';
import type { Command } from './command.ts';

const common = [
  options.root,
  options.strict,
  options.json,
  options.quiet,
  options.noColor,
  options.help,
];

export const commands: readonly Command[] = [
  {
    name: 'build',
    usage: '[build] [file…]',
    doc: 'compile all documents, or those named',
    options: [
      options.out,
      options.format,
      options.theme,
      options.provenance,
      options.now,
      options.jobs,
      options.browser,
      options.requireSandbox,
      ...common,
    ],
    run: async (invocation) => (await import('./build.ts')).runBuild(invocation),
  },
  {
    name: 'check',
    usage: 'check [file…]',
    doc: 'every check that needs no browser; --pages also lays out pages',
    options: [
      options.pages,
      options.theme,
      options.now,
      options.jobs,
      options.browser,
      options.requireSandbox,
      ...common,
    ],
    run: async (invocation) => (await import('./build.ts')).runCheck(invocation),
  },
  {
    name: 'trace',
    usage: 'trace <what>',
    doc: 'where a value comes from and where it is used; a fact, file:line or a built file',
    options: [
      options.page,
      options.slide,
      options.root,
      options.out,
      options.json,
      options.noColor,
      options.help,
    ],
    run: async (invocation) => (await import('./trace.ts')).runTrace(invocation),
  },
  {
    name: 'affected',
    usage: 'affected [path…]',
    doc: 'which documents the given files, or the changes since --since REF, touch',
    options: [
      options.since,
      options.now,
      options.root,
      options.out,
      options.json,
      options.noColor,
      options.help,
    ],
    run: async (invocation) => (await import('./affected.ts')).runAffected(invocation),
  },
  {
    name: 'diff',
    usage: 'diff <ref> [ref]',
    doc: 'what changed since a commit of git, as facts, slides and sections',
    options: [
      options.markdown,
      options.html,
      options.json,
      options.exitCode,
      options.now,
      options.browser,
      options.requireSandbox,
      options.root,
      options.out,
      options.noColor,
      options.help,
    ],
    run: async (invocation) => (await import('./diff.ts')).runDiff(invocation),
  },
  {
    name: 'new',
    usage: 'new <folder>',
    doc: 'a small working project',
    options: [options.quiet, options.noColor, options.help],
    run: async (invocation) => (await import('./new.ts')).runNew(invocation),
  },
  {
    name: 'doctor',
    usage: 'doctor',
    doc: 'the browser, fonts and versions in use, and what is missing',
    options: [
      options.root,
      options.browser,
      options.requireSandbox,
      options.json,
      options.noColor,
      options.help,
    ],
    run: async (invocation) => (await import('./doctor.ts')).runDoctor(invocation),
  },
];

/** Commands of later versions: calling one says so. */
export const reservedCommands = ['preview', 'verify', 'merge'];
