import type { CheckResult } from '../check/result.ts';

/** Turns a result into the text of one format. Every format is made of the same findings. */
export type Reporter = (result: CheckResult, options: ReporterOptions) => string;

export interface ReporterOptions {
  /** Whether the reader's terminal shows colours. */
  readonly colour: boolean;
  /** Where a CI job keeps a page of its own for what its log cannot hold: takes Markdown. */
  readonly writeSummary?: (markdown: string) => void;
}
