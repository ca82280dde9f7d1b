/** The little of the package edtf that the tests use; it ships no types of its own. */
declare module 'edtf' {
  /** Milliseconds UTC. Throws for what it cannot read. */
  export default function edtf(
    text: string,
    constraints?: { readonly types: readonly string[] },
  ): { readonly min: number; readonly max: number }
}
