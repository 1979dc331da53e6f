/** Briefwright as a library: the pipeline and the unified plugins. The command line uses nothing else. */
export type { BuildOptions, DocumentResult, Outcome } from './build.ts';
export type { Artifact, DocumentStatus, FormatName } from './model/output.ts';
export type { ProjectOptions } from './library.ts';
export { build, check } from './library.ts';
export { remarkBriefing } from './markdown/remark.ts';
