import type { Core, CytoscapeOptions, ElementDefinition, StylesheetStyle } from 'cytoscape';
import CytoscapeComponent from 'react-cytoscapejs';
import { ZOOMS } from './still-core';

const LAYOUT = { name: 'preset', fit: false };

/** Cytoscape keeps what it is given and writes into it: it gets copies, functions excepted. */
function copyData(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !containsFunction(value) ? structuredClone(value) : value;
}

function containsFunction(value: object): boolean {
  return Object.values(value).some(
    (part) => typeof part === 'function' || (part !== null && typeof part === 'object' && containsFunction(part)),
  );
}

type Props = Readonly<{
  elements: readonly ElementDefinition[];
  stylesheet: StylesheetStyle[];
  className: string;
  onCore: (core: Core) => void;
}>;

/** Cytoscape itself, which comes after what stands still until then. */
export const CytoscapeMap = ({ elements, stylesheet, className, onCore }: Props) => (
  <CytoscapeComponent
    autounselectify
    boxSelectionEnabled={false}
    className={className}
    cy={onCore}
    elements={elements as NonNullable<CytoscapeOptions['elements']> & []}
    layout={LAYOUT}
    stylesheet={stylesheet}
    toJson={copyData}
    {...ZOOMS}
  />
);
