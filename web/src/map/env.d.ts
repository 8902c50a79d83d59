/** How a build's map is configured (docs/operations.md). */
interface ImportMetaEnv {
  readonly VITE_MAP_TILES?: string;
  readonly VITE_MAP_ATTRIBUTION?: string;
}
