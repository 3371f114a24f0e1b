/**
 * The one file that knows @vscode/webview-ui-toolkit, which is archived upstream: to replace it, rewrite this file.
 * Components are registered one by one. Not used: the badge and the determinate ring (their style attributes break the
 * Content-Security-Policy). Sliders, number fields and tabs do not exist there; they are native (slider.ts, number-field.ts, tabs.ts).
 */
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';
import { tokenMappings } from '@vscode/webview-ui-toolkit/dist/utilities/design-tokens/create.js';
import { element, setAttribute } from './dom.ts';
import { type IconName, icon } from './icons.ts';

provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeCheckbox(), vsCodeDropdown(), vsCodeOption(), vsCodeTextField());

/**
 * Gives the components the colours of the editor. The toolkit does this itself on `load` and when the body's class changes;
 * this bundle comes after `load`, and colours also change without the class. A variable that a theme does not set means none.
 */
export function colourControls(): void {
  const variables = getComputedStyle(document.body);
  for (const [variable, token] of tokenMappings) {
    const value = variables.getPropertyValue(variable).trim();
    if (value !== '') token.setValueFor(document.body, value);
    else if (/background|border/.test(token.name)) token.setValueFor(document.body, 'transparent');
  }
}

interface ButtonOptions {
  readonly title: string;
  readonly icon?: IconName;
  /** `icon`: only the icon is seen, the title is its name and tooltip. */
  readonly look?: 'primary' | 'secondary' | 'icon';
  readonly run?: () => void;
}

export interface Button {
  readonly root: HTMLElement;
  update(options: { readonly title?: string; readonly icon?: IconName; readonly disabled?: boolean; readonly pressed?: boolean }): void;
}

export function button({ title, icon: name, look = 'secondary', run }: ButtonOptions): Button {
  const root = document.createElement('vscode-button');
  root.setAttribute('appearance', look);
  const fill = (text: string, iconName: IconName | undefined) => {
    if (look === 'icon') {
      root.setAttribute('aria-label', text);
      root.title = text;
      root.replaceChildren(icon(iconName!));
    } else {
      const start = iconName && element('span', { attributes: { slot: 'start' } }, icon(iconName));
      root.replaceChildren(...(start ? [start] : []), text);
    }
  };
  let text = title;
  let iconName = name;
  fill(text, iconName);
  if (run) root.addEventListener('click', run);
  return {
    root,
    update(options) {
      if ((options.title !== undefined && options.title !== text) || (options.icon !== undefined && options.icon !== iconName)) {
        text = options.title ?? text;
        iconName = options.icon ?? iconName;
        fill(text, iconName);
      }
      if (options.disabled !== undefined) root.toggleAttribute('disabled', options.disabled);
      if (options.pressed !== undefined) setAttribute(root, 'aria-pressed', String(options.pressed));
    },
  };
}

/** Some components call themselves "Checkbox" or "Text field" when they come into the page: ours keep their names. */
function keepName(root: HTMLElement, label: string): void {
  const name = () => setAttribute(root, 'aria-label', label);
  name();
  new MutationObserver(name).observe(root, { attributeFilter: ['aria-label'] });
}

interface Chooser<T> {
  readonly root: HTMLElement;
  update(value: T, disabled: boolean): void;
}

export function checkbox(label: string, changed: (value: boolean) => void): Chooser<boolean> {
  const root = document.createElement('vscode-checkbox') as HTMLElement & { checked: boolean; disabled: boolean };
  root.textContent = label;
  keepName(root, label);
  // The component also fires when its value is set from outside.
  let shown: boolean | undefined;
  root.addEventListener('change', () => {
    if (root.checked !== shown) changed(root.checked);
  });
  return {
    root,
    update(value, disabled) {
      shown = value;
      root.checked = value;
      root.disabled = disabled;
    },
  };
}

export function dropdown(
  label: string,
  options: readonly { readonly key: string; readonly title: string }[],
  changed: (key: string) => void,
  describedBy?: string,
): Chooser<string> {
  const root = document.createElement('vscode-dropdown') as HTMLElement & { value: string; disabled: boolean; open: boolean };
  root.setAttribute('aria-label', label);
  setAttribute(root, 'aria-describedby', describedBy);
  for (const { key, title } of options) {
    const option = document.createElement('vscode-option') as HTMLElement & { value: string };
    option.setAttribute('value', key);
    option.textContent = title;
    root.append(option);
  }
  let shown: string | undefined;
  root.addEventListener('change', () => {
    if (root.value !== shown) changed(root.value);
  });
  return {
    root,
    update(value, disabled) {
      shown = value;
      // An open list counts as a gesture.
      if (!root.open && root.value !== value) root.value = value;
      root.disabled = disabled;
    },
  };
}

export function textField(label: string, changed: (text: string) => void): { readonly root: HTMLElement } {
  const root = document.createElement('vscode-text-field') as HTMLElement & { value: string };
  root.setAttribute('placeholder', label);
  keepName(root, label);
  root.addEventListener('input', () => changed(root.value));
  return { root };
}
