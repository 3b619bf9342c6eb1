/** What actors can be coloured by: an attribute by its id, the one that plays the side by `side`, or what is computed. */
export type ColourBy = string;
/** What the size of an actor can follow: an attribute by its id, the one that plays the size by `size`, or what is computed. */
export type SizeBy = string;
