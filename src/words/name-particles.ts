/** Small words inside a personal name. */
export const nameParticles: readonly string[] = [
  'al', 'ap', 'bin', 'da', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'le',
  'los', 'mac', 'ten', 'ter', 'van', 'von', 'y', 'zu'
]
