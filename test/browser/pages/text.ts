/** With a card that was copied along behind a name. */
export const paragraphs: readonly string[] = [
  'Talks failed.',
  'Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday that boats would sail.'
]

export const card = 'Ida Jane PellWhy the Senate lost the ferry vote MORE'
