import type { Document } from '../collections/document.ts';
import type { ValuePath } from '../collections/position.ts';
import type { Policy } from '../collections/schemas/policy.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Station } from '../programme/programme.ts';
import { requirementHead, stationRef } from './heads.ts';
import { type PublicNames, publicNames } from './names.ts';
import type { PublicationInput } from './publication.ts';
import type { PictureView, RequirementHead, SourceView, StationHead, StationRef } from './view.ts';

/** What the views of one station are made from. */
export interface StationContext {
  readonly station: Station;
  readonly policy: Policy | undefined;
  readonly names: PublicNames;
  readonly head: StationHead;
  readonly ref: StationRef;
  readonly results: readonly RequirementResult[];
  readonly requirementHeads: readonly RequirementHead[];
  readonly asOf: string;
  readonly base: string;
  readonly picture: (evidence: string, alt: string) => PictureView | undefined;
  readonly source: (document: Document<unknown>, path: ValuePath) => SourceView;
  readonly sourceFile: (file: string) => string;
}

export function stationContext(
  station: Station,
  policy: Policy | undefined,
  head: StationHead,
  results: readonly RequirementResult[],
  { asOf, base, picture, filePrefix }: PublicationInput,
): StationContext {
  return {
    station,
    policy,
    names: publicNames(station),
    head,
    ref: stationRef(head),
    results,
    requirementHeads: results.map((result) => requirementHead(result, station, asOf)),
    asOf,
    base,
    picture: (evidence, alt) => picture(station, evidence, alt),
    source: (document, path) => ({ file: filePrefix + document.file, line: document.locate(path).line }),
    sourceFile: (file) => filePrefix + file,
  };
}
