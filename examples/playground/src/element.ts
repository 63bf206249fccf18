type Child = Node | string | undefined | false

/** An element: its attributes, where `on…` are listeners, then what is in it. Text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: {readonly [name: string]: string | boolean | undefined | ((event: Event) => void)} = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  set(made, attributes)
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

export function drawn(name: string, attributes: {readonly [name: string]: string | ((event: Event) => void)}, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  set(made, attributes)
  made.append(...children)
  return made
}

function set(made: Element, attributes: {readonly [name: string]: string | boolean | undefined | ((event: Event) => void)}): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value)
  }
}

export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
