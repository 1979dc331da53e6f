/** All kinds of figures. The directives of the same names make their specs, the renderers have them drawn. */
import type { FigureKind } from '../model/figure.ts';
import { chart } from './chart/chart.ts';
import { diagram } from './diagram/kind.ts';
import { map } from './map/map.ts';
import { timeline } from './timeline/kind.ts';

export const figureKinds: readonly FigureKind[] = [chart, timeline, diagram, map];
