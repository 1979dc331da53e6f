/** A document from its file to its text, directives replaced and judged; or as an earlier run found it to be. */
import type { VFile } from 'vfile';
import { AskedLog } from './asked.ts';
import type { RecalledAnalysis } from './cache/analysis.ts';
import type { KeptMessage } from './cache/messages.ts';
import { messagesSince, restoreMessages } from './cache/outputs.ts';
import type { FoundDocument } from './documents.ts';
import type { Ground } from './ground.ts';
import { groundOf } from './ground.ts';
import type { RecordingWorld } from './inputs.ts';
import { recordInputs } from './inputs.ts';
import { expandDocument } from './markdown/document.ts';
import type { OperationError } from './messages.ts';
import { hasError } from './messages.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Theme } from './model/theme.ts';
import { watchOf } from './render/index.ts';
import type { Evidence } from './rules/evidence.ts';
import { runDocumentRules } from './rules/evidence.ts';
import { evidenceRules, judge, rules, severityOf } from './rules/index.ts';
import { checkLikelihoods } from './rules/likelihoods.ts';
import type { Silencer } from './rules/silencing.ts';
import { checkSilences, silencerOf } from './rules/silencing.ts';
import type { DocumentSummary } from './rules/summary.ts';
import { summaryOf } from './rules/summary.ts';
import type { Run } from './run.ts';
import { checkTheme, failureIn, needsPages } from './run.ts';
import { chooseTheme } from './theme.ts';
import { underWatch } from './watch.ts';

/** A document on its way from its text to its pages. */
export interface Text {
  readonly found: FoundDocument;
  /** Filled on the way: the files that messages about this document stand in. */
  readonly files: VFile[];
  readonly blockedBy: string[];
  /** Undefined where it could not be read, need not be, or has been set aside. */
  readonly read: ReadText | undefined;
  /** What is left of a text that will be read again. */
  readonly aside: SetAside | undefined;
  /** What an earlier run found out about it, and still holds. */
  readonly recalled: RecalledAnalysis | undefined;
  /** Whether an error keeps it from becoming a model. */
  readonly blocked: boolean;
  readonly failure: OperationError | undefined;
}

export interface ReadText {
  readonly document: ExpandedDocument;
  readonly summary: DocumentSummary;
  readonly silencer: Silencer;
  /** What documents share, as this one asks for it. */
  readonly ground: Ground;
  readonly evidence: Evidence;
  /** What it asked; undefined where nothing is kept. */
  readonly log: AskedLog | undefined;
  /** What its text came to, before all documents were looked at together. */
  readonly early: { readonly messages: readonly KeptMessage[]; readonly used: readonly number[] };
  /** The world through which the document's own files are read. */
  readonly world: RecordingWorld;
  readonly theme: Theme | undefined;
}

/** What rules over all documents ask of one, and what was said of it before they did. */
export interface SetAside extends Pick<ReadText, 'summary' | 'silencer'> {
  readonly messages: readonly KeptMessage[];
}

/** The document's text as an earlier run found it to be, or read now. */
export async function openText(run: Run, found: FoundDocument): Promise<Text> {
  const recalled = found.conflict === undefined ? await run.analyses?.recall(found) : undefined;
  if (recalled === undefined) {
    // What must be read again is most likely to be laid out again.
    if (run.analyses !== undefined && needsPages(run)) run.ground.world.press.warm();
    return readText(run, found);
  }
  return {
    ...{ found, files: [...recalled.files], blockedBy: [], read: undefined, recalled },
    ...{ aside: undefined, blocked: false, failure: undefined },
  };
}

/**
 * Lets go of a text that is read again when its turn comes: a thousand of them weigh more than all else together. One that
 * is not sound, or of which something was said in files of others, is kept: nothing is said twice.
 */
export function setAside(text: Text): Text {
  const { read, blocked } = text;
  if (read === undefined || blocked || read.early.messages.some(isOfOthers)) return text;
  const { document, summary, early } = read;
  const { files, path, silences } = document;
  const silencer = silencerOf({ files, path, silences });
  for (const silence of read.silencer.used) silencer.used.add(silence);
  return { ...text, read: undefined, aside: { summary, silencer, messages: early.messages } };
}

/** Whether a message stands on a file that several documents share, or is about a mistake elsewhere. */
export function isOfOthers({ file, cause }: KeptMessage): boolean {
  return !/\.md$/iu.test(file) || cause !== undefined;
}

/** The document's text: directives replaced, and what is wrong with it before there are pages. */
async function readText(run: Run, found: FoundDocument): Promise<Text> {
  const files: VFile[] = found.conflict === undefined ? [] : [found.conflict];
  const blockedBy: string[] = [];
  const text = {
    ...{ found, files, blockedBy, read: undefined, recalled: undefined },
    ...{ aside: undefined, blocked: true, failure: undefined },
  };
  const { config, strict } = run.ground;
  try {
    if (found.conflict === undefined) return { ...text, ...(await expandText(run, text)) };
    judge(found.conflict, config, strict);
    return text;
  } catch (error) {
    for (const file of files) judge(file, config, strict);
    return { ...text, failure: failureIn(error, found.path) };
  }
}

/** Directives replaced, every offset still leading back to its line; then what the text rests on. */
async function expandText(
  run: Run,
  { found, files, blockedBy }: Pick<Text, 'found' | 'files' | 'blockedBy'>,
): Promise<Pick<Text, 'read' | 'blocked'>> {
  const { options } = run;
  const { ground, evidence, log } = askedBy(run);
  const { config, data, facts, queries, strict } = ground;
  const world = recordInputs(ground.world);
  const { lang, units, limits, likelihoodScale } = config;
  const document = await expandDocument(world, found.path, found.kind, {
    data,
    facts,
    queries,
    lang,
    units,
    citationStyle:
      config.citationStyle === undefined || config.file === undefined
        ? undefined
        : { ...config.citationStyle, file: config.file },
    limits,
    likelihoodScale,
  });
  files.push(...document.files);
  checkLikelihoods(document);
  const silencer = silencerOf(document);
  checkSilences(
    document,
    rules.map(({ id }) => id),
  );
  const theme = await chooseTheme(
    ground.themes,
    document,
    options.theme ?? config.theme,
    options.theme !== undefined,
  );
  if (theme !== undefined) checkTheme(ground, theme);
  for (const file of groundOf(ground, document, theme)) {
    judge(file, config, strict);
    if (hasError(file)) blockedBy.push(file.path);
  }
  const read = {
    ...{ document, summary: summaryOf(document), silencer, world, theme, ground, evidence, log },
    early: { messages: [], used: [] },
  };
  for (const file of files) judge(file, config, strict, silencer);
  if (blockedBy.length > 0 || !files.every(isSoundButForTheme)) return { read, blocked: true };

  await underWatch(watchOf(document, config), 'check', () => {
    runDocumentRules(
      evidenceRules,
      document,
      evidence,
      (rule, path) => severityOf(config, rule, path) !== 'off',
    );
  });
  for (const file of files) judge(file, config, strict, silencer);
  const early = {
    messages: messagesSince(files, new Map()),
    used: document.silences.flatMap((silence, index) =>
      silencer.used.has(silence) ? [index] : [],
    ),
  };
  return { read: { ...read, early }, blocked: false };
}

/** What documents share, for one of them: where analyses are kept, it is noted what that one asks. */
function askedBy({
  ground,
  evidence,
  analyses,
}: Run): Pick<ReadText, 'ground' | 'evidence' | 'log'> {
  if (analyses === undefined) return { ground, evidence, log: undefined };
  const log = new AskedLog(ground);
  const { data, facts } = log;
  const values = (): ReturnType<Evidence['values']> => {
    log.everything();
    return evidence.values();
  };
  return {
    ground: { ...ground, data, facts },
    evidence: { ...evidence, data, facts, values },
    log,
  };
}

/** The default theme stands in for one that does not exist, so that the model's mistakes are found in the same run. */
function isSoundButForTheme({ messages }: VFile): boolean {
  return messages.every(({ fatal, ruleId }) => fatal !== true || ruleId === 'unknown-theme');
}

/** Reads a document whose text was set aside, or could not be recalled after all, with what all documents together have shown of it. */
export async function readAgain(
  run: Run,
  { found, files }: Text,
  { messages, silencer }: Pick<SetAside, 'messages' | 'silencer'>,
): Promise<Text> {
  const text = await readText(run, found);
  for (const [index, silence] of silencer.silences.entries()) {
    const same = text.read?.silencer.silences[index];
    if (same !== undefined && silencer.used.has(silence)) text.read?.silencer.used.add(same);
  }
  const known = new Set(messages.map((message) => JSON.stringify(message)));
  const since = messagesSince(files, new Map()).filter(
    (message) => !known.has(JSON.stringify(message)),
  );
  restoreMessages(text.files, since);
  const { config, strict } = run.ground;
  for (const file of text.files) judge(file, config, strict, text.read?.silencer);
  return text;
}
