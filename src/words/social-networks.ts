/** Where pages ask to be followed. */
export const socialNetworks: readonly string[] = [
  'Bluesky', 'Facebook', 'Flipboard', 'Google News', 'Instagram', 'LinkedIn', 'Mastodon', 'Medium', 'Parler', 'Pinterest', 'Reddit',
  'Snapchat', 'Soundcloud', 'Spotify', 'Telegram', 'Threads', 'TikTok', 'Truth Social', 'Tumblr', 'Twitter', 'Vimeo', 'WhatsApp', 'X',
  'YouTube', 'iTunes'
]
