/** Great-circle distance. In: two positions in degrees. Out: kilometres on a sphere. */
export type Position = { lat: number; lng: number };

const EARTH_RADIUS_KM = 6371;

export function distanceKm(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}
