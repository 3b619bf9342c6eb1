/** What is used of `jsonld`: what comes of it is checked as any content of a file. */
declare module 'jsonld' {
  const jsonld: Readonly<{
    expand: (
      json: unknown,
      options: Readonly<{ documentLoader: (address: string) => Promise<never> }>,
    ) => Promise<unknown>;
  }>;
  export = jsonld;
}
