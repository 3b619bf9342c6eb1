/** Parts of a file of the dataset, as the build makes them (`splitData`). */
declare module '*.json?first' {
  const items: unknown;
  // biome-ignore lint/style/noDefaultExport: what a JSON file holds is its default
  export default items;
}
declare module '*.json?rest' {
  const lacking: unknown;
  // biome-ignore lint/style/noDefaultExport: what a JSON file holds is its default
  export default lacking;
}
