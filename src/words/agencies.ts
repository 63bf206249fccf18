/** Who is named in the credit of a picture, after a name and a stroke. */
export const agencies: readonly string[] = [
  'AAP', 'ABC News', 'AFP', 'AP', 'Agence France-Presse', 'Alamy', 'Anadolu', 'Associated Press', 'Bloomberg', 'CBS', 'CNN', 'CNP', 'CQ Roll Call',
  'EPA', 'EPA-EFE', 'Flickr', 'Fox News', 'Getty', 'Getty Images', 'HO', 'MCT', 'NASA', 'NBC News', 'NPR', 'NurPhoto', 'PA', 'PA Wire', 'POLITICO', 'Pool',
  'REUTERS', 'Redux', 'Reuters', 'Rex', 'Rex Features', 'SIPA', 'Shutterstock', 'Sipa', 'Sipa USA', 'TNS', 'The Associated Press', 'The New York Times',
  'The Washington Post', 'UPI', 'USA TODAY', 'USA TODAY Sports', 'Xinhua', 'ZUMA', 'Zuma', 'dpa', 'iStock'
]

/** Where pages ask to be followed. */
export const networks: readonly string[] = [
  'Bluesky', 'Facebook', 'Flipboard', 'Google News', 'Google\\+', 'Instagram', 'LinkedIn', 'Mastodon', 'Medium', 'Parler', 'Pinterest', 'Reddit', 'Snapchat',
  'Soundcloud', 'Spotify', 'Telegram', 'Threads', 'TikTok', 'Truth Social', 'Tumblr', 'Twitter', 'Vimeo', 'WhatsApp', 'X\\b', 'YouTube', 'iTunes'
]
