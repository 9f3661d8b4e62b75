/** The side that a Markdown table asks for, as a class: a strict content security policy takes no style attribute. */
export function alignClass(style: unknown): string | undefined {
  const side = /text-?align"?:\s*"?(\w+)/i.exec(typeof style === 'string' ? style : JSON.stringify(style ?? ''))?.[1];
  return side === undefined ? undefined : `align-${side}`;
}
