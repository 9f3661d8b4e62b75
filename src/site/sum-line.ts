import type { Href, StatusView } from '../publication/view.ts';

/** A figure against its target, as a line with a bar. */
export interface SumLine {
  readonly title: string;
  readonly href: Href;
  readonly unit: string;
  /** Undefined where nothing was judged: then the status says so. */
  readonly actual: string | undefined;
  /** 目标910 */
  readonly against: string;
  readonly bar: number | undefined;
  readonly remark?: string | undefined;
  readonly status?: StatusView;
}
