// Generated from shared/templates by scripts/generate/templates.mjs; do not edit.
export const TEMPLATES: Readonly<
  Record<string, { readonly numbers: readonly string[]; readonly spec: unknown }>
>;
