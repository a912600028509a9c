import runtime from 'handlebars/runtime.js';
import { TEMPLATES } from '../../generated/coach-templates.js';
import type { CoachTemplate } from '../../generated/types.ts';

/** A template as it is, and in few words for where that may not be shown. */
export type TemplateFile = CoachTemplate | `${CoachTemplate}.plain`;

type View = Readonly<Record<string, unknown>>;

/** The part of Handlebars' runtime that is used; its own types know only the compiler. */
interface Runtime {
  registerHelper(name: string, helper: (...args: never[]) => unknown): void;
  template(spec: unknown): (view: View) => string;
}

const { create } = runtime as unknown as { readonly create: () => Runtime };
const handlebars = create();
handlebars.registerHelper('list', (items: readonly string[], between: unknown) =>
  items.join(typeof between === 'string' ? between : ', '),
);
handlebars.registerHelper('plural', (count: string | number, one: string, many: string) =>
  String(count) === '1' ? one : many,
);
handlebars.registerHelper('count', (items: readonly unknown[]) => items.length);

type Fill = (view: View) => string;

const made = new Map<TemplateFile, Fill>();

function compiled(file: TemplateFile): Fill {
  const known = made.get(file);
  if (known !== undefined) return known;
  const template = handlebars.template(TEMPLATES[file]?.spec);
  const fill: Fill = (view) => template(view).trimEnd();
  made.set(file, fill);
  return fill;
}

/** @param view every name that the template has, null where there is nothing to say */
export const fillTemplate = (file: TemplateFile, view: View): string => compiled(file)(view);

/** The numbers that a template says itself. */
export const numbersOf = (file: TemplateFile): readonly string[] => TEMPLATES[file]?.numbers ?? [];
