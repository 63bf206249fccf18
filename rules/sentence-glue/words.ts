/** Endings of web addresses and files that are written with a capital, “Booking.Com”: small letters, what stands behind the full stop. */
export const endings: ReadonlySet<string> = new Set([
  'ai', 'app', 'biz', 'ca', 'cc', 'co', 'com', 'de', 'doc', 'docx', 'edu', 'eu', 'exe', 'fm', 'fr', 'gov', 'html', 'info', 'io', 'jpg', 'js',
  'md', 'me', 'net', 'org', 'pdf', 'py', 'tv', 'txt', 'uk', 'us', 'xml', 'zip'
])
