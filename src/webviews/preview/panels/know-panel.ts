/** Why, and how sure: equations with the present numbers, what the paper claims, all results, the state in words, sources. */

import { sourceClassWords } from '../../../mechanisms/contract/wording.ts';
import { exact } from '../../../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../../../quantities/scalar.ts';
import { msg, verbatim } from '../../../quantities/text.ts';
import { unitOf } from '../../../quantities/units.ts';
import { levelBadge, levelMark } from '../../ui/badge.ts';
import { button } from '../../ui/controls.ts';
import { element, Keyed, richText, setRichText, setText } from '../../ui/dom.ts';
import { t } from '../../ui/l10n.ts';
import type { Preview, Shown } from '../bridge.ts';
import { comparisonPart } from './comparison.ts';
import { section } from './section.ts';

interface Part {
  readonly root: HTMLElement;
  update(shown: Shown): void;
}

/** Long texts are not updated during a gesture: they are not read then. */
export function knowPanel(preview: Preview, host: HTMLElement): { update(shown: Shown): void } {
  const parts = [comparisonPart(preview), equations(preview), claims(preview), results(preview), words(preview), sources(preview)];
  host.append(element('h2', {}, t(msg`Know`)), element('div', { class: 'know-grid' }, ...parts.map(({ root }) => root)));
  return {
    update(shown) {
      for (const each of parts) each.update(shown);
    },
  };
}

function equations(preview: Preview): Part {
  const { root, body, open } = section(preview, 'equations', t(msg`The equations, with the present numbers`), true);
  root.classList.add('equations');
  const entries = new Keyed<{
    readonly root: HTMLElement;
    readonly title: HTMLElement;
    readonly formula: HTMLElement;
    readonly live: HTMLElement;
    readonly source: HTMLElement;
  }>(body);
  let shownFor = '';
  return {
    root,
    update({ mechanism: { mechanism, values, result } }) {
      if (!open() && shownFor === mechanism.id) return;
      shownFor = mechanism.id;
      const list = mechanism.equations(values, result);
      root.hidden = list.length === 0;
      const made = entries.update(
        list.map((_, index) => `${mechanism.id} ${index}`),
        () => {
          const [title, formula, live, source] = [
            element('h4'),
            element('p', { class: 'formula' }),
            element('p', { class: 'formula live' }),
            element('p', { class: 'muted' }),
          ];
          return { root: element('div', { class: 'equation' }, title, formula, live, source), title, formula, live, source };
        },
      );
      list.forEach((equation, index) => {
        const { title, formula, live, source } = made.get(`${mechanism.id} ${index}`)!;
        setText(title, t(equation.title));
        setRichText(formula, equation.formula);
        setRichText(live, t(equation.live));
        setText(source, t(equation.source));
      });
    },
  };
}

function claims(preview: Preview): Part {
  const { root, body } = section(preview, 'claims', t(msg`What the paper says, and how sure it is`), true);
  let shownFor = '';
  return {
    root,
    update({ mechanism: { mechanism } }) {
      if (shownFor === mechanism.id) return;
      shownFor = mechanism.id;
      root.hidden = mechanism.claims.length === 0;
      body.replaceChildren(
        ...mechanism.claims.map(({ statement, section: place, level, ground }) =>
          element(
            'article',
            { class: 'claim' },
            element('p', { class: 'claim-head' }, levelBadge(level), element('span', { class: 'muted' }, ` ${t(msg`Section ${place}`)}`)),
            element('p', {}, richText(t(statement))),
            element('p', { class: 'muted' }, richText(t(ground))),
          ),
        ),
      );
    },
  };
}

function results(preview: Preview): Part {
  const { root, body, open, onToggle } = section(preview, 'results', t(msg`All results`), false);
  const table = element('table', { class: 'numbers results' });
  const copy = button({
    title: t(msg`Copy as CSV`),
    run: () => preview.export({ name: 'results.csv', format: 'text', content: preview.make.csv() }),
  });
  body.append(
    element('div', { class: 'table-scroll', attributes: { tabindex: '0', role: 'group', 'aria-label': t(msg`All results`) } }, table),
    copy.root,
  );
  let key = '';
  let cells: { readonly cell: HTMLElement; readonly output: string; readonly variant: number }[] = [];
  const update = (shown: Shown) => {
    if (!open()) return;
    const { mechanism } = shown.mechanism;
    const wanted = JSON.stringify([mechanism.id, shown.run.variants.map(({ label }) => t(label))]);
    if (wanted !== key) {
      key = wanted;
      cells = [];
      table.replaceChildren(
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...[t(msg`Result`), ...shown.run.variants.map(({ label }) => t(label)), t(msg`Unit`), t(msg`Evidence`)].map((title) =>
              element('th', { attributes: { scope: 'col' } }, title),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          ...Object.entries(mechanism.outputs).map(([output, { title, symbol, badge, description }]) =>
            element(
              'tr',
              {},
              element(
                'th',
                { attributes: { scope: 'row', title: t(description) } },
                t(title),
                ' ',
                element('span', { class: 'symbol' }, richText(symbol)),
              ),
              ...shown.run.variants.map((_, variant) => {
                const cell = element('td');
                cells.push({ cell, output, variant });
                return cell;
              }),
              element('td', { class: 'unit' }, unitOf(output).symbol),
              element('td', {}, levelMark(badge)),
            ),
          ),
        ),
      );
    }
    for (const { cell, output, variant } of cells) {
      const scalar = shown.run.variants[variant].mechanisms.get(mechanism.id)?.result.scalars[output];
      setText(cell, scalarCell(shown, output, scalar));
      cell.classList.toggle('absent', isAbsent(scalar));
    }
  };
  onToggle(() => preview.shown && update(preview.shown));
  return { root, update };
}

function scalarCell({ mechanism: { mechanism } }: Shown, key: string, scalar: Scalar | undefined): string {
  if (scalar === undefined) return '–';
  if (isAbsent(scalar)) return t(scalar.absent);
  if (typeof scalar === 'string') return t(mechanism.outputs[key].verdicts?.[scalar]?.title ?? verbatim(scalar));
  return exact(Number(scalar.toPrecision(12)));
}

function words(preview: Preview): Part {
  const { root, body, open } = section(preview, 'words', t(msg`The state in words`), false);
  const text = element('p', { class: 'words' });
  body.append(
    text,
    button({ title: t(msg`Copy`), run: () => preview.export({ name: 'state.txt', format: 'text', content: preview.make.words() }) }).root,
  );
  return {
    root,
    update({ whole }) {
      // When the section opens, all mechanisms are run; that may take a while.
      if (open() && whole && !preview.gestures.anyHeld()) setText(text, preview.make.words());
    },
  };
}

function sources(preview: Preview): Part {
  const { root, body } = section(preview, 'sources', t(msg`Sources`), false);
  let shownFor: unknown;
  return {
    root,
    update({ scenario, mechanism: { mechanism } }) {
      if (shownFor === scenario.references && body.dataset.mechanism === mechanism.id) return;
      shownFor = scenario.references;
      body.dataset.mechanism = mechanism.id;
      const seen = new Set<string>();
      const cited = Object.values(mechanism.parameters).flatMap(({ title, source }) => {
        const text = source.citation === undefined ? '' : t(source.citation);
        if (text === '' || seen.has(text)) return [];
        seen.add(text);
        return [element('li', {}, element('strong', {}, t(title)), ` · ${t(sourceClassWords(source))}`, element('br'), text)];
      });
      const { section: place, figure } = mechanism.paper;
      const drawing = figure?.replace(/^Fig\.?\s*/, '');
      body.replaceChildren(
        element(
          'p',
          {},
          t(drawing === undefined ? msg`The mechanism, section ${place}:` : msg`The mechanism, section ${place}, Fig. ${drawing}:`),
          ' Xu, Xie, Zhang, Zhou, Chen, Wei, ',
          element('cite', {}, 'Chem. Sci.'),
          ' 2026, DOI 10.1039/d6sc02846b.',
        ),
        ...(scenario.references.length > 0
          ? [
              element('h4', {}, t(msg`In this file`)),
              element(
                'ul',
                {},
                ...scenario.references.map(({ id, doi, text, note }) =>
                  element(
                    'li',
                    {},
                    [text ?? id, doi, note]
                      .flatMap((part) => (part === undefined ? [] : [t(typeof part === 'string' ? verbatim(part) : part)]))
                      .join(' · '),
                  ),
                ),
              ),
            ]
          : []),
        element('h4', {}, t(msg`Of the parameters`)),
        element('ul', {}, ...cited),
      );
    },
  };
}
