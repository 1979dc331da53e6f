/** Whether a directive is written as its description says. */
import { nearest, suggestion } from '../messages.ts';
import type { Complaints } from './complaints.ts';
import type { Call, DirectiveSpec } from './directives/directive.ts';
import { attributeOf } from './directives/directive.ts';
import type { Attribute, Directive } from './scan.ts';
import { written } from './scan.ts';

export class CallCheck {
  private readonly complaints: Complaints;
  private readonly checked = new Set<Directive>();

  constructor(complaints: Complaints) {
    this.complaints = complaints;
  }

  /** Whether it has what it needs; mistakes are told once, however often it is expanded. */
  isSound(call: Call, spec: DirectiveSpec): boolean {
    const { directive, source } = call;
    const missing = spec.attributes.filter(
      ({ name, required }) => required === true && attributeOf(call, name) === undefined,
    );
    if (this.checked.has(directive)) return missing.length === 0;
    this.checked.add(directive);

    const shown = written(spec.name, spec.form);
    if (directive.label !== undefined && spec.label === undefined) {
      const { start, end } = directive.label;
      this.complaints.add(
        { source, start: start - 1, end: end + 1 },
        'directive-syntax',
        `Unexpected brackets after \`${shown}\`, expected attributes in braces`,
        { note: `as in \`${shown}{${exampleOf(spec)}}\`` },
      );
    }
    const nameSpot = {
      source,
      start: directive.start,
      end: directive.start + directive.colons + directive.name.length,
    };
    for (const { name, doc } of missing) {
      this.complaints.add(
        nameSpot,
        'missing-attribute',
        `Unexpected \`${shown}\` without \`${name}\`, expected the attribute`,
        { note: `\`${name}\` is ${doc}` },
      );
    }
    for (const attribute of directive.attributes) this.checkAttribute(attribute, call, spec);
    return missing.length === 0;
  }

  private checkAttribute(
    { name, value, start, end }: Attribute,
    { source }: Call,
    spec: DirectiveSpec,
  ): void {
    const known = spec.attributes.find((one) => one.name === name);
    const spot = { source, start, end: start + name.length };
    if (known === undefined) {
      const names = spec.attributes
        .filter(({ reserved }) => reserved === undefined)
        .map((one) => one.name);
      const near = nearest(name, names);
      this.complaints.add(
        spot,
        'unknown-attribute',
        `Unexpected attribute \`${name}\`, expected an attribute of \`${written(spec.name, spec.form)}\``,
        {
          note:
            suggestion(name, names) ??
            (names.length === 1
              ? `there is only \`${names.join('')}\``
              : `there are ${names.map((one) => `\`${one}\``).join(', ')}`),
          expected: [...near, ...names.filter((one) => !near.includes(one))],
        },
      );
    } else if (known.reserved !== undefined) {
      this.complaints.add(
        { source, start, end },
        'reserved-directive',
        `Unexpected \`${name}\`, expected an attribute of this version`,
        { note: known.reserved },
      );
    } else if (known.flag === true) {
      if (value === undefined) return;
      this.complaints.add(
        { source, start, end },
        'attribute-value',
        `Unexpected value of \`${name}\`, expected the bare name`,
        { note: `leave \`${name}\` out where it is not wanted` },
      );
    } else if (value === undefined) {
      this.complaints.add(
        spot,
        'attribute-value',
        `Unexpected \`${name}\` without a value, expected \`${name}=…\``,
      );
    }
  }
}

/** An attribute as it is written. */
function exampleOf({ attributes: [first] }: DirectiveSpec): string {
  return first === undefined ? '' : first.flag === true ? first.name : `${first.name}=…`;
}
