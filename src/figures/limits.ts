/** Marks that one figure may have: more is neither read nor printed. */
export const mostMarks = 2000;

/** Seconds that the drawing of one figure may take. */
export const drawSeconds = 4;

/** Megabytes that the thread of drawings may keep. */
export const drawMemory = 768;
