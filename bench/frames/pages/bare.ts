// The least that can draw the picture: boxes, lines and titles on one canvas, painted anew for every frame.
import { loadPicture, painted } from './peer'

const { cards, ropes } = await loadPicture()
const boxes = cards.map((card) => ({ ...card }))
const byId = new Map(boxes.map((card) => [card.id, card]))
const canvas = document.createElement('canvas')
const found = canvas.getContext('2d')
if (found === null) throw new Error('no canvas')
const context = found

const at = { x: 0, y: 0, zoom: 1 }
let asked = false
let held: (typeof boxes)[number] | undefined

function paint(): void {
  asked = false
  const { x, y, zoom } = at
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.setTransform(zoom, 0, 0, zoom, x, y)
  const [left, top] = [-x / zoom, -y / zoom]
  const [right, bottom] = [left + canvas.width / zoom, top + canvas.height / zoom]
  for (const { from, to, color } of ropes) {
    const [parent, child] = [byId.get(from), byId.get(to)]
    if (parent === undefined || child === undefined) continue
    const [x1, y1, x2, y2] = [parent.x + parent.width / 2, parent.y + parent.height, child.x + child.width / 2, child.y]
    if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || y2 < top || y1 > bottom) continue
    context.strokeStyle = color
    context.beginPath()
    context.moveTo(x1, y1)
    context.bezierCurveTo(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2)
    context.stroke()
  }
  context.font = '14px sans-serif'
  for (const { x: cx, y: cy, width, height, title, color } of boxes) {
    if (cx > right || cx + width < left || cy > bottom || cy + height < top) continue
    context.fillStyle = zoom < 0.2 ? color : '#ffffff'
    context.fillRect(cx, cy, width, height)
    if (zoom < 0.2) continue
    context.fillStyle = '#1f2530'
    context.fillText(title, cx + 12, cy + 24, width - 24)
  }
}

function ask(): void {
  if (!asked) requestAnimationFrame(paint)
  asked = true
}

canvas.addEventListener('wheel', (event) => {
  event.preventDefault()
  if (event.ctrlKey) {
    const next = at.zoom * 2 ** (-event.deltaY * 0.01)
    at.x = event.clientX - ((event.clientX - at.x) / at.zoom) * next
    at.y = event.clientY - ((event.clientY - at.y) / at.zoom) * next
    at.zoom = next
  } else {
    at.x -= event.deltaX
    at.y -= event.deltaY
  }
  ask()
})
canvas.addEventListener('mousedown', (event) => {
  const [x, y] = [(event.clientX - at.x) / at.zoom, (event.clientY - at.y) / at.zoom]
  held = boxes.find((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
})
window.addEventListener('mousemove', (event) => {
  if (held === undefined) return
  held.x = (event.clientX - at.x) / at.zoom
  held.y = (event.clientY - at.y) / at.zoom
  ask()
})
window.addEventListener('mouseup', () => {
  held = undefined
})

window.peer = {
  async show() {
    document.getElementById('root')?.append(canvas)
    canvas.width = window.innerWidth
    canvas.height = window.innerHeight
    ask()
    await painted()
  },
  view(x, y, zoom) {
    Object.assign(at, { x, y, zoom })
    ask()
  },
  async edit(title) {
    const [first] = boxes
    if (first !== undefined) first.title = title
    ask()
    await painted()
  },
}
document.documentElement.dataset['ready'] = 'true'
