/** A 2D context that writes down, in SVG's terms, what was painted on it. */
import type { PaintContext } from '../../../src/drawing/canvas.ts';

export interface Painted {
  readonly what: 'fill' | 'stroke' | 'text' | 'halo' | 'image';
  /** Path in rounded coordinates, or the text. */
  readonly outline: string;
  readonly colour: string;
  readonly opacity: number;
  readonly clipped: boolean;
}

const round = (value: number) => String(Math.round(value * 100) / 100);

export class RecordingContext implements PaintContext {
  readonly painted: Painted[] = [];
  fillStyle: unknown = '';
  strokeStyle: unknown = '';
  globalAlpha = 1;
  lineWidth = 1;
  lineJoin: PaintContext['lineJoin'] = 'miter';
  font = '';
  textAlign: PaintContext['textAlign'] = 'start';
  textBaseline: PaintContext['textBaseline'] = 'alphabetic';
  dash: readonly number[] = [];
  private path = '';
  private clips = 0;
  private readonly saved: number[] = [];

  save() {
    this.saved.push(this.clips);
  }
  restore() {
    this.clips = this.saved.pop()!;
  }
  beginPath() {
    this.path = '';
  }
  closePath() {
    this.path += 'Z';
  }
  moveTo(x: number, y: number) {
    this.path += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number) {
    this.path += `L${round(x)} ${round(y)}`;
  }
  arc(x: number, y: number, radius: number) {
    this.path += `circle ${round(x)} ${round(y)} ${round(radius)}`;
  }
  rect(x: number, y: number, width: number, height: number) {
    this.path += `rect ${round(x)} ${round(y)} ${round(width)} ${round(height)}`;
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number) {
    this.rect(x, y, width, height);
    this.path += ` ${round(radius)}`;
  }
  clip() {
    this.clips += 1;
  }
  fill() {
    this.record('fill', this.path, this.fillStyle);
  }
  stroke() {
    this.record('stroke', this.path, this.strokeStyle);
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.record('fill', `rect ${round(x)} ${round(y)} ${round(width)} ${round(height)}`, this.fillStyle);
  }
  fillText(text: string, x: number, y: number) {
    this.record('text', `${text} @ ${round(this.left(text, x))} ${round(y)} ${this.font}`, this.fillStyle);
  }
  strokeText(text: string, x: number, y: number) {
    this.record('halo', `${text} @ ${round(this.left(text, x))} ${round(y)} ${this.font}`, this.strokeStyle);
  }
  /** Every character half as wide as its font is high. */
  measureText(text: string) {
    return { width: text.length * 0.5 * Number(/([\d.]+)px/.exec(this.font)![1]) };
  }
  setLineDash(segments: number[]) {
    this.dash = segments;
  }
  drawImage(_image: unknown, x: number, y: number, width: number, height: number) {
    this.record('image', `rect ${round(x)} ${round(y)} ${round(width)} ${round(height)}`, '');
  }

  /** Where a text begins. */
  private left(text: string, x: number): number {
    const { width } = this.measureText(text);
    return x - (this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' || this.textAlign === 'end' ? width : 0);
  }

  private record(what: Painted['what'], outline: string, colour: unknown) {
    this.painted.push({ what, outline, colour: String(colour), opacity: Number(round(this.globalAlpha)), clipped: this.clips > 0 });
  }
}
