import { evidenceOfPicture } from '../programme/evidence-paths.ts';
import type { Station } from '../programme/programme.ts';

/** The evidence pictures of a station that are published: those that a post or report shows, covers, and photos of events. */
export function picturesShown(station: Station): Set<string> {
  const shown = new Set<string>();
  const add = (path: string | undefined): void => {
    const format = path === undefined ? undefined : station.evidence.get(path)?.format;
    if (path !== undefined && format !== undefined && format !== 'pdf') shown.add(path);
  };
  for (const document of [...station.posts.values(), ...station.reports.values()]) {
    for (const { url } of document.writing.pictures) add(evidenceOfPicture(url));
  }
  for (const post of station.posts.values()) add(post.value.cover);
  for (const event of station.events?.value.events ?? []) for (const photo of event.evidence.photos ?? []) add(photo.path);
  return shown;
}
