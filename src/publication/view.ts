import type { Status } from '../rules/requirement.ts';
import type { FunnelView } from './funnel.ts';

export type { Status };

/** What pages, feeds, cards and the search index are made of: every text in it may be read by anyone, every figure is worked out. */

/** An address on the site, below the base path: `/2024/haidian/`. */
export type Href = string;

/** Where a value was committed. */
export interface SourceView {
  /** Relative to the repository: `content/stations/2024/haidian/demands.json`. */
  readonly file: string;
  readonly line: number;
}

/** What every page says of itself. */
export interface SiteView {
  readonly title: string;
  readonly description: string;
  readonly demo: boolean;
  /** The site's own address, without a slash at its end; where it is known. */
  readonly url?: string;
  readonly licence?: string;
  readonly supervision?: { readonly phone?: string; readonly email?: string; readonly address?: string; readonly url?: string };
  /** The day that everything is judged as of. */
  readonly asOf: string;
  readonly commit?: string;
  /** Newest first. */
  readonly years: readonly YearHead[];
  /** Editorial pages of the center, by name: about, method, guide. */
  readonly pages: readonly { readonly name: string; readonly title: string; readonly description?: string }[];
  /** What the public asked, newest year first, with the answers. */
  readonly concerns: readonly ConcernView[];
}

export interface YearHead {
  readonly year: number;
  readonly href: Href;
  readonly policyTitle?: string;
}

/** A status and the words for it. */
export interface StatusView {
  readonly status: Status;
  /** 未达标，已说明 */
  readonly word: string;
  /** 已说明 */
  readonly shortWord: string;
}

/** A figure against its target, ready to print. */
export interface RequirementHead extends StatusView {
  readonly rule: string;
  readonly title: string;
  readonly unit: string;
  readonly article: number;
  readonly articleHref: Href;
  /** The requirement's page. */
  readonly href: Href;
  /** Undefined where nothing was judged: then `reason` says why. */
  readonly actual?: number;
  readonly target?: number;
  readonly reason?: string;
  /** 2024-10-31 */
  readonly dueOn?: string;
  /** A short remark beside the title: 另有7行不计入 */
  readonly remark?: string;
  /** The bar: the part of its length that is filled, 0 to 1; the quota stands at 0.8. Undefined where nothing was judged. */
  readonly bar?: number;
  /** Where the bar should stand today, 0 to 1, only while the due date lies ahead and the requirement has a pace. */
  readonly pace?: number;
}

/** A group of requirements that one row of a matrix shows. */
export interface RequirementGroup extends StatusView {
  readonly title: string;
  readonly members: readonly RequirementHead[];
}

export interface StationHead extends StatusView {
  /** `2024/haidian` */
  readonly id: string;
  readonly year: number;
  readonly district: string;
  /** 海淀区 */
  readonly districtName: string;
  /** 海淀 */
  readonly shortName: string;
  readonly name: string;
  readonly tier: string;
  readonly tierLabel: string;
  readonly href: Href;
  /** The station's mark is its worst requirement; how many of all are met. */
  readonly met: number;
  readonly required: number;
  readonly tile?: { readonly column: number; readonly row: number };
}

/** A step of a cumulative figure: from this day on it is this much. */
export interface Step {
  readonly on: string;
  readonly value: number;
}

/** How a figure grew, for a chart and the table behind it. */
export interface Progress {
  readonly from: string;
  readonly to: string;
  /** The agreement's day, from which the pace runs. */
  readonly paceFrom?: string;
  readonly dueOn: string;
  readonly target: number;
  readonly unit: string;
  readonly steps: readonly Step[];
  /** The figure at the end of each month: `{ month: '4月', value: 18 }`. */
  readonly months: readonly { readonly month: string; readonly value: number }[];
}

/** A row as a requirement's page shows it. */
export interface RowView {
  readonly id: string;
  /** The row's own page, where it has one. */
  readonly href?: Href;
  readonly source: SourceView;
  /** One text a column of the table, dates as `2024-04-26`. */
  readonly cells: readonly string[];
  /** On rows that do not count: why, as a sentence; with the row that counts in its place. */
  readonly why?: string;
  readonly of?: string;
}

export interface RequirementView {
  readonly head: RequirementHead;
  readonly station: StationHead;
  /** 由来: what the article asks, in our own words. */
  readonly article: { readonly number: number; readonly heading: string; readonly summary: string };
  /** What counts, one sentence each. */
  readonly criteria: readonly string[];
  /** One sentence: 59行记录，52行计入，7行不计入。 */
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly counted: readonly RowView[];
  readonly excluded: readonly RowView[];
  /** Rows that are counted, or left out, and not public. */
  readonly hiddenCounted: number;
  readonly hiddenExcluded: number;
  readonly anonymousCounted: number;
  readonly progress?: Progress;
  readonly explanation?: ExplanationView;
  /** The same requirement at the other stations of the tier. */
  readonly peers: readonly { readonly station: StationHead; readonly head: RequirementHead }[];
  readonly sources: readonly string[];
}

export interface ExplanationView {
  readonly requirement: RequirementHead;
  readonly reason: string;
  readonly remedy?: string;
  readonly approvedBy: string;
  readonly on: string;
  readonly until?: string;
  readonly source: SourceView;
}

/** An enterprise as it may be shown: by name, or as 生物医药企业（匿名）. */
export interface EnterpriseRef {
  readonly label: string;
  readonly anonymous: boolean;
}

export interface DemandView {
  readonly id: string;
  readonly href: Href;
  readonly station: StationRef;
  readonly title: string;
  readonly description: string;
  readonly industry: string;
  readonly kind: string;
  readonly collectedOn: string;
  readonly status: string;
  /** Whether an expert can still answer it. */
  readonly open: boolean;
  readonly enterprise: EnterpriseRef;
  readonly followUps: readonly { readonly on: string; readonly note: string }[];
  readonly event?: EventRef;
  readonly visits: readonly VisitView[];
  readonly outcomes: readonly { readonly id: string; readonly title: string; readonly href: Href }[];
  readonly source: SourceView;
}

export interface StationRef {
  readonly id: string;
  /** A, for the filters of the search. */
  readonly tier?: string;
  readonly name: string;
  readonly districtName: string;
  readonly href: Href;
}

export interface EventRef {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly href: Href;
}

export interface VisitView {
  readonly id: string;
  readonly on: string;
  readonly kind: string;
  readonly topic: string;
  readonly result?: string;
  /** By name and affiliation, or by field. */
  readonly expert: string;
  readonly enterprise?: EnterpriseRef;
}

export interface OutcomeView {
  readonly id: string;
  readonly href: Href;
  readonly station: StationRef;
  readonly title: string;
  readonly summary: string;
  readonly agreedOn: string;
  readonly partner: string;
  readonly partnerKind: string;
  readonly experts: readonly string[];
  readonly enterprise: EnterpriseRef;
  readonly industry: string;
  readonly demand?: DemandView;
  readonly input: SideView;
  readonly output: SideView;
  /** Whether it counts; if not, why. */
  readonly counts: boolean;
  readonly why?: string;
  readonly evidence: readonly KeptFile[];
  readonly posts: readonly PostHead[];
  readonly source: SourceView;
}

/** What went into an outcome, or came out of it. */
export interface SideView {
  /** 42万元 */
  readonly amount?: string;
  /** 420000 */
  readonly yuan?: number;
  readonly description: string;
}

/** An evidence file that is kept and named, not published. */
export interface KeptFile {
  readonly what: string;
  readonly kind: string;
  /** 18 kB */
  readonly size: string;
  readonly sha256: string;
  /** Only for files that are published: their address. */
  readonly href?: Href;
}

/** A picture that is published, in its own size and a smaller one. */
export interface PictureView {
  readonly src: Href;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface EventView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: string;
  readonly on: string;
  /** Whether it still lies ahead. */
  readonly ahead: boolean;
  readonly venue: string;
  readonly participants: number;
  readonly enterprises: readonly string[];
  readonly hiddenEnterprises: number;
  readonly plan?: KeptFile;
  readonly minutes?: KeptFile;
  readonly photos: readonly PictureView[];
  readonly post?: PostHead;
  readonly source: SourceView;
}

export interface PostHead {
  readonly name: string;
  readonly href: Href;
  readonly title: string;
  readonly date: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly station: StationRef;
  readonly cover?: PictureView;
}

export interface PostView extends PostHead {
  readonly year: number;
  /** Rendered and safe. */
  readonly html: string;
  readonly characters: number;
  readonly minutes: number;
  readonly publishedUrl?: string;
  readonly event?: EventRef;
  readonly previous?: PostHead;
  readonly next?: PostHead;
  readonly source: SourceView;
}

export interface ReportView {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly characters: number;
  readonly html: string;
  readonly anchor: string;
  readonly source: SourceView;
}

export interface SpendingView {
  /** 24万元 */
  readonly award: string;
  readonly matching?: string;
  readonly budgetTotal: string;
  readonly spentTotal: string;
  /** Budget less spent: 33,164.50 */
  readonly leftTotal: string;
  readonly categories: readonly SpendingCategory[];
  readonly instalments: readonly { readonly on: string; readonly amount: string; readonly kind: string; readonly assessedOn?: string }[];
  readonly adjustments: readonly {
    readonly on: string;
    readonly from: string;
    readonly to: string;
    readonly amount: string;
    readonly approvedOn: string;
  }[];
  readonly expenses: readonly {
    readonly id: string;
    readonly on: string;
    readonly category: string;
    readonly purpose: string;
    readonly amount: string;
    readonly source: string;
  }[];
  readonly separateAccountingOn?: string;
  readonly finalAccountsOn?: string;
  readonly audit?: { readonly firm: string; readonly on: string; readonly opinion: string };
  readonly source: SourceView;
}

/** Amounts as text with two decimals; shares of the widest budget, 0 to 1, for the bars. */
export interface SpendingCategory {
  readonly label: string;
  readonly budget: string;
  readonly spent: string;
  readonly left: string;
  readonly awardShare: number;
  readonly matchingShare: number;
  readonly budgetShare: number;
  readonly anchor: string;
}

export interface StationView {
  readonly head: StationHead;
  readonly operator: { readonly name: string; readonly kind: string; readonly creditCode: string };
  readonly association: string;
  readonly leader: string;
  readonly contact: string;
  readonly focus: readonly string[];
  readonly summary: string;
  readonly recommendedOn?: string;
  readonly signedOn?: string;
  readonly period?: { readonly from: string; readonly to: string; readonly days: number };
  readonly plaque?: string;
  readonly publicContact?: { readonly phone?: string; readonly email?: string; readonly address?: string };
  /** 今年14项要求里12项已达标，1项未达标并已说明。 */
  readonly verdict: string;
  readonly requirements: readonly RequirementHead[];
  readonly groups: readonly RequirementGroup[];
  readonly progress: readonly { readonly head: RequirementHead; readonly progress: Progress }[];
  readonly explanations: readonly ExplanationView[];
  readonly spending?: SpendingView;
  readonly events: readonly EventView[];
  readonly posts: readonly PostHead[];
  readonly outcomes: readonly OutcomeView[];
  readonly hiddenOutcomes: number;
  readonly demands: readonly DemandView[];
  readonly hiddenDemands: number;
  readonly anonymousDemands: number;
  /** 已征集 9, 已发布 12 ... */
  readonly demandStages: readonly { readonly label: string; readonly count: number }[];
  /** How far its demands came. */
  readonly funnel?: FunnelView;
  readonly reports: readonly ReportView[];
  readonly assessments: readonly { readonly on: string; readonly kind: string; readonly result: string; readonly note?: string }[];
  readonly inspections: readonly {
    readonly on: string;
    readonly topic: string;
    readonly result: string;
    readonly finding: string;
    readonly dueOn?: string;
    readonly resolvedOn?: string;
    readonly recovered?: string;
  }[];
  readonly concerns: readonly ConcernView[];
  readonly withdrawn: readonly { readonly ledger: string; readonly id: string; readonly on: string; readonly reason: string }[];
  readonly sources: readonly string[];
}

export interface ConcernView {
  readonly on: string;
  readonly about: Href;
  readonly question: string;
  readonly answer?: string;
  readonly answeredOn?: string;
}

/** A figure of a whole year: a sum over the stations that were judged. */
export interface SumView {
  readonly title: string;
  readonly unit: string;
  readonly actual: string;
  readonly target: string;
  /** The word before the target, where it is not 目标: 总额 */
  readonly targetWord?: string;
  readonly bar: number;
  /** Where it is taken apart. */
  readonly href: Href;
  /** 不含未评判的丰台 */
  readonly remark?: string;
}

/** A station's line in the sum 财政经费支出: what it spent of its award, in 万元 without the unit; the bar as of a requirement. */
export interface StationSpending {
  readonly station: StationHead;
  readonly award: string;
  readonly spent: string;
  readonly bar: number;
}

export interface YearView {
  readonly year: number;
  readonly policyTitle?: string;
  readonly stations: readonly StationHead[];
  readonly sums: readonly SumView[];
  /** One row a station, one cell a group of requirements. */
  readonly matrix: readonly { readonly station: StationHead; readonly groups: readonly RequirementGroup[] }[];
  readonly groupTitles: readonly string[];
  /** How many requirements have each status, worst first. */
  readonly counts: readonly (StatusView & { readonly count: number })[];
  /** What needs someone's eyes: unmet, explained, behind and not judged. */
  readonly shortfalls: readonly { readonly station: StationHead; readonly head: RequirementHead }[];
  readonly deadlines: readonly { readonly on: string; readonly what: string; readonly past: boolean }[];
  /** What each station spent of its award. */
  readonly spending: readonly StationSpending[];
  /** How far the demands of all its stations came. */
  readonly funnel?: FunnelView;
}

export interface ArticleView {
  readonly number: number;
  readonly heading: string;
  readonly summary: string;
  readonly rules: readonly RuleHead[];
  /** Pages that show what the article asks. */
  readonly pages: readonly { readonly title: string; readonly href: Href }[];
  /** Why no rule judges it, or not all of it. */
  readonly reason?: string;
}

export interface RuleHead {
  readonly id: string;
  readonly title: string;
  readonly finds: string;
  readonly severity: string;
  readonly href: Href;
}

export interface PolicyView {
  readonly year: number;
  readonly title: string;
  readonly issuer: string;
  readonly draft: boolean;
  readonly source: { readonly title: string; readonly url?: string };
  readonly tiers: readonly {
    readonly tier: string;
    readonly label: string;
    readonly stations: number;
    readonly award: string;
    readonly quotas: readonly { readonly label: string; readonly unit: string; readonly value: number }[];
  }[];
  readonly calendar: readonly { readonly on: string; readonly what: string }[];
  readonly allowed: readonly string[];
  readonly prohibited: readonly string[];
  readonly articles: readonly ArticleView[];
}
