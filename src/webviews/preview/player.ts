/**
 * Play, pause, step and scrub for a mechanism with a clock. Playing and stepping only look (playback.ts); scrubbing is a
 * gesture like that of any slider, and "Keep this moment" is one edit. Nothing moves until asked.
 */

import { msg } from '../../quantities/text.ts';
import { element, setAttribute, setText } from '../ui/dom.ts';
import { type IconName, icon } from '../ui/icons.ts';
import { t } from '../ui/l10n.ts';
import { type SliderScale, sliderScale } from '../ui/scale.ts';
import { rangeGestures } from '../ui/slider.ts';
import type { Preview, Shown } from './bridge.ts';
import { courseOf, named, type Played } from './course.ts';
import { CourseEvents } from './course-events.ts';
import { asMoment, momentAfter, type Playback } from './playback.ts';
import { momentText, spokenMoment } from './time-words.ts';

interface PlayerSurroundings {
  readonly gestures: Preview['gestures'];
  /** No animation: only steps and scrubbing. */
  reducedMotion(): boolean;
  /** The picture of an earlier moment is still being computed. */
  busy(): boolean;
  /** For screen readers, while everything else is silent because it moves. */
  announce(text: string): void;
}

const CONTROL = 'clock';
const SPEEDS: Readonly<Record<string, number>> = { '½×': 0.5, '1×': 1, '2×': 2, '4×': 4 };

export class Player {
  readonly root = element('div', { class: 'player', attributes: { role: 'group', 'aria-label': t(msg`Course in time`) } });
  readonly #surroundings: PlayerSurroundings;
  readonly #playback: Playback;
  readonly #play: HTMLButtonElement;
  readonly #speed: HTMLSelectElement;
  readonly #scrub = element('input', { class: 'slider', attributes: { type: 'range', min: '0', step: '1' } });
  readonly #time = element('span', { class: 'player-time' });
  readonly #events: CourseEvents;
  readonly #held = element('span');
  readonly #keep = element('button', { class: 'player-button', attributes: { type: 'button' } }, t(msg`Keep this moment`));
  readonly #leave = element('button', { class: 'player-button', attributes: { type: 'button' } });
  #course: Played | undefined;
  /** The slider: to the end of the course, or to the moment of the text where that is later. Fixed during a gesture on it. */
  #scale: SliderScale | undefined;
  #reach = 0;
  #fixed = false;
  #running = false;

  constructor(playback: Playback, surroundings: PlayerSurroundings) {
    this.#playback = playback;
    this.#surroundings = surroundings;
    this.#events = new CourseEvents((at) => this.#course && playback.show(momentAfter(this.#course, at)));
    const small = (name: IconName, title: string, run: () => void) =>
      element(
        'button',
        { class: 'info-button', attributes: { type: 'button', 'aria-label': title, title }, on: { click: run } },
        icon(name),
      );
    this.#play = small('play', t(msg`Play`), () => this.toggle());
    this.#speed = element(
      'select',
      { class: 'player-speed', attributes: { 'aria-label': t(msg`Speed`), title: t(msg`Speed`) } },
      ...Object.keys(SPEEDS).map((name) => element('option', { attributes: { value: name } }, name)),
    );
    this.#speed.value = '1×';
    this.#speed.addEventListener('change', () => {
      playback.speed = SPEEDS[this.#speed.value];
    });
    this.#keep.addEventListener('click', () => this.#keepMoment());
    this.#leave.addEventListener('click', () => {
      playback.leave();
      this.#scrub.focus();
    });
    const buttons = element(
      'span',
      { class: 'player-buttons' },
      small('start', t(msg`To the beginning`), () => playback.show(0)),
      small('back', t(msg`One step back`), () => playback.step(-1)),
      this.#play,
      small('step', t(msg`One step on`), () => playback.step(1)),
    );
    const line = element('div', { class: 'player-axis' }, element('div', { class: 'slider-track' }, this.#scrub), this.#events.root);
    this.root.append(
      buttons,
      line,
      element('span', { class: 'player-right' }, this.#time, this.#speed),
      element('p', { class: 'player-held' }, this.#held, this.#keep, this.#leave),
    );
    this.#listen();
    this.#events.follow(line.firstElementChild!);
  }

  /**
   * Space and arrows on the picture.
   * @returns whether the key was used
   */
  key(key: string): boolean {
    if (!this.#course) return false;
    if (key === ' ') this.toggle();
    else if (key === 'ArrowRight') this.#playback.step(1);
    else if (key === 'ArrowLeft') this.#playback.step(-1);
    else if (key === 'Home') this.#playback.show(0);
    else if (key === 'End') this.#playback.show(this.#course.end);
    else return false;
    return true;
  }

  get playable(): boolean {
    return this.#course !== undefined;
  }

  /** The moment in words, while it is not that of the text. */
  get momentInView(): string | undefined {
    const { moment } = this.#playback;
    return this.#course && moment !== undefined ? t(named(this.#course, spokenMoment(this.#course.key, moment))) : undefined;
  }

  toggle(): void {
    if (this.#playback.playing) this.#playback.pause();
    else if (!this.#surroundings.reducedMotion()) this.#playback.play(performance.now());
  }

  update(shown: Shown): void {
    const course = courseOf(shown);
    this.#course = course;
    this.#playback.follow(course);
    this.root.hidden = !course;
    if (!course) return;
    this.#fixed = shown.fixed !== undefined;
    this.#showTime(course, shown);
    this.#events.update(course, this.#reach);
    const still = this.#surroundings.reducedMotion();
    if (still) this.#playback.pause();
    this.#play.hidden = this.#speed.hidden = still;
    this.#showPlay();
    if (this.#playback.playing && !this.#running) this.#run();
  }

  #run(): void {
    this.#running = true;
    requestAnimationFrame((now) => {
      const passed = this.#surroundings.busy() ? [] : this.#playback.advance(now);
      this.#playback.wait(now);
      const course = this.#course;
      for (const index of course ? passed : []) {
        const { at, title } = course!.named[index];
        this.#surroundings.announce(`${t(named(course!, spokenMoment(course!.key, at)))}: ${t(title)}`);
      }
      this.#running = false;
      if (this.#playback.playing) this.#run();
    });
  }

  #showTime(course: Played, shown: Shown): void {
    const { key, written, end } = course;
    const now = shown.mechanism.values[key] as number;
    const holds = this.#surroundings.gestures.holds(CONTROL);
    const last = asMoment(course, end);
    const reach = holds ? Math.max(this.#reach, last) : Math.max(last, written);
    if (reach !== this.#reach || !this.#scale) {
      this.#reach = reach;
      this.#scale = sliderScale({ soft: [0, reach], scale: 'linear', integer: course.parameter.integer });
      setAttribute(this.#scrub, 'max', String(this.#scale.last));
    }
    const position = this.#scale.positionOf(now);
    if (!holds && this.#scrub.value !== String(position)) this.#scrub.value = String(position);
    this.#scrub.style.setProperty('--at', String(now >= reach ? 1 : now / reach));
    setAttribute(this.#scrub, 'aria-label', t(course.title));
    setAttribute(this.#scrub, 'aria-valuetext', t(msg`${spokenMoment(key, now)} of ${spokenMoment(key, end)}`));
    setText(this.#time, t(msg`${named(course, momentText(key, now))} of ${momentText(key, end)}`));
    const away = this.#playback.moment !== undefined;
    setText(
      this.#held,
      away
        ? t(msg`The text says ${momentText(key, written)}.`)
        : t(msg`Space plays and the arrow keys step while the picture has the focus.`),
    );
    setText(this.#leave, t(msg`Back to ${momentText(key, written)}`));
    this.#keep.hidden = !away || this.#fixed;
    this.#leave.hidden = !away;
  }

  #keepMoment(): void {
    const { moment } = this.#playback;
    if (!this.#course || moment === undefined || this.#fixed) return;
    this.#playback.pause();
    this.#surroundings.gestures.once({ [this.#course.key]: moment });
    this.#scrub.focus();
  }

  #listen(): void {
    const { gestures } = this.#surroundings;
    const change = (how: 'move' | 'type', moment: number) => {
      const course = this.#course;
      if (!course) return;
      // A document that cannot be edited can still be looked at.
      if (this.#fixed) this.#playback.show(moment);
      else gestures[how](CONTROL, { [course.key]: moment });
    };
    rangeGestures(this.#scrub, () => this.#scale!.valueAt(Number(this.#scrub.value)), {
      begin: () => {
        this.#playback.pause();
        if (!this.#fixed) gestures.begin(CONTROL);
      },
      move: (moment) => change('move', moment),
      type: (moment) => change('type', moment),
      release: () => gestures.release(CONTROL),
      cancel: () => gestures.cancel(CONTROL),
      holds: () => gestures.holds(CONTROL),
    });
    this.#scrub.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.toggle();
    });
  }

  #showPlay(): void {
    const title = this.#playback.playing ? t(msg`Pause`) : t(msg`Play`);
    if (this.#play.title === title && this.#play.firstChild?.nodeName === 'svg') return;
    this.#play.replaceChildren(icon(this.#playback.playing ? 'pause' : 'play'));
    setAttribute(this.#play, 'aria-label', title);
    setAttribute(this.#play, 'title', title);
  }
}
