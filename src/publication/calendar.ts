import { addressOf } from './addresses.ts';
import { stationRef } from './heads.ts';
import type { EventRef, Href, StationHead, StationRef, StationView } from './view.ts';
import { WORDS } from './words.ts';

/** A kind of event, by the name that its pages go by. */
export interface EventKindView {
  /** `matching` */
  readonly slug: string;
  /** 供需对接会 */
  readonly title: string;
}

/** An event as a calendar of several stations shows it. */
export interface EventHead extends EventRef {
  readonly kind: EventKindView;
  /** Whether it still lies ahead. */
  readonly ahead: boolean;
  readonly venue: string;
  readonly participants: number;
  readonly station: StationRef;
  readonly post?: { readonly title: string; readonly href: Href };
}

const KINDS: readonly EventKindView[] = Object.entries(WORDS.eventKind).map(([slug, title]) => ({ slug, title }));

/** The events of all stations, newest first. */
export function eventHeads(stations: readonly StationHead[], profiles: ReadonlyMap<string, StationView>): EventHead[] {
  const events = stations.flatMap((head) => {
    const station = stationRef(head);
    return (profiles.get(head.id)?.events ?? []).map(({ id, title, on, kind, ahead, venue, participants, post }) => ({
      id,
      title,
      on,
      href: addressOf.event(head.id, id),
      kind: KINDS.find((one) => one.title === kind) ?? { slug: 'other', title: kind },
      ahead,
      venue,
      participants,
      station,
      ...(post === undefined ? {} : { post: { title: post.title, href: post.href } }),
    }));
  });
  return events.toSorted((a, b) => (a.on === b.on ? (a.href < b.href ? -1 : 1) : a.on < b.on ? 1 : -1));
}
