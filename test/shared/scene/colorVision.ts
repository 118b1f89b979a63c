/** Colour science for tests: contrast as WCAG 2 defines it, CIEDE2000, and dichromat simulation after Machado et al. 2009. */
type Triple = readonly [number, number, number]

function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

type Matrix = readonly [Triple, Triple, Triple]

/** Severity 1.0, on linear RGB. */
export const VISION = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>

/** Light of the room on the screen, as a share of the projector's white: a lit meeting room. */
const ROOM_LIGHT = 0.15

/** A colour as a projector shows it in a lit room: every channel of light is lifted by the same amount. */
export function projected(hex: string): string {
  const channel = (value: number): string => {
    const lifted = (value + ROOM_LIGHT) / (1 + ROOM_LIGHT)
    const encoded = lifted <= 0.0031308 ? lifted * 12.92 : 1.055 * lifted ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${linear(hex).map(channel).join('')}`
}

function dot(row: Triple, color: Triple): number {
  const value = row[0] * color[0] + row[1] * color[1] + row[2] * color[2]
  return Math.min(1, Math.max(0, value))
}

function lab(hex: string, matrix: Matrix): Triple {
  const color = linear(hex)
  const [r, g, b]: Triple = [dot(matrix[0], color), dot(matrix[1], color), dot(matrix[2], color)]
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

export function lightness(hex: string): number {
  return lab(hex, VISION.normal)[0]
}

const RAD = Math.PI / 180

function hue(b: number, a: number): number {
  const angle = Math.atan2(b, a) / RAD
  return angle < 0 ? angle + 360 : angle
}

/** CIEDE2000 between two colours as somebody with the given vision sees them. */
export function difference(first: string, second: string, matrix: Matrix): number {
  return ciede2000(lab(first, matrix), lab(second, matrix))
}

/** Sharma, Wu, Dalal 2005; all weights 1. In: CIE L*a*b*. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)]
  const [h1, h2] = [hue(b1, a1 * (1 + g)), hue(b2, a2 * (1 + g))]
  let dh = h2 - h1
  if (dh > 180) dh -= 360
  if (dh < -180) dh += 360
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * RAD)
  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const h = Math.abs(h1 - h2) > 180 ? (h1 + h2) / 2 + (h1 + h2 < 360 ? 180 : -180) : (h1 + h2) / 2
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RAD) +
    0.24 * Math.cos(2 * h * RAD) +
    0.32 * Math.cos((3 * h + 6) * RAD) -
    0.2 * Math.cos((4 * h - 63) * RAD)
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RAD)
  const [dl, dc] = [(l2 - l1) / sl, (c2 - c1) / sc]
  return Math.sqrt(dl ** 2 + dc ** 2 + (dH / sh) ** 2 + rt * dc * (dH / sh))
}
