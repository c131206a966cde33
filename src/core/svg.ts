/** The part of SVG that drawings use, and its tags as they are written. */

export const svgElements: ReadonlySet<string> = new Set(
  'svg g defs path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath title desc'.split(
    ' ',
  ),
);

export const svgAttributes: ReadonlySet<string> = new Set(
  `id class role lang aria-hidden xmlns viewBox preserveAspectRatio transform
  x y dx dy x1 y1 x2 y2 cx cy r rx ry fx fy d points width height pathLength
  fill fill-opacity fill-rule opacity color clip-path clip-rule vector-effect
  stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
  font-size font-weight text-anchor dominant-baseline letter-spacing textLength lengthAdjust
  offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits`.split(/\s+/),
);

export type SvgTag =
  | { part: 'start' | 'end' | 'whole'; name: string; attributes: [name: string, value: string][] }
  /** The beginning of what no rule of ours can vouch for. */
  | { unreadable: string };

/** Stricter than browsers are, so that no browser finds a tag where we find none: attributes parted by blanks, values in quotation marks. */
const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every `<` in order, as the tag it begins. */
export function tagsIn(svg: string): SvgTag[] {
  const tags: SvgTag[] = [];
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', Math.max(at + 1, tag.lastIndex))) {
    tag.lastIndex = at;
    const match = tag.exec(svg);
    if (!match) {
      tags.push({ unreadable: svg.slice(at, at + 40).replace(/>[\s\S]*/, '>') });
      continue;
    }
    const [, closing, name = '', written = '', closed] = match;
    const attributes = [...written.matchAll(attribute)].map(([, key = '', double, single]): [string, string] => [
      key,
      double ?? single ?? '',
    ]);
    tags.push({ part: closing ? 'end' : closed ? 'whole' : 'start', name, attributes });
  }
  return tags;
}
