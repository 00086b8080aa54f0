// Makes a picture of a screen small: at most 256 colours, one byte a point. Screens have few colours, and the rare
// shades between them at the edges of letters become the nearest frequent one, which nobody sees.
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** An eight-bit RGB or RGBA picture, not interlaced, with a palette instead. */
export function quantised(png) {
  const { width, height, channels, points } = decoded(png);
  const counts = new Map();
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i += 1) {
    const at = i * channels;
    const colour = (points[at] << 16) | (points[at + 1] << 8) | points[at + 2];
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = chosen(counts);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < colours.length; i += 1) {
    const colour = colours[i];
    if (!index.has(colour)) index.set(colour, nearest(palette, colour));
    lines[i + Math.floor(i / width) + 1] = index.get(colour);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const shades = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", shades),
    chunk("IDAT", deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The most frequent shades of grey and the most frequent colours, so that a small sign keeps its own. */
function chosen(counts) {
  const often = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const greys = often.filter(isGrey).slice(0, 72);
  return [...greys, ...often.filter((colour) => !isGrey(colour))].slice(0, 256);
}

function isGrey(colour) {
  const parts = [colour >> 16, (colour >> 8) & 255, colour & 255];
  return Math.max(...parts) - Math.min(...parts) < 10;
}

function nearest(palette, colour) {
  let best = 0;
  let least = Infinity;
  palette.forEach((one, at) => {
    const [r, g, b] = [
      (one >> 16) - (colour >> 16),
      ((one >> 8) & 255) - ((colour >> 8) & 255),
      (one & 255) - (colour & 255),
    ];
    const far = 2 * r * r + 4 * g * g + 3 * b * b;
    if (far < least) [least, best] = [far, at];
  });
  return best;
}

/** The points of a picture, line after line without their filters. */
function decoded(png) {
  const parts = [];
  let head;
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") head = body;
    if (kind === "IDAT") parts.push(body);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[head[9]];
  if (head[8] !== 8 || channels === undefined || head[12] !== 0) throw new Error("not a plain RGB picture");
  return {
    width,
    height,
    channels,
    points: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  };
}

function unfiltered(lines, size, height, channels) {
  const points = Buffer.alloc(size * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (size + 1)];
    for (let x = 0; x < size; x += 1) {
      const left = x < channels ? 0 : points[y * size + x - channels];
      const up = y === 0 ? 0 : points[(y - 1) * size + x];
      const corner = x < channels || y === 0 ? 0 : points[(y - 1) * size + x - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      points[y * size + x] = lines[y * (size + 1) + 1 + x] + guess;
    }
  }
  return points;
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(kind, body) {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, sum]);
}

/** The check sum of PNG (CRC-32). */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
