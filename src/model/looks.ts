/** What a page looks like, as its browser sees it: colours, type, labels. Alike things of a page are told once. */

/** Where something is seen. */
export interface Spot {
  /** Value of the nearest `data-at`: offsets `start-end` into the marked expansion. */
  readonly at: string | undefined;
  /** The first words of its text, or what it is. */
  readonly what: string;
}

interface Seen {
  /** Number of the slide from 0; in a report 0. */
  readonly page: number;
  /** Where, in the order of the page: the first 40. */
  readonly spots: readonly Spot[];
  /** How often. */
  readonly count: number;
}

/** Text in one colour and size on one ground. Colours are `#rrggbb`, as they appear with all that shines through. */
export interface SeenText extends Seen {
  /** Undefined where it cannot be told, as over a picture. */
  readonly pair: { readonly colour: string; readonly ground: string } | undefined;
  /** CSS pixels on the page, whatever it is scaled by. */
  readonly size: number;
  /** From 1 to 1000. */
  readonly weight: number;
  /** Superscript, subscript or ruby: smaller than its line by nature. */
  readonly isRaised: boolean;
  /** Formulas set their type by rules of their own. */
  readonly isFormula: boolean;
  /** Whether its author colours it, or it is of a drawing; else its colour is the style sheet's. */
  readonly isOwn: boolean;
}

/** Shapes of a drawing with one fill and outline on one ground, but for those that others stand on. */
export interface SeenMark extends Seen {
  /** Of fill and outline, as they appear. */
  readonly colours: readonly string[];
  readonly ground: string;
}

/** A colour as it is written, without its opacity. */
export interface SeenColour extends Seen {
  readonly colour: string;
}

export interface SeenFont extends Seen {
  /** The value of `font-family`. */
  readonly families: string;
}

/** A label of a drawing. */
export interface SeenLabel {
  readonly words: string;
  /** x and y of the corners of what is inked, clockwise; turned labels stand askew. */
  readonly corners: readonly number[];
  /** Labels with the same number are lines of one text. */
  readonly text: number;
}

/** A drawing in which labels come near each other or its edge; the others of its labels are left out. */
export interface SeenDrawing {
  readonly page: number;
  readonly at: string | undefined;
  /** Edges of what it shows; undefined where it shows what stands beyond them. */
  readonly frame:
    | {
        readonly left: number;
        readonly top: number;
        readonly right: number;
        readonly bottom: number;
      }
    | undefined;
  readonly labels: readonly SeenLabel[];
}

export interface Looks {
  readonly texts: readonly SeenText[];
  readonly marks: readonly SeenMark[];
  readonly colours: readonly SeenColour[];
  readonly fonts: readonly SeenFont[];
  readonly drawings: readonly SeenDrawing[];
}
