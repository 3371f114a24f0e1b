/** The register of forms: adding one is adding a file, a line here, and how the page draws it (the compiler asks for that). */
import { bars } from './bars.ts';
import { curve } from './curve.ts';
import type { Form } from './form.ts';
import { points } from './points.ts';
import { stems } from './stems.ts';

export const FORMS = { curve, points, stems, bars } as const satisfies Readonly<Record<string, Form>>;
export type FormName = keyof typeof FORMS;
