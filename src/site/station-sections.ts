import type { StationView } from '../publication/view.ts';

export interface PageSection {
  readonly id: string;
  readonly title: string;
}

/** The sections that a station's page has, in their order. */
export function stationSections(view: StationView): readonly PageSection[] {
  const sections: readonly (PageSection & { readonly there: boolean })[] = [
    { id: 'req', title: '要求', there: true },
    { id: 'why', title: '说明', there: view.explanations.length > 0 },
    { id: 'trend', title: '进度', there: view.progress.length > 0 },
    { id: 'money', title: '经费', there: view.spending !== undefined },
    { id: 'events', title: '活动', there: true },
    { id: 'demands', title: '需求', there: true },
    { id: 'news', title: '消息', there: true },
    { id: 'outcomes', title: '成果', there: true },
    { id: 'reports', title: '报告', there: view.reports.length > 0 },
    { id: 'oversight', title: '考核', there: view.assessments.length > 0 || view.inspections.length > 0 },
    { id: 'concerns', title: '疑问', there: view.concerns.length > 0 },
    { id: 'reporting', title: '报送', there: true },
    { id: 'withdrawn', title: '撤回', there: view.withdrawn.length > 0 },
  ];
  return sections.filter(({ there }) => there).map(({ id, title }) => ({ id, title }));
}
