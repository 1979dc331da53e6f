/** One part of a build that several machines share. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** What a shard's manifest says beside its artefacts, so that only parts of one build are joined. */
export interface ShardMark extends Shard {
  /** Documents of this shard, sorted, whether they could be built or not. */
  readonly documents: readonly string[];
  /** What the build was asked for, as far as it changes outputs. */
  readonly options: Readonly<Record<string, string>>;
  /** Hash of the settings and of all files below `data/`, `decks/`, `reports/` and `themes/`. */
  readonly sources: string;
}
