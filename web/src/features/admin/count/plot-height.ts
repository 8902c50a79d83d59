/** Pixels; the room that is kept while the plots are on their way. */
export const PLOT_HEIGHT = 176;
