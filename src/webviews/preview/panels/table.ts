/** A parameter that is a table (the patches of an SEI), edited cell by cell. */

import type { NumberParameter, TableParameter, TableRow } from '../../../mechanisms/contract/parameter.ts';
import { unitOf } from '../../../quantities/units.ts';
import { button } from '../../ui/controls.ts';
import { element, Keyed, richText, setText } from '../../ui/dom.ts';
import { icon } from '../../ui/icons.ts';
import { l10n } from '../../ui/l10n.ts';
import { type NumberField, numberField } from '../../ui/number-field.ts';
import type { Preview } from '../bridge.ts';
import { cellChange, withoutRow, withRow } from './rows.ts';

interface Row {
  readonly root: HTMLTableRowElement;
  readonly head: HTMLElement;
  readonly fields: ReadonlyMap<string, NumberField>;
  readonly remove: HTMLButtonElement;
}

export function tableEditor(
  preview: Preview,
  control: string,
  key: string,
  parameter: TableParameter,
  title: string,
): {
  readonly root: HTMLElement;
  update(rows: readonly TableRow[], disabled: boolean): void;
} {
  const columns = Object.entries(parameter.columns);
  const head = element(
    'tr',
    {},
    element('th', { attributes: { scope: 'col' } }, element('span', { class: 'visually-hidden' }, l10n.t('Row'))),
    ...columns.map(([name, column]) => {
      const unit = unitOf(name).symbol;
      return element(
        'th',
        { attributes: { scope: 'col', title: `${preview.say(column.title)}: ${preview.say(column.description)}` } },
        element('span', { class: 'column-title' }, preview.say(column.title)),
        element(
          'span',
          { class: 'column-symbol' },
          element('span', { class: 'symbol' }, richText(column.symbol)),
          unit === '' ? '' : ` / ${unit}`,
        ),
      );
    }),
    element('td'),
  );
  const body = element('tbody');
  const complaint = element('p', { class: 'complaint', attributes: { role: 'alert' } });
  complaint.hidden = true;
  const lines = new Keyed<Row>(body);
  let present: readonly TableRow[] = [];

  const complain = (text: string) => {
    setText(complaint, text);
    complaint.hidden = text === '';
  };
  const replaceRows = (rows: readonly TableRow[], label: string) => preview.gestures.once({ [key]: rows }, label);
  const add = button({
    title: l10n.t('Add a row'),
    icon: 'add',
    run: () => present.length < parameter.maximumRows && replaceRows(withRow(parameter, present), l10n.t('Add a row to {0}', title)),
  });

  const makeRow = (index: number): Row => {
    const number = element('th', { attributes: { scope: 'row' } });
    const fields = new Map(
      columns.map(([column, definition]) => {
        const name = `${control}:${index}:${column}`;
        const unit = unitOf(column).spoken;
        const set = (how: 'move' | 'type') => (value: number) => {
          const change = cellChange(key, parameter, present, index, column, value);
          if (typeof change === 'string') return complain(change);
          complain('');
          preview.gestures[how](name, change);
        };
        const field = numberField(
          column,
          definition as NumberParameter,
          `${l10n.t('Row {0}', index + 1)}, ${preview.say(definition.title)}${unit === '' ? '' : `, ${unit}`}`,
          {
            begin: () => preview.gestures.begin(name),
            move: set('move'),
            type: set('type'),
            release: () => preview.gestures.release(name),
            cancel: () => preview.gestures.cancel(name),
            holds: () => preview.gestures.holds(name),
          },
          { language: preview.language, compact: true },
        );
        return [column, field] as const;
      }),
    );
    const remove = element(
      'button',
      {
        class: 'info-button',
        attributes: { type: 'button', 'aria-label': l10n.t('Remove row {0}', index + 1), title: l10n.t('Remove this row') },
        on: { click: () => replaceRows(withoutRow(parameter, present, index), l10n.t('Remove row {0} of {1}', index + 1, title)) },
      },
      icon('remove'),
    );
    const root = element(
      'tr',
      {},
      number,
      ...[...fields.values()].map(({ root: field }) => element('td', {}, field)),
      element('td', {}, remove),
    );
    return { root, head: number, fields, remove };
  };

  return {
    root: element(
      'div',
      { class: 'table-editor' },
      element(
        'div',
        { class: 'table-scroll', attributes: { tabindex: '0', role: 'group', 'aria-label': title } },
        element('table', {}, element('thead', {}, head), body),
      ),
      complaint,
      add.root,
    ),
    update(rows, disabled) {
      present = rows;
      const made = lines.update(
        rows.map((_, index) => String(index)),
        (index) => makeRow(Number(index)),
      );
      rows.forEach((row, index) => {
        const line = made.get(String(index))!;
        setText(line.head, String(index + 1));
        line.remove.disabled = disabled || rows.length < 2;
        for (const [column, field] of line.fields) field.update(row[column], disabled);
      });
      add.update({ disabled: disabled || rows.length >= parameter.maximumRows });
    },
  };
}
