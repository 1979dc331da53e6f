/**
 * What a document asks of the data while it is compiled, so that a later run can ask the same again: where every answer is
 * as it was, so is what came of it. Whoever compiles asks a data set and facts that look like all others.
 */
import type { VFileMessage } from 'vfile-message';
import { faultOf } from './facts/fact-faults.ts';
import { factsPath, isMissed, lookup } from './facts/lookup.ts';
import { parsePath } from './facts/path.ts';
import { hashOf, sha256 } from './hash.ts';
import type { RecordingWorld } from './inputs.ts';
import type { Fact, Facts, Source } from './model/fact.ts';
import type { DataSet } from './model/table.ts';

/** The data of a run, and the world through which they were read. */
export interface Shared {
  readonly data: DataSet;
  readonly facts: Facts;
  readonly ledger: RecordingWorld;
}

/** Questions, such as `fact planned.total`, and a hash of all answers, such as all that this fact says. */
export interface Asked {
  readonly questions: readonly string[];
  readonly answers: string;
}

export class AskedLog {
  readonly facts: Facts;
  /** Whoever asks for a table reads the whole of it, but for paths that lead to one value. */
  readonly data: DataSet;
  /** The same for those who read no cells, only what is said of tables: their columns, keys and sources. */
  readonly outlines: DataSet;
  private readonly questions = new Set<string>();

  constructor({ data, facts }: Pick<Shared, 'data' | 'facts'>) {
    this.facts = {
      facts: new AskedMap(facts.facts, 'fact', this.questions),
      sources: new AskedMap(facts.sources, 'source', this.questions),
      files: facts.files,
    };
    this.data = {
      ...this.tables(data, 'table'),
      alongPath: (path, find) => {
        this.questions.add(`path ${path}`);
        return find(data);
      },
    };
    this.outlines = this.tables(data, 'outline');
  }

  /** Notes that something depends on all data. */
  everything(): void {
    this.questions.add('everything');
  }

  /** All questions so far, sorted, with what is answered to them. */
  asked(answers: Answers): Asked {
    const questions = [...this.questions].sort();
    return { questions, answers: answers.toAll(questions) };
  }

  private tables(data: DataSet, kind: 'table' | 'outline'): DataSet {
    return {
      ...data,
      get: (name) => {
        this.questions.add(`${kind} ${name}`);
        return data.get(name);
      },
    };
  }
}

class AskedMap<Value> implements ReadonlyMap<string, Value> {
  private readonly map: ReadonlyMap<string, Value>;
  private readonly kind: 'fact' | 'source';
  private readonly questions: Set<string>;

  constructor(map: ReadonlyMap<string, Value>, kind: 'fact' | 'source', questions: Set<string>) {
    this.map = map;
    this.kind = kind;
    this.questions = questions;
  }

  get(key: string): Value | undefined {
    this.questions.add(`${this.kind} ${key}`);
    return this.map.get(key);
  }

  has(key: string): boolean {
    this.questions.add(`${this.kind} ${key}`);
    return this.map.has(key);
  }

  get size(): number {
    this.questions.add(`count ${this.kind}s`);
    return this.map.size;
  }

  entries(): MapIterator<[string, Value]> {
    return this.whole().entries();
  }

  keys(): MapIterator<string> {
    return this.whole().keys();
  }

  values(): MapIterator<Value> {
    return this.whole().values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.whole().entries();
  }

  forEach(callback: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.whole().forEach((value, key) => {
      callback(value, key, this);
    });
  }

  private whole(): ReadonlyMap<string, Value> {
    this.questions.add(`${this.kind}s`);
    return this.map;
  }
}

/** What a run answers to questions; each is answered once. */
export class Answers {
  private readonly shared: Shared;
  /** Whether the place of a value counts as well, as it does where messages or a full ledger name it. */
  private readonly withPlaces: boolean;
  private readonly known = new Map<string, string>();

  constructor(shared: Shared, withPlaces: boolean) {
    this.shared = shared;
    this.withPlaces = withPlaces;
  }

  /** Whether everything would be answered as it was. */
  agree({ questions, answers }: Asked): boolean {
    return this.toAll(questions) === answers;
  }

  toAll(questions: readonly string[]): string {
    return sha256(questions.map((question) => this.to(question)).join('\n'));
  }

  to(question: string): string {
    let answer = this.known.get(question);
    if (answer === undefined) {
      answer = this.find(question);
      this.known.set(question, answer);
    }
    return answer;
  }

  private find(question: string): string {
    const { data, facts } = this.shared;
    const [kind, name] = cut(question);
    switch (kind) {
      case 'fact':
        return this.fact(facts.facts.get(name));
      case 'count':
        return String(name === 'facts' ? facts.facts.size : facts.sources.size);
      case 'facts':
        return hashOf([...facts.facts].map(([id]) => [id, this.to(`fact ${id}`)]));
      case 'source': {
        const source = facts.sources.get(name);
        return source === undefined ? none : hashOf(this.placed(source));
      }
      case 'sources':
        return hashOf([...facts.sources].map(([id]) => [id, this.to(`source ${id}`)]));
      case 'table':
        return this.table(name);
      case 'outline':
        return this.outline(name);
      case 'path':
        return this.path(name);
      case 'everything':
        return hashOf([
          ...['facts', 'sources'].map((one) => this.to(one)),
          ...data.names.map((one) => this.table(one)),
        ]);
      default:
        // What another version asked is answered by none.
        return '';
    }
  }

  private fact(fact: Fact | undefined): string {
    return fact === undefined ? none : hashOf([this.placed(fact), mistake(faultOf(fact))]);
  }

  private placed(value: Fact | Source): unknown {
    return this.withPlaces ? value : { ...value, place: undefined };
  }

  /** The bytes of a table and of what is declared of it stand for all that can be read of it. */
  private table(name: string): string {
    const table = this.shared.data.get(name);
    if (table === undefined) return none;
    const files = this.shared.ledger.inputs();
    const bytes = files.find(({ path }) => path === table.path)?.sha256;
    const declared = files.filter(({ path }) => path.startsWith('data/datapackage.'));
    return hashOf([table.path, bytes, declared]);
  }

  private outline(name: string): string {
    if (this.withPlaces) return this.table(name);
    const table = this.shared.data.get(name);
    if (table === undefined) return none;
    if (table.kind === 'object') return hashOf([table.kind, table.path]);
    const { kind, path, key, source, columns } = table;
    return hashOf([kind, path, key, source, columns]);
  }

  private path(path: string): string {
    const parsed = parsePath(path);
    if ('problem' in parsed) return none;
    const found = lookup(parsed.segments, { ...this.shared, bindings: new Map() });
    if (isMissed(found)) {
      const { rule, reason, note, expected, cause } = found;
      return hashOf([rule, reason, note, expected, mistake(cause)]);
    }
    const { value, type, unit, qualifier, fact, path: canonical, table, file, place } = found;
    // What else the fact says is a question of its own.
    const said = [value, type, unit, qualifier, fact?.id, canonical, table];
    return hashOf(this.withPlaces && file.path !== factsPath ? [said, file.path, place] : said);
  }
}

/** What a message may say of the mistake that it follows from. */
function mistake(cause: VFileMessage | undefined): unknown {
  return cause && [cause.file, cause.ruleId, cause.reason, cause.place];
}

const none = 'none';

function cut(question: string): readonly [string, string] {
  const at = question.indexOf(' ');
  return at === -1 ? [question, ''] : [question.slice(0, at), question.slice(at + 1)];
}
