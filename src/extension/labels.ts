/**
 * The one door to labels: rows of trees, lists to choose from, suggestions, the status bar. VS Code makes icons of `$(name)` there;
 * what an author wrote stays words, in one line, with hidden characters shown.
 */
import * as vscode from 'vscode';
import { withoutIcons } from '../language/index.ts';
import { msg, type Text } from '../quantities/text.ts';
import { oneLine, visible } from '../quantities/visible.ts';
import { t } from './texts.ts';

export function label(words: string): string {
  return withoutIcons(oneLine(words));
}

/** A row of a tree as it may be shown. */
export function row(item: vscode.TreeItem): vscode.TreeItem {
  if (typeof item.label === 'string') item.label = label(item.label);
  if (typeof item.description === 'string') item.description = label(item.description);
  if (typeof item.tooltip === 'string') item.tooltip = visible(item.tooltip);
  if (item.accessibilityInformation) item.accessibilityInformation = { label: oneLine(item.accessibilityInformation.label) };
  return item;
}

interface ChooseOptions {
  readonly title: string;
  readonly placeHolder: string;
  readonly matchOnDescription?: boolean;
  readonly matchOnDetail?: boolean;
}

/** Lets a person choose one. */
export async function choose<T extends vscode.QuickPickItem>(items: readonly T[], options: ChooseOptions): Promise<T | undefined> {
  return (await vscode.window.showQuickPick(choices(items), options))?.given;
}

/** Lets a person choose any number. */
export async function chooseSome<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: ChooseOptions,
): Promise<readonly T[] | undefined> {
  return (await vscode.window.showQuickPick(choices(items), { ...options, canPickMany: true }))?.map(({ given }) => given);
}

/** A list in which one may have the focus to begin with. */
export function openChoices<T extends vscode.QuickPickItem>(
  items: readonly T[],
  { title, placeHolder, matchOnDescription = false, matchOnDetail = false }: ChooseOptions,
  active: T | undefined,
  accept: (chosen: T | undefined) => unknown,
): void {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  Object.assign(pick, { title, placeholder: placeHolder, matchOnDescription, matchOnDetail });
  pick.items = choices(items);
  if (active) pick.activeItems = pick.items.filter(({ given }) => given === active);
  pick.onDidAccept(async () => {
    const [item] = pick.activeItems;
    pick.hide();
    await accept(item?.given);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

type Choice<T> = vscode.QuickPickItem & { readonly given: T };

function choices<T extends vscode.QuickPickItem>(items: readonly T[]): Choice<T>[] {
  return items.map((given) => ({
    ...given,
    label: label(given.label),
    ...(given.description !== undefined && { description: label(given.description) }),
    ...(given.detail !== undefined && { detail: label(given.detail) }),
    given,
  }));
}

const NOTICE_MS = 3000;

/** Says in the status bar for a moment that something is done. */
export function tellDone(done: Text): void {
  vscode.window.setStatusBarMessage(`$(check) ${label(t(done))}`, NOTICE_MS);
}

export function tellCopied(): void {
  tellDone(msg`Copied`);
}
