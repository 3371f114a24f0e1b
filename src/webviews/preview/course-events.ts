/** What happens on the way, named below the axis of the course: each name leads to its moment. */

import { element } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';
import { lanesOf } from './axis-labels.ts';
import { named, type Played } from './course.ts';
import { momentText, spokenMoment } from './time-words.ts';

export class CourseEvents {
  readonly root = element('div', { class: 'player-events' });
  readonly #goTo: (at: number) => void;
  /** Names are as wide as their font, which may come later, and have as much room as the axis is wide. */
  readonly #sizes = new ResizeObserver(() => this.#place());
  #shown = '';

  constructor(goTo: (at: number) => void) {
    this.#goTo = goTo;
  }

  /** @param axis an element as wide as the room for the names, whose height does not depend on them */
  follow(axis: Element): void {
    this.#sizes.observe(axis);
  }

  /** @param reach where the axis ends */
  update(course: Played, reach: number): void {
    const shown = JSON.stringify([course.key, course.named, reach]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    for (const label of this.#labels) this.#sizes.unobserve(label);
    this.root.replaceChildren(
      ...course.named.map(({ at, title, tone }) => {
        const name = t(title);
        const label = element(
          'button',
          {
            class: 'player-event',
            attributes: {
              type: 'button',
              'data-tone': tone,
              'aria-label': `${t(named(course, spokenMoment(course.key, at)))}: ${name}`,
              title: t(momentText(course.key, at)),
            },
            on: { click: () => this.#goTo(at) },
          },
          name,
        );
        const tick = element('span', { class: 'player-tick', attributes: { 'data-tone': tone, 'aria-hidden': 'true' } });
        const share = Math.min(1, at / reach);
        for (const part of [label, tick]) part.style.setProperty('--at', String(share));
        return element('span', {}, tick, label);
      }),
    );
    // Placed when their sizes are known, with the next layout, so that none is forced.
    for (const label of this.#labels) this.#sizes.observe(label);
    if (course.named.length === 0) this.#place();
  }

  get #labels(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.player-event')];
  }

  /** Names that would overlap go one line further down. */
  #place(): void {
    const labels = this.#labels;
    const room = this.root.clientWidth;
    if (room === 0) return;
    const { lanes, count } = lanesOf(
      labels.map((label) => ({ at: Number(label.style.getPropertyValue('--at')) * room, width: label.offsetWidth })),
      room,
    );
    labels.forEach((label, index) => {
      label.style.setProperty('--left', `${lanes[index].left.toFixed(1)}px`);
      label.style.setProperty('--lane', String(lanes[index].lane));
    });
    this.root.style.setProperty('--lanes', String(count));
  }
}
