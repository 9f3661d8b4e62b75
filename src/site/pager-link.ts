import type { Href } from '../publication/view.ts';

export interface PagerLink {
  readonly title: string;
  readonly href: Href;
  readonly current: boolean;
}
