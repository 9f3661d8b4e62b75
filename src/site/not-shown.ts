/** What is counted and not shown, as a sentence; undefined where everything is shown. */
export function notShown(hidden: number, anonymous: number): string | undefined {
  const parts = [...(hidden > 0 ? [`另有${hidden}项未公开`] : []), ...(anonymous > 0 ? [`${anonymous}项只写行业，不写企业`] : [])];
  return parts.length === 0 ? undefined : `${parts.join('；')}。`;
}
