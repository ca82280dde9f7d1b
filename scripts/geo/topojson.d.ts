/** The little of the three TopoJSON packages that the geo script uses; they ship no types of their own. */
declare module 'topojson-client' {
  import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson'
  export function feature(
    topology: Topology,
    object: TopoCollection,
  ): FeatureCollection<Geometry, TopoProperties>
  export function feature(topology: Topology, object: TopoObject): Feature<Geometry, TopoProperties>
  export function merge(topology: Topology, objects: readonly TopoObject[]): MultiPolygon
  export function mesh(
    topology: Topology,
    object: TopoCollection,
    filter: (a: TopoObject, b: TopoObject) => boolean,
  ): MultiLineString
}

declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson'
  export function topology(objects: Record<string, FeatureCollection>, quantization?: number): Topology
}

declare module 'topojson-simplify' {
  export function presimplify(topology: Topology): Topology
  export function simplify(topology: Topology, minWeight: number): Topology
}

interface Topology {
  readonly type: 'Topology'
  readonly objects: Readonly<Record<string, TopoCollection>>
  readonly arcs: number[][][]
}

interface TopoCollection {
  readonly type: 'GeometryCollection'
  readonly geometries: readonly TopoObject[]
}

interface TopoObject {
  readonly type: string
  readonly id?: string
  /** Absent when the feature had none, or an empty object. */
  readonly properties?: TopoProperties
  readonly arcs: TopoArcs
}

type TopoArcs = readonly (number | TopoArcs)[]

interface TopoProperties {
  readonly [name: string]: unknown
}
