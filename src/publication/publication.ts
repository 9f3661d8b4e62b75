import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Programme, Station } from '../programme/programme.ts';
import type { EventHead } from './calendar.ts';
import type { ChangesView, History } from './changes.ts';
import type { DistrictView } from './districts.ts';
import type { ExpertFieldsView } from './expert-fields.ts';
import type { IndustryView } from './industries.ts';
import type { CountedFinding, ReportingView } from './reporting.ts';
import type {
  DemandView,
  OutcomeView,
  PictureView,
  PolicyView,
  PostHead,
  PostView,
  RequirementView,
  RuleHead,
  SiteView,
  StationHead,
  StationView,
  YearView,
} from './view.ts';

/** Everything that is published, by the page that shows it. */
export interface Publication {
  readonly site: SiteView;
  readonly years: readonly YearView[];
  readonly stations: readonly StationHead[];
  /** By station id. */
  readonly profiles: ReadonlyMap<string, StationView>;
  /** By station id, in the order of the requirements. */
  readonly requirements: ReadonlyMap<string, readonly RequirementView[]>;
  /** By station id. */
  readonly posts: ReadonlyMap<string, readonly PostView[]>;
  /** Newest first. */
  readonly postHeads: readonly PostHead[];
  readonly outcomes: readonly OutcomeView[];
  readonly demands: readonly DemandView[];
  /** Newest first. */
  readonly events: readonly EventHead[];
  readonly districts: readonly DistrictView[];
  readonly industries: readonly IndustryView[];
  /** Newest year first. */
  readonly expertFields: readonly ExpertFieldsView[];
  readonly policies: readonly PolicyView[];
  readonly rules: readonly RuleHead[];
  /** Newest year first. */
  readonly reporting: readonly ReportingView[];
  readonly changes: ChangesView;
}

/** What publication is made from, besides the programme. */
export interface PublicationInput {
  readonly programme: Programme;
  readonly requirements: readonly RequirementResult[];
  /** Of each finding only its rule, its severity and its station are published, as counts. */
  readonly findings: readonly CountedFinding[];
  readonly history: History;
  readonly asOf: string;
  readonly commit: string | undefined;
  /** Goes before every file of the content: `content/`. */
  readonly filePrefix: string;
  /** Goes before every address inside rendered text: `/` or `/reports/`. */
  readonly base: string;
  /** The published form of a station's evidence picture; undefined where there is none. */
  readonly picture: (station: Station, evidence: string, alt: string) => PictureView | undefined;
}
