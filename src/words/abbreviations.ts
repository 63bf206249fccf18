/** Abbreviations that lead on to a name or an explanation, never to a new sentence. A capital where they are written with one. */
export const abbreviations: readonly string[] = [
  'Adm', 'Amb', 'Asst', 'Atty', 'Brig', 'Capt', 'Cmdr', 'Col', 'Cpl', 'Det', 'Fr', 'Ft', 'Gen', 'Gens', 'Gov',
  'Govs', 'Hon', 'Insp', 'Lt', 'Maj', 'Messrs', 'Mlle', 'Mme', 'Mr', 'Mrs', 'Ms', 'Mses', 'Msgr', 'Mss', 'Mt', 'Mx', 'Pfc', 'Pres',
  'Prof', 'Pvt', 'Rep', 'Reps', 'Rev', 'Sen', 'Sens', 'Sgt', 'Spc', 'Ste', 'Supt', 'Treas', 'approx', 'ca', 'cf',
  'e.g.', 'i.e.', 'incl', 'sq', 'v', 'viz', 'vs'
]
