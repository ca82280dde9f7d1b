export { FilterBody } from '../filters/FilterBody.tsx'
export { ListBody } from '../list/ListBody.tsx'
export { MapLayers } from '../map/MapLayers.tsx'
export { UnplacedTile } from '../map/UnplacedTile.tsx'
