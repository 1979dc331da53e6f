/** How a report is rendered. */
import type { Report } from '../model/report.ts';
import type { Renderer } from './index.ts';
import { reportHtml } from './report-html.ts';
import { layoutReport } from './report-pdf.ts';
import { toReport } from './report.ts';

export const reportRenderer: Renderer<Report> = {
  toModel: toReport,
  html: reportHtml,
  layout: layoutReport,
};
