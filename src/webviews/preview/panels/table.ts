/** A parameter that is a table (the patches of an SEI), edited cell by cell. */

import type { NumberParameter, TableParameter, TableRow } from '../../../mechanisms/contract/parameter.ts';
import { msg } from '../../../quantities/text.ts';
import { unitOf } from '../../../quantities/units.ts';
import { button } from '../../ui/controls.ts';
import { element, Keyed, richText, setText } from '../../ui/dom.ts';
import { icon } from '../../ui/icons.ts';
import { t } from '../../ui/l10n.ts';
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
    element('th', { attributes: { scope: 'col' } }, element('span', { class: 'visually-hidden' }, t(msg`Row`))),
    ...columns.map(([name, column]) => {
      const unit = unitOf(name).symbol;
      return element(
        'th',
        { attributes: { scope: 'col', title: `${t(column.title)}: ${t(column.description)}` } },
        element('span', { class: 'column-title' }, t(column.title)),
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
    title: t(msg`Add a row`),
    icon: 'add',
    run: () => present.length < parameter.maximumRows && replaceRows(withRow(parameter, present), t(msg`Add a row to ${title}`)),
  });

  const makeRow = (index: number): Row => {
    const number = element('th', { attributes: { scope: 'row' } });
    const fields = new Map(
      columns.map(([column, definition]) => {
        const name = `${control}:${index}:${column}`;
        const { spoken } = unitOf(column);
        const set = (how: 'move' | 'type') => (value: number) => {
          const change = cellChange(key, parameter, present, index, column, value);
          if (typeof change === 'string') return complain(change);
          complain('');
          preview.gestures[how](name, change);
        };
        const field = numberField(
          column,
          definition as NumberParameter,
          `${t(msg`Row ${index + 1}`)}, ${t(definition.title)}${spoken === undefined ? '' : `, ${t(spoken)}`}`,
          {
            begin: () => preview.gestures.begin(name),
            move: set('move'),
            type: set('type'),
            release: () => preview.gestures.release(name),
            cancel: () => preview.gestures.cancel(name),
            holds: () => preview.gestures.holds(name),
          },
          { compact: true },
        );
        return [column, field] as const;
      }),
    );
    const remove = element(
      'button',
      {
        class: 'info-button',
        attributes: { type: 'button', 'aria-label': t(msg`Remove row ${index + 1}`), title: t(msg`Remove this row`) },
        on: { click: () => replaceRows(withoutRow(parameter, present, index), t(msg`Remove row ${index + 1} of ${title}`)) },
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
