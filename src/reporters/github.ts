/** Workflow commands, which a runner of GitHub Actions shows beside the lines that they are about. */
import { printable } from '../reporter.ts';
import type { Finding, Report, Reporter } from './report.ts';
import { failuresOf, findingsOf } from './report.ts';

export const github: Reporter = {
  name: 'github',
  doc: 'annotations of GitHub Actions',
  print: printGithub,
};

type Properties = Readonly<Record<string, string | number | undefined>>;

function printGithub(report: Report): string {
  const findings = findingsOf(report);
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  // A runner shows the first ten of each kind of a step: what stops the build comes first.
  const commands = [
    ...failuresOf(report).map(({ source, message, hint }) =>
      command('error', { file: source, title: 'briefwright' }, lines(message, hint)),
    ),
    ...[...findings.filter(isError), ...findings.filter((one) => !isError(one))].map(commandOf),
    command('notice', { title: 'briefwright' }, report.summary),
  ];
  return `${commands.join('\n')}\n`;
}

function commandOf({ file, place, severity, rule, reason, note, related }: Finding): string {
  const isOneLine = place?.start.line === place?.end.line;
  return command(
    severity,
    {
      file,
      line: place?.start.line,
      // Columns of several lines are refused.
      col: isOneLine ? place?.start.column : undefined,
      endLine: place?.end.line,
      endColumn: isOneLine ? place?.end.column : undefined,
      title: rule,
    },
    lines(reason, note, related?.reason),
  );
}

function lines(reason: string, note: string | undefined, see?: string): string {
  return [
    reason,
    ...(note === undefined ? [] : [`hint: ${note}`]),
    ...(see === undefined ? [] : [`see: ${see}`]),
  ].join('\n');
}

function command(name: string, properties: Properties, message: string): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`;
}

/** What follows the second pair of colons: anything but the ends of lines and the sign that escapes them. */
function escapeData(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** A property also ends at a comma or a colon. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
