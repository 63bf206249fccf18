/** Who is named in the credit of a picture, behind a name and a stroke: "Ada Pell/Reuters". */
export const photoAgencies: readonly string[] = [
  'AAP', 'ABC News', 'AFP', 'AP', 'Agence France-Presse', 'Alamy', 'Anadolu', 'Associated Press', 'Bloomberg', 'CBS', 'CNN', 'CNP',
  'CQ Roll Call', 'EPA', 'EPA-EFE', 'Flickr', 'Fox News', 'Getty', 'Getty Images', 'HO', 'MCT', 'NASA', 'NBC News', 'NPR', 'NurPhoto',
  'PA', 'PA Wire', 'POLITICO', 'Pool', 'REUTERS', 'Redux', 'Reuters', 'Rex', 'Rex Features', 'SIPA', 'Shutterstock', 'Sipa',
  'Sipa USA', 'TNS', 'The Associated Press', 'The Guardian', 'The New York Times', 'The Washington Post', 'UPI', 'USA TODAY',
  'USA TODAY Sports', 'Xinhua', 'ZUMA', 'Zuma', 'dpa', 'iStock'
]
