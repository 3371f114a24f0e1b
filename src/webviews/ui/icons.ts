/** The few icons of the page, 16 pixels, drawn in the colour of the text. */
const PATHS = {
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2h.5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h.5Zm1 0h5V5a2.5 2.5 0 0 0-5 0v2ZM4 8v5h8V8H4Z',
  unlock:
    'M10.5 5a2.5 2.5 0 0 0-5 0v2H12a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h.5V5a3.5 3.5 0 0 1 7 0h-1ZM4 8v5h8V8H4Z',
  export:
    'M8.5 1.7 11.8 5l-.7.7-2.6-2.6V10h-1V3.1L4.9 5.7 4.2 5l3.3-3.3a.7.7 0 0 1 1 0ZM2 10h1v3h10v-3h1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-3Z',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8.5 7v4.5h-1V7h1ZM8 4.6a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4Z',
  reset: 'M8 3a5 5 0 1 1-4.6 3l.9.4A4 4 0 1 0 8 4H5.6l1.7 1.7-.7.7L3.7 3.5 6.6.6l.7.7L5.6 3H8Z',
  chevron: 'm6 3.6.7-.7L11.8 8l-5.1 5.1-.7-.7L10.4 8 6 3.6Z',
  warning:
    'M8 1.6c.3 0 .6.2.8.5l5.9 10.8c.3.6-.1 1.3-.8 1.3H2.1c-.7 0-1.1-.7-.8-1.3L7.2 2c.2-.3.5-.4.8-.4ZM8 3 2.4 13.200h11.200L8 3Zm-.5 3.500h1v3.700h-1V6.500Zm0 4.700h1v1h-1v-1Z',
  error:
    'M8 1.500a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM5.7 5 8 7.3 10.3 5l.7.7L8.7 8l2.3 2.3-.7.7L8 8.7 5.7 11l-.7-.7L7.3 8 5 5.700l.7-.7Z',
  good: 'M8 1.500a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm3.1 3.2.8.6-4.4 5.3-2.7-2.3.7-.8 1.9 1.7 3.7-4.500Z',
  bad: 'M8 1.600c.3 0 .6.2.8.500l5.9 10.800c.3.6-.1 1.3-.8 1.300H2.100c-.7 0-1.1-.7-.8-1.300L7.2 2c.2-.3.5-.4.8-.4ZM7.5 6.500v3.700h1V6.500h-1Zm0 4.700v1h1v-1h-1Z',
  file: 'M9.5 1.5 13 5v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V2.500a1 1 0 0 1 1-1h5.500ZM9 2.500H4V14h8V5.500H9v-3Z',
  save: 'M2 3a1 1 0 0 1 1-1h8.600L14 4.400V13a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3Zm1 0v10h1V8.500h8V13h1V4.800L11.2 3H11v3H5V3H3Zm3 0v2h4V3H6Zm-1 6.500V13h6V9.500H5Z',
  play: 'M5 3.2v9.6c0 .4.4.6.7.4l7-4.8a.5.5 0 0 0 0-.8l-7-4.8a.5.5 0 0 0-.7.4Z',
  pause: 'M4.5 3h2v10h-2V3Zm5 0h2v10h-2V3Z',
  start: 'M3.500 3h1.500v10H3.500V3Zm9 .6v8.800c0 .4-.5.6-.8.4L5.900 8.400a.5.5 0 0 1 0-.8l5.800-4.400c.3-.2.8 0 .8.400Z',
  back: 'M11 3h1.500v10H11V3Zm-1 .6v8.800c0 .4-.5.6-.8.4L3.400 8.400a.5.5 0 0 1 0-.8l5.800-4.400c.3-.2.8 0 .8.400Z',
  step: 'M3.500 3H5v10H3.500V3ZM6 3.600v8.800c0 .4.5.6.8.4l5.800-4.400a.5.5 0 0 0 0-.8L6.800 3.200c-.3-.2-.8 0-.8.400Z',
  add: 'M7.5 3h1v4.500H13v1H8.500V13h-1V8.500H3v-1h4.500V3Z',
  remove: 'm3.7 3 4.3 4.300L12.3 3l.7.7L8.7 8l4.3 4.3-.7.7L8 8.7 3.7 13l-.7-.7L7.3 8 3 3.700l.7-.7Z',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill', 'currentColor');
  if (name === 'bad') path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

type Marker = 'circle' | 'square' | 'triangle' | 'diamond';

const MARKERS: Readonly<Record<Marker, string>> = {
  circle: 'M10.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z',
  square: 'M11 3h6v6h-6Z',
  triangle: 'M14 2l4 7h-8Z',
  diamond: 'M14 1.500l4.5 4.500l-4.5 4.500l-4.5 -4.500Z',
};

function swatch(...parts: readonly SVGElement[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 28 12');
  svg.setAttribute('width', '28');
  svg.setAttribute('height', '12');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(...parts);
  return svg;
}

/** An open mark: what data look like in a chart. */
export function pointSwatch(colour: string, marker: Marker): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'path');
  mark.setAttribute('d', MARKERS[marker]);
  mark.setAttribute('fill', 'none');
  mark.setAttribute('stroke', colour);
  mark.setAttribute('stroke-width', '1.25');
  return swatch(mark);
}

/** A short piece of line with its mark, as in a chart: what a series looks like without its colour. */
export function seriesSwatch(colour: string, dash: readonly number[], marker?: Marker): SVGSVGElement {
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', 'M1 6H27');
  line.setAttribute('stroke', colour);
  line.setAttribute('stroke-width', '2');
  line.setAttribute('stroke-dasharray', dash.join(' '));
  if (!marker) return swatch(line);
  const mark = document.createElementNS(SVG, 'path');
  mark.setAttribute('d', MARKERS[marker]);
  mark.setAttribute('fill', colour);
  return swatch(line, mark);
}
