import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type AtlasFiles, type ParseResult, parseAtlas, problemText } from '../../src/io/read/parse-atlas';
import { parseQuestions } from '../../src/io/read/parse-questions';
import { parseStory } from '../../src/io/read/parse-story';

/** Where the shipped dataset is. */
export const FOLDER = 'data/lublin';

/** Reads one JSON file of the shipped dataset; throws an error that names the file where it is no JSON. */
export function readDataFile(name: string): unknown {
  try {
    return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
  } catch (error) {
    throw new Error(`${FOLDER}/${name}.json: ${error instanceof Error ? error.message : error}`);
  }
}

/** The shipped dataset, checked. */
export function parseDataset(overrides: Partial<AtlasFiles> = {}): ParseResult {
  return parseAtlas({
    entities: readDataFile('entities'),
    relations: readDataFile('relations'),
    sources: readDataFile('sources'),
    notes: readDataFile('notes'),
    layout: readDataFile('layout'),
    vocabulary: readDataFile('vocabulary'),
    ...overrides,
  });
}

/** The text of the source document, from `ATLAS_SOURCE` or beside the checkout; null where it is absent. */
export function readSource(): string | null {
  const path = process.env.ATLAS_SOURCE ?? resolve('../shared/source/ekosystemy-lublin.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Stops the build on a broken dataset, naming file, item and rule. */
export function checkDataset(): Plugin {
  return {
    name: 'check-dataset',
    buildStart() {
      const parsed = parseDataset();
      if (!parsed.ok) this.error(`The dataset is broken:\n${parsed.problems.map(problemText).join('\n')}`);
      if (parseQuestions(readDataFile('questions')).length === 0)
        this.error(`${FOLDER}/questions.json breaks its schema.`);
      if (parseStory(readDataFile('story')) === null) this.error(`${FOLDER}/story.json breaks its schema.`);
    },
  };
}
