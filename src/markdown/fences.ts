/** Which fence closes which container. */
import type { Range } from '../syntax/parsed.ts';
import { rawLines } from './chunks.ts';
import { Lines } from './lines.ts';
import { RangeIndex } from './range-index.ts';
import type { Directive, Fault } from './scan.ts';

/** A container and its lines, each with its line break. */
export interface Fenced {
  readonly directive: Directive;
  readonly open: Range;
  readonly body: Range;
  /** Empty where the container is not closed. */
  readonly close: Range;
}

export interface Fences {
  readonly containers: readonly Fenced[];
  readonly faults: readonly Fault[];
  /** Whether there were more levels than are followed, which is the only fault then. */
  readonly tooDeep: boolean;
}

interface Open {
  readonly colons: number;
  /** Undefined for a container of another tool. */
  readonly directive: Directive | undefined;
  readonly line: Range;
  /** Whether a fence of another length after it has been reported, which explains why it stays open. */
  readonly mismatched: boolean;
}

/**
 * Matches containers with their closing fences. Fences of other tools (`::: columns`, `:::info`) and whatever closes them
 * are left alone; `raw` holds offsets of fences that are code.
 */
export function matchFences(
  text: string,
  directives: readonly Directive[],
  isRaw: (offset: number) => boolean,
): Fences {
  if (!text.includes(':::')) return { containers: [], faults: [], tooDeep: false };
  const byStart = new Map(directives.map((directive) => [directive.start, directive]));
  const lines = new Lines(text);
  const code = new RangeIndex(rawLines(text));
  const containers: Fenced[] = [];
  const faults: Fault[] = [];
  const stack: Open[] = [];
  let foreign = 0;

  const close = (top: Open, line: Range): void => {
    if (top.directive === undefined) return;
    containers.push({
      directive: top.directive,
      open: top.line,
      body: { start: top.line.end, end: Math.max(top.line.end, line.start) },
      close: line,
    });
  };
  const leaveOpen = (top: Open, end: number): void => {
    if (top.directive === undefined) return;
    close(top, { start: end, end });
    if (top.directive.fault !== undefined || top.mismatched) return;
    faults.push({
      rule: 'container',
      start: top.directive.start,
      end: top.directive.start + top.colons + top.directive.name.length,
      reason: `Unexpected \`${':'.repeat(top.colons)}${top.directive.name}\` that is not closed, expected a line \`${':'.repeat(top.colons)}\` after its body`,
    });
  };

  for (const match of text.matchAll(fenceLine)) {
    const [, prefix = '', marks = '', rest = ''] = match;
    const start = match.index + prefix.length;
    const line = { start: lines.start(match.index), end: lines.next(match.index) };
    if (code.at(start) !== undefined || isRaw(start)) continue;
    const colons = marks.length;
    // After the mark of a list's item only a directive can be meant.
    if (/[^ \t>]/u.test(prefix) && !byStart.has(start)) continue;

    if (rest.trim() !== '') {
      const directive = byStart.get(start);
      const ours = directive?.form === 'container' ? directive : undefined;
      if (ours !== undefined && ours.meant !== 'container') {
        // Too many colons before what stands alone: it opens nothing, and if it is closed all the same, that is no second mistake.
        if (stack.some((around) => around.colons === colons)) continue;
        foreign++;
        stack.push({ colons, directive: undefined, line, mismatched: false });
        continue;
      }
      if (ours === undefined) {
        // Nobody's fences go so deep: a page of them is not a structure.
        if (stack.length >= deepest) continue;
        foreign++;
        stack.push({ colons, directive: undefined, line, mismatched: false });
        continue;
      }
      if (stack.length >= deepest) {
        const fault = {
          rule: 'limit',
          start,
          end: start + colons,
          reason: `Unexpected container inside ${deepest} others, expected fewer levels`,
          note: 'close each container with a fence as long as its own',
        };
        return { containers: [], faults: [fault], tooDeep: true };
      }
      const outer = stack.findLast(({ directive: around }) => around !== undefined);
      if (outer?.directive !== undefined && colons >= outer.colons && ours.fault === undefined) {
        faults.push({
          rule: 'container',
          start,
          end: start + colons,
          reason: `Unexpected \`${marks}\` inside \`${':'.repeat(outer.colons)}${outer.directive.name}\`, expected a shorter fence than the one around it`,
          note: `write the outer one with more colons, as in \`${':'.repeat(colons + 1)}${outer.directive.name}\`, and close it with as many`,
        });
      }
      // Attributes may go on over several lines.
      const last = lines.end(ours.end);
      stack.push({
        colons,
        directive: ours,
        line: { start: line.start, end: lines.next(last) },
        mismatched: false,
      });
      continue;
    }

    const top = stack.at(-1);
    const target = stack.findLastIndex(
      ({ colons: length, directive }) => directive !== undefined && length === colons,
    );
    if (
      top?.directive === undefined &&
      top !== undefined &&
      (top.colons === colons || target === -1)
    ) {
      stack.pop();
    } else if (target !== -1) {
      while (stack.length > target + 1) {
        const inner = stack.pop();
        if (inner !== undefined) leaveOpen(inner, line.start);
      }
      const matching = stack.pop();
      if (matching !== undefined) close(matching, line);
    } else if (foreign === 0 || top !== undefined) {
      if (top !== undefined) stack[stack.length - 1] = { ...top, mismatched: true };
      faults.push({
        rule: 'container',
        start,
        end: start + colons,
        reason:
          top?.directive === undefined
            ? `Unexpected \`${marks}\` that closes nothing, expected a container before it`
            : `Unexpected \`${marks}\`, expected \`${':'.repeat(top.colons)}\` to close \`${':'.repeat(top.colons)}${top.directive.name}\``,
      });
    }
  }
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) leaveOpen(top, text.length);
  return {
    containers: containers.sort((a, b) => a.open.start - b.open.start),
    faults,
    tooDeep: false,
  };
}

/** Containers within each other, far beyond what `limits.nesting` would let through. */
const deepest = 256;

const fenceLine = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(:{3,})([^\r\n]*)$/gmu;
