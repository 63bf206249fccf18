import type {RuleCard} from './messages.js'
import {byId, element} from './element.js'

/** The rules of the house style that is chosen, each with a box to turn it off. */
export function rulesDialog(rules: readonly RuleCard[], changed: (off: readonly string[]) => void): {open(preset: string, off: readonly string[]): void} {
  const dialog = byId<HTMLDialogElement>('rules-dialog')
  const list = byId('rules-list')
  const search = byId<HTMLInputElement>('rules-search')
  const boxes = () => [...list.querySelectorAll('input')]

  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase()
    for (const row of list.querySelectorAll<HTMLElement>('label')) row.hidden = !row.textContent.toLowerCase().includes(wanted)
  })
  list.addEventListener('change', () => changed(boxes().filter(({checked, disabled}) => !checked && !disabled).map(({value}) => value)))
  // A click beside it closes it.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())

  return {
    open(preset, off) {
      search.value = ''
      list.replaceChildren(
        ...rules.map(({id, summary, severity}) => {
          const own = severity[preset]
          return element(
            'label',
            {class: own ?? 'absent'},
            element('input', {type: 'checkbox', value: id, checked: own !== undefined && !off.includes(id), disabled: own === undefined}),
            element('span', {}, element('b', {}, id), element('small', {}, own ? `${own}. ${summary}` : `not in this house style. ${summary}`))
          )
        })
      )
      dialog.showModal()
    }
  }
}
