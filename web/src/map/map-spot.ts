import { centreOfLeaf, leafOf } from '@friends/domain';
import type { AnyReadingLanguage, Kind } from '@friends/domain';

/** A place of which there are posts to be shown. */
export interface MapSpot {
  /** Place code and cell. */
  readonly key: string;
  /** The cell: exactly five characters. */
  readonly geohash: string;
  /** As the reader writes it, readings in Easy Japanese included. */
  readonly name: string;
  readonly posts: readonly MapPost[];
}

export interface MapPost {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** The language of the title; that of the interface if not told. */
  readonly language?: AnyReadingLanguage;
}

/** Where on the map a place is marked: the middle of its cell, in degrees. */
export const centreOfSpot = ({ geohash }: MapSpot): [latitude: number, longitude: number] =>
  centreOfLeaf(leafOf(geohash));
